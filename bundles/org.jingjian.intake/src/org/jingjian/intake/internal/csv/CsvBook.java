package org.jingjian.intake.internal.csv;

import static org.jingjian.intake.internal.Reasons.refusal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jingjian.base.Refusal;
import org.jingjian.intake.Book;
import org.jingjian.intake.Limits;

/** An opened text file: one sheet that bears the file's name. */
final class CsvBook implements Book {
	private static final int LINES_LOOKED_AT = 20;
	private static final int CHARS_LOOKED_AT = 1 << 16;
	private static final char[] SEPARATORS = {',', ';', '\t'};

	private final Path file;
	private final TextKind kind;
	private final Limits limits;
	private final char separator;

	CsvBook(Path file, TextKind kind, Limits limits) throws IOException {
		this.file = file;
		this.kind = kind;
		this.limits = limits;
		this.separator = separator(head());
	}

	@Override
	public List<String> sheets() {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return List.of(dot > 0 ? name.substring(0, dot) : name);
	}

	@Override
	public Lines lines(String sheet) throws IOException {
		return new CsvLines(file.getFileName().toString(), reader(), separator, limits);
	}

	@Override
	public Path file(String sheet) {
		return file;
	}

	private Reader reader() throws IOException {
		InputStream in = Files.newInputStream(file);
		in.skipNBytes(kind.mark());
		return new InputStreamReader(in, kind.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	private String head() throws IOException {
		var head = new StringBuilder();
		try (var in = new BufferedReader(reader())) {
			char[] chars = new char[CHARS_LOOKED_AT];
			int some = in.read(chars);
			head.append(chars, 0, Math.max(0, some));
		} catch (CharacterCodingException strange) {
			throw encoding(strange, file.getFileName().toString());
		}
		return head.toString();
	}

	static Refusal encoding(Throwable cause, String name) {
		return refusal(cause, "csv.encoding", name);
	}

	/** The one that stands most often in the first lines, outside quotation marks. */
	static char separator(String head) {
		int[] counts = new int[SEPARATORS.length];
		boolean quoted = false;
		int lines = 0;
		for (int i = 0; i < head.length() && lines < LINES_LOOKED_AT; i++) {
			char one = head.charAt(i);
			quoted ^= one == '"';
			lines += one == '\n' && !quoted ? 1 : 0;
			for (int kind = 0; kind < SEPARATORS.length && !quoted; kind++) {
				counts[kind] += one == SEPARATORS[kind] ? 1 : 0;
			}
		}
		int best = 0;
		for (int kind = 1; kind < SEPARATORS.length; kind++) {
			best = counts[kind] > counts[best] ? kind : best;
		}
		return SEPARATORS[best];
	}

	@Override
	public void close() {
		// each reading closes its own stream
	}
}
