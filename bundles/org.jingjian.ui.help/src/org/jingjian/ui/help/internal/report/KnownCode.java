package org.jingjian.ui.help.internal.report;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Bundle;

/**
 * What the program itself is made of: a name that occurs in its code cannot have come from a user. Classes are looked at
 * as files and never loaded. Not for several threads at once.
 */
public final class KnownCode {
	private static final byte[] MISSING = {};

	private final List<Bundle> bundles;
	private final Set<String> names = new HashSet<>();
	private final Map<String, byte[]> classes = new HashMap<>();

	/** @param installed the bundles that make up the program */
	public KnownCode(Bundle... installed) {
		bundles = Arrays.stream(installed).filter(bundle -> bundle.getBundleId() != 0).toList();
		Arrays.stream(installed).map(Bundle::getSymbolicName).forEach(names::add);
	}

	boolean isBundle(String name) {
		return names.contains(name);
	}

	boolean isClass(String name) {
		return code(name).length > 0;
	}

	/** Whether the code of the class writes the name of the method. */
	boolean isMethod(String type, String method) {
		byte[] name = method.getBytes(StandardCharsets.UTF_8);
		byte[] constant = ByteBuffer.allocate(name.length + 3).put((byte) 1).putShort((short) name.length).put(name).array();
		return contains(code(type), constant);
	}

	private static boolean contains(byte[] code, byte[] sought) {
		for (int at = 0; at + sought.length <= code.length; at++) {
			if (Arrays.equals(code, at, at + sought.length, sought, 0, sought.length)) {
				return true;
			}
		}
		return false;
	}

	private byte[] code(String name) {
		return classes.computeIfAbsent(name, this::read);
	}

	private byte[] read(String name) {
		String path = name.replace('.', '/') + ".class";
		Optional<URL> found = bundles.stream().map(bundle -> bundle.getEntry(path)).filter(url -> url != null).findFirst();
		URL url = found.orElseGet(() -> ClassLoader.getPlatformClassLoader().getResource(path));
		if (url == null) {
			return MISSING;
		}
		try (InputStream code = url.openStream()) {
			return code.readAllBytes();
		} catch (IOException unreadable) {
			return MISSING;
		}
	}
}
