package org.jingjian.store.internal.memory;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.jingjian.columns.ColumnTable;
import org.jingjian.columns.Kind;
import org.jingjian.store.internal.files.HeadFile.Head;

/** Writes columns of which all are of one number, then of the next, and says which were written, until it is killed. */
final class ColumnFileTarget {
	static final int ROWS = 20_000;
	static final byte[] SHAPE = { 1, 2, 3 };
	private static final byte[] HASH = new byte[32];

	private ColumnFileTarget() {
	}

	static ColumnFile file(Path folder, byte[] key) {
		return new ColumnFile(folder, key, "filing", List.of(Kind.NUMBER, Kind.TEXT));
	}

	public static void main(String[] arguments) throws IOException {
		var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		ColumnFile file = file(Path.of(arguments[0]), HexFormat.of().parseHex(arguments[1]));
		ColumnTable.Editor editor = ColumnTable.empty(List.of(Kind.NUMBER, Kind.TEXT)).edit();
		out.println("begun");
		for (long number = Long.parseLong(arguments[2]);; number++) {
			for (int id = 1; id <= ROWS; id++) {
				editor.put(id, number, number + "济南" + id);
			}
			file.write(SHAPE, new Moment(editor.done(), new Head(number, HASH), 0));
			out.println(number);
		}
	}
}
