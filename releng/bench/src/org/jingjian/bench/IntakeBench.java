package org.jingjian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jingjian.base.Progress;
import org.jingjian.intake.Intake;
import org.jingjian.intake.IntakeDoor;
import org.jingjian.intake.IntakeReport;
import org.jingjian.law.Rules;
import org.jingjian.office.Founding;
import org.jingjian.office.Offices;
import org.jingjian.office.Session;
import org.jingjian.pack.face.internal.FaceRules;
import org.jingjian.pack.face.internal.FaceSupervision;
import org.jingjian.pack.face.mapping.FaceMapping;
import org.jingjian.store.Stores;

/**
 * Measures {@code IntakeBench [PROCESSORS]} of a workbook, each with two scenarios and eight materials, on their way from
 * the file into an office, in a heap of 256 MB: 10,000 rows in all unless told, and then ten times as many. Each book is
 * taken in by a process of its own.
 */
public final class IntakeBench {
	private static final long HEAP_MB = 256;
	private static final int ROWS = 10_000;
	/** A processor, two scenarios, eight materials. */
	private static final int ROWS_OF_ONE = 11;
	private static final char[] PASSWORD = "bench bench".toCharArray();

	private IntakeBench() {
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("intake-bench");
		if (arguments.length > 1) {
			measure(System.out, Path.of(arguments[1]), Integer.parseInt(arguments[0]), folder.resolve("office"));
			return;
		}
		int processors = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROWS / ROWS_OF_ONE;
		System.out.println("| measure | value | must |\n|---|---|---|");
		for (int count : new int[] {processors, 10 * processors}) {
			Path book = SampleBook.write(folder.resolve(count + ".xlsx"), count);
			if (anew(book, count) != 0) {
				throw new IllegalStateException("The process that took " + count + " processors in failed");
			}
		}
	}

	private static int anew(Path book, int processors) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + HEAP_MB + "m",
				"-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"), "-cp", System.getProperty("java.class.path"),
				IntakeBench.class.getName(), String.valueOf(processors), book.toString()));
		return new ProcessBuilder(command).inheritIO().start().waitFor();
	}

	private static void measure(PrintStream out, Path book, int processors, Path folder) {
		Clock clock = Clock.systemDefaultZone();
		Offices offices = Offices.embedded(Stores.embedded(clock), Rules.of(List.of(new FaceRules())), clock, new FaceSupervision());
		offices.found(folder, new Founding("Bench", "37", Founding.usualOfficers(PASSWORD.clone()), true));
		var mapping = new FaceMapping();
		try (Session session = offices.signIn(folder, "regulator", PASSWORD.clone())) {
			var stopwatch = new Stopwatch().start();
			IntakeReport report = Intake.standard(mapping).take(IntakeDoor.of(session), List.of(book), mapping.mapping(), Progress.NONE);
			stopwatch.stop();
			if (report.accepted() + report.warned() != processors) {
				throw new IllegalStateException("taken in: " + report.accepted() + " + " + report.warned() + ", refused files: " + report.refusedFiles());
			}
			out.printf("| %d rows of xlsx (%d processors, %d scenarios, %d materials), %d MB heap | %.1f s | %s |%n",
					ROWS_OF_ONE * processors, processors, report.scenarios(), report.materials(), HEAP_MB,
					stopwatch.millis() / 1000, ROWS_OF_ONE * processors > ROWS ? "" : "10 s");
		}
	}
}
