package org.jingjian.ui.internal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Where the system has no fonts with Chinese characters, those in a folder are used. */
class LettersTest {
	@TempDir
	private Path folder;

	@Test
	void theSystemIsAskedForItsFonts() throws IOException {
		assertEquals(Letters.Own.SOME, Letters.own(), "the tests need one");
		assertEquals(Letters.Own.NONE, Letters.own(Letters.ASK, Map.of("FONTCONFIG_FILE", fontless().toString())));
		assertEquals(Letters.Own.UNKNOWN, Letters.own(List.of("no-such-program"), Map.of()));
	}

	@Test
	void whereNoneIsKnownOnlyAFontThatIsThereHelps() {
		assertTrue(Letters.provide(Letters.Own.SOME, List.of(folder)));
		assertTrue(Letters.provide(Letters.Own.UNKNOWN, List.of(folder)));
		assertFalse(Letters.provide(Letters.Own.NONE, List.of(folder, folder.resolve("none"))));
	}

	/** In a process of its own: a display looks for fonts once. */
	@Test
	void aFontInTheFolderIsSeenByTheDisplay() throws Exception {
		Process asked = new ProcessBuilder("fc-list", ":lang=zh-cn", "file").start();
		Path font = Path.of(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElseThrow().replaceFirst(":\\s*$", ""));
		Files.copy(font, Files.createDirectory(folder.resolve(Letters.FOLDER)).resolve(font.getFileName()));
		int without = families("empty");
		int with = families(Letters.FOLDER);
		assertTrue(with > without, without + " fonts without it, " + with + " with it");
	}

	private int families(String fonts) throws Exception {
		var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(), LettersProbe.class.getName(),
				folder.resolve(fonts).toString());
		var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("FONTCONFIG_FILE", fontless().toString());
		Process probe = builder.start();
		String told = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		assertEquals(0, probe.waitFor());
		return Integer.parseInt(told);
	}

	/** With the folders of classes where the bundles are not packed yet. */
	private static String classPath() throws IOException {
		var files = new LinkedHashSet<File>();
		for (Class<?> each : List.of(Letters.class, LettersProbe.class, SWT.class)) {
			String name = "/" + each.getName().replace('.', '/') + ".class";
			String found = FileLocator.resolve(each.getResource(name)).toString();
			files.add(new File(URI.create(found.substring(found.indexOf("file:")).replaceFirst("!?" + Pattern.quote(name) + "$", "").replace(" ", "%20"))));
		}
		for (Bundle fragment : Platform.getFragments(FrameworkUtil.getBundle(SWT.class))) {
			files.add(FileLocator.getBundleFileLocation(fragment).orElseThrow());
		}
		return files.stream().map(File::toString).collect(Collectors.joining(File.pathSeparator));
	}

	/** A setting of fonts that knows none with Chinese characters. */
	private Path fontless() throws IOException {
		Path latin = Files.createDirectories(folder.resolve("latin"));
		return Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig><dir>" + latin + "</dir><cachedir>"
				+ folder.resolve("cache") + "</cachedir></fontconfig>");
	}

	@Test
	void findsFontFilesOnly() throws IOException {
		for (String name : List.of("a.ttf", "B.OTF", "c.ttc", "read.me", "d.woff2")) {
			Files.createFile(folder.resolve(name));
		}
		assertEquals(List.of("B.OTF", "a.ttf", "c.ttc"), Letters.files(folder).stream().map(file -> file.getFileName().toString()).toList());
		assertEquals(List.of(), Letters.files(folder.resolve("none")));
	}
}
