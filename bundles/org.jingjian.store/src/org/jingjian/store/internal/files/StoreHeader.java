package org.jingjian.store.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.jingjian.base.DurableFile;
import org.jingjian.base.Refusal;
import org.jingjian.crypto.Keys;
import org.jingjian.crypto.Sm3;
import org.jingjian.store.internal.Messages;

/**
 * The file that says a folder is a store: title, salt, a code that only the key's holder can make, and a check sum that
 * tells a damaged header from a wrong key. All other keys of the store come from the master key and the salt.
 */
public final class StoreHeader implements AutoCloseable {
	private static final String NAME = "jingjian-store";
	private static final String TITLE = "jingjian-store 1";
	private static final int LINES = 4;
	private static final int MOST = 1024;

	private final byte[] key;

	private StoreHeader(byte[] key) {
		this.key = key;
	}

	public static boolean isThere(Path folder) {
		return Files.isRegularFile(folder.resolve(NAME));
	}

	/** Writes the header of a new store. */
	public static StoreHeader create(Path folder, byte[] master) throws IOException {
		byte[] salt = Keys.random();
		byte[] key = Keys.derive(master, "store", salt);
		String text = String.join("\n", TITLE, HexFormat.of().formatHex(salt), code(key));
		DurableFile.write(folder.resolve(NAME), (text + '\n' + sum(text) + '\n').getBytes(StandardCharsets.US_ASCII));
		return new StoreHeader(key);
	}

	/** @throws Refusal no store there, another key, or the header is damaged */
	public static StoreHeader read(Path folder, byte[] master) {
		if (!isThere(folder)) {
			throw new Refusal(Messages.of("store.missing", folder));
		}
		String[] lines = lines(folder);
		byte[] key = Keys.derive(master, "store", HexFormat.of().parseHex(lines[1]));
		if (!MessageDigest.isEqual(code(key).getBytes(StandardCharsets.US_ASCII), lines[2].getBytes(StandardCharsets.US_ASCII))) {
			throw new Refusal(Messages.of("key.wrong", folder));
		}
		return new StoreHeader(key);
	}

	private static String[] lines(Path folder) {
		try (var in = Files.newInputStream(folder.resolve(NAME))) {
			String[] lines = new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1).split("\n");
			if (lines.length != LINES || !TITLE.equals(lines[0])
					|| !sum(String.join("\n", Arrays.copyOf(lines, LINES - 1))).equals(lines[LINES - 1])) {
				throw new Refusal(Messages.of("store.damaged", folder));
			}
			return lines;
		} catch (IOException unreadable) {
			throw new Refusal(Messages.of("folder.unreadable", folder), unreadable);
		}
	}

	private static String code(byte[] key) {
		return HexFormat.of().formatHex(Keys.derive(key, "check"));
	}

	private static String sum(String text) {
		return Sm3.hexOf(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	/** The key of one purpose. */
	public byte[] key(String purpose) {
		return Keys.derive(key, purpose);
	}

	/** Two keys of one purpose, one after the other. */
	public byte[] keyPair(String purpose) {
		byte[] pair = Arrays.copyOf(key(purpose + " 1"), 2 * Keys.LENGTH);
		System.arraycopy(key(purpose + " 2"), 0, pair, Keys.LENGTH, Keys.LENGTH);
		return pair;
	}

	@Override
	public void close() {
		Arrays.fill(key, (byte) 0);
	}
}
