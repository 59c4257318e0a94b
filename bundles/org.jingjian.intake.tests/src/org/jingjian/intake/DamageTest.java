package org.jingjian.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jingjian.base.Progress;
import org.junit.jupiter.api.Test;

/** Whatever is done to the bytes of a file: it is read or refused, and nothing else happens. */
class DamageTest extends TestBase {
	private static final int ROUNDS = 150;
	private final long seed = System.nanoTime();
	private final Random random = new Random(seed);

	private void assertReadOrRefused(byte[] whole, String name) throws IOException {
		for (int round = 0; round < ROUNDS; round++) {
			byte[] damaged = whole.clone();
			for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			}
			Path file = Files.write(folder.resolve(name), damaged);
			try {
				IntakeReport report = intake.take(new TestDoor(), List.of(file), mapping, Progress.NONE);
				report.refusedFiles().forEach(refused -> assertSpoken(refused.reason()));
			} catch (RuntimeException fault) {
				throw new AssertionError("seed " + seed + " round " + round, fault);
			}
		}
	}

	@Test
	void a_damaged_workbook_is_read_or_refused() throws IOException {
		assertReadOrRefused(Files.readAllBytes(Books.clean(folder.resolve("w.xlsx"), new Rows(4, seed))), "d.xlsx");
	}

	@Test
	void a_workbook_with_damaged_xml_is_read_or_refused() throws IOException {
		var rows = new Rows(3, seed);
		var sheet = new StringBuilder(Books.row(Rows.PROCESSOR));
		rows.processors.forEach(row -> sheet.append(Books.row(row)));
		byte[] xml = Books.sheet(sheet.toString()).getBytes(StandardCharsets.UTF_8);
		var parts = Books.raw("", Books.NO_TEXTS);
		for (int round = 0; round < ROUNDS; round++) {
			byte[] damaged = xml.clone();
			for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
				damaged[random.nextInt(damaged.length)] = (byte) "<>/\"'&;=x0 ]![".charAt(random.nextInt(14));
			}
			parts.put("xl/worksheets/sheet1.xml", damaged);
			Path file = Books.zip(folder.resolve("x.xlsx"), parts, StandardCharsets.UTF_8);
			try {
				intake.take(new TestDoor(), List.of(file), mapping, Progress.NONE).refusedFiles().forEach(refused -> assertSpoken(refused.reason()));
			} catch (RuntimeException fault) {
				throw new AssertionError("seed " + seed + " round " + round, fault);
			}
		}
	}

	@Test
	void a_damaged_text_file_is_read_or_refused() throws IOException {
		assertReadOrRefused(Files.readAllBytes(Books.csv(folder.resolve("w.csv"), new Rows(4, seed), Charset.forName("GB18030"), "", ',')), "d.csv");
	}

	@Test
	void a_damaged_archive_is_read_or_refused() throws IOException {
		byte[] book = Files.readAllBytes(Books.csv(folder.resolve("w.csv"), new Rows(4, seed), StandardCharsets.UTF_8, "", ','));
		assertReadOrRefused(Files.readAllBytes(Books.zip(folder.resolve("w.zip"), Map.of("a.csv", book, "b.pdf", new byte[900]), StandardCharsets.UTF_8)), "d.zip");
	}

	@Test
	void noise_is_read_or_refused() throws IOException {
		byte[] noise = new byte[5000];
		random.nextBytes(noise);
		assertReadOrRefused(noise, "noise.xlsx");
	}
}
