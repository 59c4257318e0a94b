package org.jingjian.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.intake.internal.csv.CsvFormat;
import org.jingjian.intake.internal.run.IntakeService;
import org.jingjian.intake.internal.xlsx.XlsxFormat;
import org.jingjian.intake.internal.zip.ZipFormat;
import org.jingjian.model.filing.Severity;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of reading files share. */
abstract class TestBase {
	static final List<IntakeFormat> FORMATS = List.of(new CsvFormat(), new ZipFormat(), new XlsxFormat());

	@TempDir
	Path folder;

	final TestDoor door = new TestDoor();
	final Mapping mapping = mapping();
	final Intake intake = intake(Limits.STANDARD);

	static Mapping mapping() {
		try (InputStream in = Objects.requireNonNull(TestBase.class.getResourceAsStream("columns.json"))) {
			return MappingText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			return fail(unreadable);
		}
	}

	static Intake intake(Limits limits) {
		return new IntakeService(FORMATS, List.of(TestBase::mapping), limits);
	}

	IntakeReport take(Path file) {
		return intake.take(door, List.of(file), mapping, Progress.NONE);
	}

	/** Expects that nothing of the file is taken in, and why. */
	void assertRefused(String key, Path file) {
		assertRefused(key, file, intake);
	}

	void assertRefused(String key, Path file, Intake by) {
		IntakeReport report = by.take(door, List.of(file), mapping, Progress.NONE);
		assertEquals(List.of(key), report.refusedFiles().stream().map(refused -> refused.reason().reason().key()).toList(),
				() -> "accepted " + report.accepted());
		assertSpoken(report.refusedFiles().getFirst().reason());
		assertEquals(0, door.taken.size() + door.held.size());
	}

	/** Both languages have the sentence, and it is complete. */
	static void assertSpoken(Refusal refusal) {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			String sentence = refusal.in(locale);
			assertEquals(-1, sentence.indexOf('{'), sentence);
		}
	}

	static Fault fault(IntakeReport report, String kind) {
		return report.faults().stream().filter(fault -> fault.kind().equals(kind)).findFirst()
				.orElseGet(() -> fail("no " + kind + " among " + report.faults().stream().map(Fault::kind).toList()));
	}

	static void assertFault(IntakeReport report, String kind, Severity severity, int row, String column) {
		Fault found = report.faults().stream().filter(fault -> fault.kind().equals(kind) && fault.row() == row).findFirst()
				.orElseGet(() -> fail("no " + kind + " at row " + row));
		assertEquals(severity, found.severity(), kind);
		assertEquals(column, found.column(), kind);
		assertEquals(-1, found.text().in(Locale.ENGLISH).indexOf('{'), kind);
		assertEquals(-1, found.text().in(Locale.SIMPLIFIED_CHINESE).indexOf('{'), kind);
	}
}
