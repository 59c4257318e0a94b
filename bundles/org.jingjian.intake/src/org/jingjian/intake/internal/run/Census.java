package org.jingjian.intake.internal.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingjian.intake.internal.layout.Row;

/** Which credit codes the processors of a file have, in 8 bytes a processor; then, where those are that several share. */
final class Census {
	private static final long FNV_START = 0xcbf29ce484222325L;
	private static final long FNV_FACTOR = 0x100000001b3L;

	private final Map<String, List<Row>> twins = new HashMap<>();
	private long[] codes = new long[1024];
	private int count;
	private int rows;
	private boolean shared;

	void add(Row row) {
		rows++;
		String code = row.key();
		if (!code.isEmpty()) {
			codes = count == codes.length ? Arrays.copyOf(codes, count * 2) : codes;
			codes[count++] = hash(code);
		}
	}

	/** All processors were added; from now on it can be asked. */
	void close() {
		Arrays.sort(codes, 0, count);
		for (int i = 1; i < count && !shared; i++) {
			shared = codes[i] == codes[i - 1];
		}
	}

	/** Processor rows in all. */
	int rows() {
		return rows;
	}

	boolean has(String code) {
		return !code.isEmpty() && Arrays.binarySearch(codes, 0, count, hash(code)) >= 0;
	}

	/** True if some processors may share a code: then each row has to be shown once more to {@link #noteTwin}. */
	boolean hasShared() {
		return shared;
	}

	/** Keeps the row if its code is that of several. */
	void noteTwin(Row row) {
		String code = row.key();
		if (code.isEmpty()) {
			return;
		}
		int at = Arrays.binarySearch(codes, 0, count, hash(code));
		if (at > 0 && codes[at - 1] == codes[at] || at >= 0 && at + 1 < count && codes[at + 1] == codes[at]) {
			twins.computeIfAbsent(code, key -> new ArrayList<>(2)).add(row);
		}
	}

	/** The other rows with the same code. */
	List<Row> twins(Row row) {
		List<Row> same = twins.getOrDefault(row.key(), List.of());
		return same.size() < 2 ? List.of() : same.stream().filter(other -> !isSame(other, row)).toList();
	}

	private static boolean isSame(Row one, Row other) {
		return one.line().number() == other.line().number() && one.sheet().equals(other.sheet());
	}

	private static long hash(String code) {
		long hash = FNV_START;
		for (int i = 0; i < code.length(); i++) {
			hash = (hash ^ code.charAt(i)) * FNV_FACTOR;
		}
		return hash;
	}
}
