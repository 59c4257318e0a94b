package org.jingjian.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingjian.model.filing.Material;
import org.jingjian.model.filing.Severity;
import org.junit.jupiter.api.Test;

/** A workbook that comes with its scans. */
class ZipTest extends TestBase {
	private final Rows rows = new Rows(2, 9);

	private Map<String, byte[]> scans() throws IOException {
		Map<String, byte[]> contents = new LinkedHashMap<>();
		contents.put("备案/备案表.xlsx", Files.readAllBytes(Books.clean(folder.resolve("inner.xlsx"), rows)));
		contents.put("__MACOSX/备案/._备案表.xlsx", new byte[5]);
		contents.put("备案/.DS_Store", new byte[5]);
		for (List<Object> material : rows.materials) {
			contents.put("备案/扫描件/" + material.get(2), ("scan of " + material.get(2)).getBytes(StandardCharsets.UTF_8));
		}
		return contents;
	}

	private IntakeReport takeZip(Map<String, byte[]> contents, Charset names) throws IOException {
		return take(Books.zip(folder.resolve("package.zip"), contents, names));
	}

	private void assertEachScanKept(IntakeReport report) {
		assertEquals(List.of(), report.refusedFiles());
		assertEquals(2, report.accepted(), () -> report.faults().toString());
		for (var filing : door.taken) {
			for (Material material : filing.getMaterials()) {
				byte[] expected = ("scan of " + material.getFileName()).getBytes(StandardCharsets.UTF_8);
				assertArrayEquals(expected, door.kept.get(material.getDigest()));
				assertEquals(expected.length, material.getSize());
			}
		}
	}

	@Test
	void scans_are_kept_with_the_materials_that_name_them() throws IOException {
		assertEachScanKept(takeZip(scans(), StandardCharsets.UTF_8));
	}

	@Test
	void names_in_the_encoding_of_chinese_windows_are_read() throws IOException {
		assertEachScanKept(takeZip(scans(), Charset.forName("GB18030")));
	}

	@Test
	void a_scan_that_is_missing_and_one_that_nobody_named_are_told() throws IOException {
		var contents = scans();
		String missing = (String) rows.materials.getFirst().get(2);
		contents.remove("备案/扫描件/" + missing);
		contents.put("备案/多余.pdf", new byte[3]);
		IntakeReport report = takeZip(contents, StandardCharsets.UTF_8);
		assertFault(report, "scan-missing", Severity.WARNING, 2, "文件名");
		assertEquals(1, report.warned());
		assertNull(door.taken.getFirst().getMaterials().getFirst().getDigest());
		assertTrue(report.leftOut().stream().anyMatch(out -> out.kind().equals("scan") && out.text().in(java.util.Locale.ENGLISH).contains("多余.pdf")));
	}

	@Test
	void of_scans_with_one_name_the_one_in_the_processors_folder_is_meant() throws IOException {
		rows.materials.forEach(row -> row.set(2, row.get(1) + ".pdf"));
		var contents = scans();
		contents.keySet().removeIf(name -> name.startsWith("备案/扫描件/"));
		for (List<Object> material : rows.materials) {
			contents.put(material.get(0) + "/" + material.get(2), ("scan of " + material.get(2)).getBytes(StandardCharsets.UTF_8));
		}
		assertEachScanKept(takeZip(contents, StandardCharsets.UTF_8));
		contents.put("another/" + rows.materials.getFirst().get(2), new byte[1]);
		contents.put(rows.code(0) + "/copy/" + rows.materials.getFirst().get(2), new byte[1]);
		Path file = Books.zip(folder.resolve("again.zip"), contents, StandardCharsets.UTF_8);
		IntakeReport report = intake.take(new TestDoor(), List.of(file), mapping, org.jingjian.base.Progress.NONE);
		assertFault(report, "scan-ambiguous", Severity.WARNING, 2, "文件名");
	}

	@Test
	void several_text_files_are_one_table_each() throws IOException {
		Map<String, byte[]> contents = new LinkedHashMap<>();
		contents.put("a/处理者.csv", text(Rows.PROCESSOR, rows.processors));
		contents.put("b/场景.csv", text(Rows.SCENARIO, rows.scenarios));
		contents.put("c/材料.csv", text(Rows.MATERIAL, rows.materials));
		IntakeReport report = takeZip(contents, StandardCharsets.UTF_8);
		assertEquals(2, report.accepted(), () -> report.faults() + " " + report.refusedFiles());
		assertEquals(rows.scenarios.size(), report.scenarios());
		assertEquals(16, report.materials());
	}

	private static byte[] text(List<String> header, List<List<Object>> rows) {
		var text = new StringBuilder(Books.line(header, ','));
		rows.forEach(row -> text.append(Books.line(row, ',')));
		return text.toString().getBytes(Charset.forName("GB18030"));
	}

	@Test
	void nothing_is_left_in_the_temporary_folder() throws IOException {
		long before = leftovers();
		takeZip(scans(), StandardCharsets.UTF_8);
		take(Books.zip(folder.resolve("broken.zip"), Map.of("a.xlsx", new byte[100]), StandardCharsets.UTF_8));
		assertEquals(before, leftovers());
	}

	private static long leftovers() throws IOException {
		try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter(file -> file.getFileName().toString().startsWith("jingjian-intake")).count();
		}
	}
}
