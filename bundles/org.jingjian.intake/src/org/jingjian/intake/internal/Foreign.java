package org.jingjian.intake.internal;

import static org.jingjian.intake.internal.Reasons.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Files of other kinds that people offer, told by their content, so that the refusal can say what to do. */
public final class Foreign {
	private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
	private static final String ENCRYPTED = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
	private static final int PIECE = 1 << 20;

	private Foreign() {
	}

	/** Refuses password-protected workbooks, those of old programs, and web pages that pass as workbooks. */
	public static void refuseLocked(Path file) throws IOException {
		String name = file.getFileName().toString();
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(1024);
		}
		if (head.length == 0) {
			throw refusal("file.empty", name);
		}
		if (head.length >= COMPOUND.length && Arrays.equals(head, 0, COMPOUND.length, COMPOUND, 0, COMPOUND.length)) {
			throw refusal(isEncrypted(file) ? "xlsx.locked" : "xlsx.old", name);
		}
		String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
		if (text.contains("<html") || text.contains("<table") || text.contains("<?xml")) {
			throw refusal("file.page", name);
		}
		if (text.startsWith("%pdf")) {
			throw refusal("file.binary", name);
		}
	}

	private static boolean isEncrypted(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			String before = "";
			byte[] piece;
			while ((piece = in.readNBytes(PIECE)).length > 0) {
				String text = before + new String(piece, StandardCharsets.ISO_8859_1);
				if (text.contains(ENCRYPTED)) {
					return true;
				}
				before = text.substring(Math.max(0, text.length() - ENCRYPTED.length()));
			}
		}
		return false;
	}

	/** A file name from outside as one that any file system takes. */
	public static String safeName(String name) {
		String safe = name.replaceAll("[\\p{Cntrl}<>:\"/\\\\|?*]", "_");
		return safe.length() > 100 ? safe.substring(safe.length() - 100) : safe;
	}
}
