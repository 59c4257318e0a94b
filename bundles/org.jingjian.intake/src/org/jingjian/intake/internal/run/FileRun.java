package org.jingjian.intake.internal.run;

import static org.jingjian.intake.internal.Reasons.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingjian.intake.Book;
import org.jingjian.intake.LeftOut;
import org.jingjian.intake.Line;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.internal.filing.Understood;
import org.jingjian.intake.internal.layout.BookLayout;
import org.jingjian.intake.internal.layout.DataLines;
import org.jingjian.intake.internal.layout.DataLines.Passed;
import org.jingjian.intake.internal.layout.Row;
import org.jingjian.intake.internal.layout.SheetLayout;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.Source;

/**
 * Takes in one file. Processors are walked through in windows of limited size; for each window the scenarios and the
 * materials are walked through once, and what belongs to the window is gathered. One window is the usual case.
 */
final class FileRun {
	private static final int ROWS_BETWEEN_CHECKS = 4096;

	private final String file;
	private final Book book;
	private final BookLayout layout;
	private final Job job;
	private final Batches batches;
	private final Census census = new Census();
	private final Orphans orphans = new Orphans();
	private final Map<String, String> digests = new HashMap<>();
	private final List<Gathered> window = new ArrayList<>();
	private final Map<String, List<Gathered>> byCode = new HashMap<>();
	private int walked;
	private boolean first = true;

	FileRun(String file, Book book, BookLayout layout, Job job) {
		this.file = file;
		this.book = book;
		this.layout = layout;
		this.job = job;
		batches = new Batches(file, book, job);
	}

	/** @throws java.util.concurrent.CancellationException not wanted any more; the batches handed in stay */
	void take() throws IOException {
		layout.requireProcessors(file);
		job.progress().begin(text("stage.reading", file), -1);
		layout.sheets().forEach(this::tellLayout);
		count();
		keepFiles();
		job.tally().processorRows(census.rows());
		job.progress().begin(text("stage.taking", file), census.rows());
		for (SheetLayout sheet : layout.of(Mapping.PROCESSOR)) {
			walk(sheet, Passed.UNSEEN, this::addToWindow);
		}
		finishWindow();
		batches.unnamedScans().forEach(scan -> leaveOut("", 0, "scan", scan));
	}

	private void tellLayout(SheetLayout sheet) {
		if (sheet.table() == null) {
			leaveOut(sheet.sheet(), 0, "sheet", sheet.sheet());
			return;
		}
		sheet.titles().forEach(title -> leaveOut(sheet.sheet(), title.number(), "title", first(title)));
		for (int i = 0; i < sheet.columns().fields().length; i++) {
			if (sheet.columns().fields()[i] == null && !sheet.header().cell(i).isBlank()) {
				leaveOut(sheet.sheet(), sheet.headerRow(), "column", sheet.columns().header(i));
			}
		}
	}

	private static String first(Line line) {
		return line.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElseThrow().text().strip();
	}

	private void count() throws IOException {
		for (SheetLayout sheet : layout.of(Mapping.PROCESSOR)) {
			walk(sheet, passed(sheet), census::add);
		}
		census.close();
		if (census.hasShared()) {
			for (SheetLayout sheet : layout.of(Mapping.PROCESSOR)) {
				walk(sheet, Passed.UNSEEN, census::noteTwin);
			}
		}
	}

	private Passed passed(SheetLayout sheet) {
		return (row, kind) -> leaveOut(sheet.sheet(), row, kind, "");
	}

	private void leaveOut(String sheet, int row, String kind, String what) {
		job.tally().leftOut(new LeftOut(file, sheet, row, kind, text("leftout." + kind, what, sheet, row)));
	}

	/** The files themselves are evidence of what was filed. */
	private void keepFiles() throws IOException {
		Map<Path, String> kept = new HashMap<>();
		for (SheetLayout sheet : layout.sheets()) {
			Path source = book.file(sheet.sheet());
			if (!kept.containsKey(source)) {
				try (InputStream content = Files.newInputStream(source)) {
					kept.put(source, job.door().keep(content).digest());
				}
			}
			digests.put(sheet.sheet(), kept.get(source));
		}
	}

	private void addToWindow(Row row) throws IOException {
		var gathered = new Gathered(row, new ArrayList<>(), new ArrayList<>());
		window.add(gathered);
		byCode.computeIfAbsent(row.key(), key -> new ArrayList<>(1)).add(gathered);
		if (window.size() == job.limits().processors()) {
			finishWindow();
		}
	}

	private void finishWindow() throws IOException {
		if (window.isEmpty() && !first) {
			return;
		}
		gather(Mapping.SCENARIO);
		gather(Mapping.MATERIAL);
		handOverOrphans(true);
		first = false;
		for (Gathered one : window) {
			handOver(job.interpreter().read(one.processor, one.scenarios, one.materials, census.twins(one.processor)));
		}
		batches.handIn();
		window.clear();
		byCode.clear();
	}

	private void gather(String table) throws IOException {
		for (SheetLayout sheet : layout.of(table)) {
			walk(sheet, first ? passed(sheet) : Passed.UNSEEN, row -> {
				String key = row.key();
				if (first) {
					job.tally().row(table);
				}
				if (census.has(key)) {
					byCode.getOrDefault(key, List.of()).forEach(one -> one.of(table).add(row));
				} else if (first) {
					orphans.add(row);
					handOverOrphans(orphans.isFull());
				}
			});
		}
	}

	private void handOverOrphans(boolean now) throws IOException {
		if (now) {
			for (Orphans.Group group : orphans.drain()) {
				handOver(job.interpreter().readOrphans(group.scenarios(), group.materials()));
			}
		}
	}

	private void walk(SheetLayout sheet, Passed passed, RowTaker taker) throws IOException {
		try (var rows = new DataLines(book, sheet, passed)) {
			Row row;
			while ((row = rows.next()) != null) {
				if (++walked % ROWS_BETWEEN_CHECKS == 0) {
					job.progress().check();
				}
				taker.take(row);
			}
		}
	}

	private void handOver(Understood understood) throws IOException {
		Row row = understood.first();
		Source source = FilingFactory.eINSTANCE.createSource();
		source.setFile(file);
		source.setDigest(digests.get(row.sheet()));
		source.setSheet(row.sheet());
		source.setRow(row.line().number());
		understood.filing().setSource(source);
		batches.add(understood);
	}

	/** Told of each row of data. */
	private interface RowTaker {
		void take(Row row) throws IOException;
	}

	/** A processor with what belongs to it. */
	private record Gathered(Row processor, List<Row> scenarios, List<Row> materials) {
		List<Row> of(String table) {
			return Mapping.SCENARIO.equals(table) ? scenarios : materials;
		}
	}
}
