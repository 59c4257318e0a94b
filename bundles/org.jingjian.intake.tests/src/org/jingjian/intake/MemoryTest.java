package org.jingjian.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of its own with a heap of 256 MB reads the largest book that is meant to be read at once, and refuses the bombs. */
class MemoryTest {
	@TempDir
	Path folder;

	@Test
	void ten_thousand_processors_and_every_bomb_fit_a_small_heap() throws Exception {
		var rows = new Rows(10_000, 10);
		List<Path> files = new ArrayList<>();
		files.add(Books.clean(folder.resolve("large.xlsx"), rows));
		files.add(bomb("row.xlsx", "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>", "<c><v>1</v></c>", 300));
		files.add(bomb("text.xlsx", "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>", "xxxxxxxxxx", 300));
		files.add(bomb("shared.xlsx", "xl/sharedStrings.xml", "<sst>", "<si><t>a</t></si>", 300));
		files.add(bomb("names.xlsx", "xl/worksheets/sheet1.xml", "<worksheet><sheetData>", null, 40));
		files.add(bomb("styles.xlsx", "xl/styles.xml", "<styleSheet><cellXfs>", "<xf numFmtId=\"14\"/>", 300));
		files.add(csvBomb());
		List<String> answers = fork(files);
		assertEquals("10000 " + rows.scenarios.size() + " 80000 ", answers.getFirst());
		assertEquals(List.of("row.columns", "xml.long", "zip.large", "xml.strange", "zip.large", "row.long"),
				answers.stream().skip(1).map(answer -> answer.substring(answer.lastIndexOf(' ') + 1)).toList());
	}

	/** A workbook one part of which unpacks to as many MB; its rows ask for the shared texts. */
	private Path bomb(String name, String part, String head, String repeated, int megabytes) throws IOException {
		var parts = Books.raw(Books.sheet("<row><c t=\"s\"><v>99999999</v></c></row>"), Books.NO_TEXTS);
		Path file = folder.resolve(name);
		try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var entry : parts.entrySet()) {
				out.putNextEntry(new ZipEntry(entry.getKey()));
				if (entry.getKey().equals(part)) {
					out.write(head.getBytes(StandardCharsets.UTF_8));
					fill(out, repeated, (long) megabytes << 20);
				} else {
					out.write(entry.getValue());
				}
				out.closeEntry();
			}
		}
		return file;
	}

	private static void fill(OutputStream out, String repeated, long bytes) throws IOException {
		long number = 0;
		for (long written = 0; written < bytes;) {
			var text = new StringBuilder();
			while (text.length() < 60_000) {
				text.append(repeated == null ? "<a" + number++ + "/>" : repeated);
			}
			byte[] piece = text.toString().getBytes(StandardCharsets.UTF_8);
			out.write(piece);
			written += piece.length;
		}
	}

	private Path csvBomb() throws IOException {
		Path file = folder.resolve("quote.csv");
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write(Books.line(Rows.PROCESSOR, ',').getBytes(StandardCharsets.UTF_8));
			out.write('"');
			fill(out, "0123456789", 100L << 20);
		}
		return file;
	}

	private List<String> fork(List<Path> files) throws Exception {
		Path answer = folder.resolve("answer.txt");
		Path log = folder.resolve("log.txt");
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-cp", classPath(), SmallHeap.class.getName(), answer.toString()));
		files.forEach(file -> command.add(file.toString()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		try {
			assertTrue(process.waitFor(10, TimeUnit.MINUTES));
			assertEquals(0, process.exitValue(), () -> read(log));
		} finally {
			process.destroyForcibly();
		}
		return Files.readAllLines(answer);
	}

	private static String read(Path log) {
		try {
			return Files.readString(log);
		} catch (IOException unreadable) {
			return unreadable.toString();
		}
	}

	/** Where the classes come from that the program needs: the same on a class path and in a framework. */
	private static String classPath() {
		Stream<Class<?>> needed = Stream.of(SmallHeap.class, Intake.class, org.jingjian.base.Refusal.class, org.jingjian.law.WorkCalendar.class,
				org.jingjian.model.filing.Filing.class, org.jingjian.office.Session.class, org.jingjian.store.Store.class,
				org.eclipse.emf.common.util.EList.class, org.eclipse.emf.ecore.EObject.class, com.fasterxml.aalto.stax.InputFactoryImpl.class,
				org.codehaus.stax2.XMLStreamReader2.class, com.fasterxml.jackson.jr.ob.JSON.class, com.fasterxml.jackson.core.JsonFactory.class,
				org.apache.commons.csv.CSVFormat.class, org.apache.commons.io.IOUtils.class,
				org.apache.commons.codec.binary.Base64.class, TempDir.class);
		return needed.map(MemoryTest::source).distinct().collect(Collectors.joining(File.pathSeparator));
	}

	private static String source(Class<?> type) {
		try {
			Path place = Path.of(new URI(type.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20")));
			Path classes = place.resolve("target/classes");
			return (Files.isDirectory(classes) ? classes : place).toString();
		} catch (URISyntaxException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
