package org.jingjian.intake.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which characters a text file is written: by its mark, else UTF-8 if all of it is, else GB18030.
 *
 * @param charset of the text
 * @param mark bytes of the mark at the beginning
 */
record TextKind(Charset charset, int mark) {
	private static final Charset GB18030 = Charset.forName("GB18030");
	private static final long LOOKED_AT = 64L << 20;
	private static final int PIECE = 1 << 16;

	/** @return null if the file is not text at all */
	static TextKind of(Path file) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(PIECE);
		}
		if (starts(head, 0xEF, 0xBB, 0xBF)) {
			return new TextKind(StandardCharsets.UTF_8, 3);
		}
		if (starts(head, 0xFF, 0xFE)) {
			return new TextKind(StandardCharsets.UTF_16LE, 2);
		}
		if (starts(head, 0xFE, 0xFF)) {
			return new TextKind(StandardCharsets.UTF_16BE, 2);
		}
		for (byte one : head) {
			if (one == 0) {
				return null;
			}
		}
		return isUtf8(file) ? new TextKind(StandardCharsets.UTF_8, 0) : new TextKind(GB18030, 0);
	}

	private static boolean starts(byte[] head, int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (head.length <= i || (head[i] & 0xff) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	private static boolean isUtf8(Path file) throws IOException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		ByteBuffer bytes = ByteBuffer.allocate(PIECE);
		CharBuffer chars = CharBuffer.allocate(PIECE);
		long seen = 0;
		try (InputStream in = Files.newInputStream(file)) {
			while (seen < LOOKED_AT) {
				int some = in.read(bytes.array(), bytes.position(), bytes.remaining());
				bytes.limit(bytes.position() + Math.max(0, some)).position(0);
				chars.clear();
				CoderResult result = decoder.decode(bytes, chars, some < 0);
				if (result.isError()) {
					return false;
				}
				if (some < 0) {
					return true;
				}
				seen += some;
				bytes.compact();
			}
		}
		return true;
	}
}
