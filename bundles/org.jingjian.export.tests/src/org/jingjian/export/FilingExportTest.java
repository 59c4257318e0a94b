package org.jingjian.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.model.filing.FilingState;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.office.Filings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list as a file: all of it, in its order, and nothing half. */
class FilingExportTest {
	private static final int ROWS = 1234;
	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	@TempDir
	Path folder;

	private final List<Integer> asked = new ArrayList<>();

	@Test
	void writesEveryRowInOrderAFewAtATime() throws IOException {
		Path file = folder.resolve("list.csv");
		long rows = export(Locale.SIMPLIFIED_CHINESE).write(FilingQuery.all(), FilingColumns.all(Locale.SIMPLIFIED_CHINESE, ZONE), file, Progress.NONE);
		List<String> lines = Files.readAllLines(file);
		assertEquals(ROWS, rows);
		assertEquals(ROWS + 1, lines.size());
		assertTrue(lines.getFirst().startsWith("\uFEFF状态,个人信息处理者,统一社会信用代码"), lines.getFirst());
		assertEquals("已受理,单位" + ROWS + ",\"913701001234567890\t\",\"370102\t\",,2025-06-01,,2025-06-02 08:00,100000,3,,,0,1,zhang", lines.get(1));
		assertTrue(lines.getLast().contains("单位1,"), lines.getLast());
		assertTrue(asked.stream().allMatch(count -> count <= 500), asked.toString());
	}

	@Test
	void aStoppedExportLeavesTheOldFileAndNoOther() throws IOException {
		Path file = Files.writeString(folder.resolve("list.xlsx"), "old");
		var progress = new Progress() {
			private long done;

			@Override
			public void begin(Text what, long total) {
				assertEquals(ROWS, total);
			}

			@Override
			public void done(long amount) {
				done += amount;
			}

			@Override
			public boolean cancelled() {
				return done > 0;
			}
		};
		assertThrows(CancellationException.class,
				() -> export(Locale.ENGLISH).write(FilingQuery.all(), FilingColumns.all(Locale.ENGLISH, ZONE), file, progress));
		assertEquals("old", Files.readString(file));
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void otherKindsOfFilesAndPlacesThatAreNoneAreRefused() {
		var columns = FilingColumns.all(Locale.ENGLISH, ZONE);
		var unknown = assertThrows(Refusal.class, () -> export(Locale.ENGLISH).write(FilingQuery.all(), columns, folder.resolve("list.pdf"), Progress.NONE));
		assertEquals("format.unknown", unknown.reason().key());
		var nowhere = assertThrows(Refusal.class,
				() -> export(Locale.ENGLISH).write(FilingQuery.all(), columns, folder.resolve("none").resolve("list.csv"), Progress.NONE));
		assertEquals("write.failed", nowhere.reason().key());
		assertFalse(nowhere.in(Locale.SIMPLIFIED_CHINESE).contains("{"));
	}

	private FilingExport export(Locale locale) {
		return new FilingExport(filings(), locale);
	}

	/** An office that knows rows by their ids alone, the newest first. */
	private Filings filings() {
		return (Filings) Proxy.newProxyInstance(Filings.class.getClassLoader(), new Class<?>[] { Filings.class }, (self, method, arguments) -> {
			if (method.getName().equals("ids")) {
				return LongStream.rangeClosed(1, ROWS).map(id -> ROWS + 1 - id).toArray();
			}
			long[] ids = (long[]) arguments[0];
			asked.add(ids.length);
			return Arrays.stream(ids).mapToObj(FilingExportTest::row).toList();
		});
	}

	private static FilingRow row(long id) {
		return new FilingRow(id, 1, FilingState.ACCEPTED, "单位" + id, "913701001234567890", "370102", null, LocalDate.of(2025, 6, 1), null,
				Instant.parse("2025-06-02T00:00:00Z"), 100_000, 3, null, false, null, 1, 0, false, "zhang");
	}
}
