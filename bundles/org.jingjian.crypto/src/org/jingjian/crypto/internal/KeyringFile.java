package org.jingjian.crypto.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingjian.base.DurableFile;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.crypto.Keyring;
import org.jingjian.crypto.Keyring.Entry;
import org.jingjian.crypto.Keys;
import org.jingjian.crypto.PasswordHash;

/**
 * The keyring as lines of text: a title, one line an account (name, memory, iterations, lanes, salt, wrapped key), and
 * a code over all of it that only a holder of the master key can make.
 */
public final class KeyringFile {
	private static final Texts TEXTS = Texts.beside(Keyring.class);
	private static final String TITLE = "jingjian-keyring 1";
	private static final String CODE = "code ";
	private static final int MOST_BYTES = 4 * 1024 * 1024;
	private static final int FIELDS = 6;
	private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
	private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

	private KeyringFile() {
	}

	public static Map<String, Entry> read(Path file) {
		var entries = new LinkedHashMap<String, Entry>();
		try {
			List<String> lines = lines(file);
			for (String line : lines.subList(1, lines.size() - 1)) {
				String[] fields = line.split(" ", -1);
				if (fields.length != FIELDS || entries.put(text(fields[0]), entry(fields)) != null) {
					throw damaged(file, null);
				}
			}
		} catch (IllegalArgumentException malformed) {
			throw damaged(file, malformed);
		}
		if (entries.isEmpty()) {
			throw damaged(file, null);
		}
		return entries;
	}

	/** Refuses a file that was altered by someone without the master key. */
	public static void verify(Path file, byte[] master) {
		List<String> lines = lines(file);
		String last = lines.getLast();
		String code = code(master, String.join("\n", lines.subList(0, lines.size() - 1)));
		if (!MessageDigest.isEqual(last.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8))) {
			throw damaged(file, null);
		}
	}

	public static void write(Path file, byte[] master, Map<String, Entry> entries) {
		var text = new StringBuilder(TITLE);
		entries.forEach((account, entry) -> text.append('\n').append(line(account, entry)));
		String code = code(master, text.toString());
		text.append('\n').append(code).append('\n');
		try {
			DurableFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
		} catch (IOException failed) {
			throw new Refusal(TEXTS.of("keyring.unwritable", file), failed);
		}
	}

	private static String line(String account, Entry entry) {
		PasswordHash hash = entry.hash();
		return ENCODER.encodeToString(account.getBytes(StandardCharsets.UTF_8)) + ' ' + hash.memory() + ' ' + hash.iterations()
				+ ' ' + hash.lanes() + ' ' + ENCODER.encodeToString(entry.salt()) + ' ' + ENCODER.encodeToString(entry.wrapped());
	}

	private static Entry entry(String[] fields) {
		byte[] salt = DECODER.decode(fields[4]);
		if (salt.length != PasswordHash.SALT) {
			throw new IllegalArgumentException("salt");
		}
		var hash = new PasswordHash(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]), Integer.parseInt(fields[3]));
		return new Entry(hash, salt, DECODER.decode(fields[5]));
	}

	private static String text(String field) {
		return new String(DECODER.decode(field), StandardCharsets.UTF_8);
	}

	private static String code(byte[] master, String text) {
		byte[] key = Keys.derive(master, "keyring");
		return CODE + ENCODER.encodeToString(Keys.mac(key, text.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<String> lines(Path file) {
		try {
			if (Files.size(file) > MOST_BYTES) {
				throw damaged(file, null);
			}
			List<String> lines = List.of(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).split("\n"));
			if (lines.size() < 3 || !TITLE.equals(lines.getFirst()) || !lines.getLast().startsWith(CODE)) {
				throw damaged(file, null);
			}
			return lines;
		} catch (IOException unreadable) {
			throw new Refusal(TEXTS.of("keyring.unreadable", file), unreadable);
		}
	}

	private static Refusal damaged(Path file, Throwable cause) {
		return new Refusal(TEXTS.of("keyring.damaged", file), cause);
	}
}
