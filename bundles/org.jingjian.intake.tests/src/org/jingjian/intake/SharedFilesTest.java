package org.jingjian.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The numbers that the three example files of the project must give. The files lie beside a checkout, not in it: where
 * they are not, generated equivalents take their place.
 */
class SharedFilesTest extends TestBase {
	private static Path shared(String name) {
		for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
			Path file = here.resolve("shared/data/intake").resolve(name);
			if (Files.isRegularFile(file)) {
				return file;
			}
		}
		return null;
	}

	@Test
	void the_clean_workbook() throws IOException {
		Path file = shared("filings-clean.xlsx");
		var rows = new Rows(60, 60);
		IntakeReport report = take(file == null ? Books.clean(folder.resolve("clean.xlsx"), rows) : file);
		assertEquals(60, report.accepted() + report.warned());
		assertEquals(0, report.refused() + report.queried());
		assertEquals(file == null ? rows.scenarios.size() : 133, report.scenarios());
		assertEquals(480, report.materials());
		assertEquals(file == null ? rows.persons() : 31_753_028, report.storedPersons());
	}

	@Test
	void the_text_file() throws IOException {
		Path file = shared("filings-gbk.csv");
		var rows = new Rows(30, 30);
		IntakeReport report = take(file == null ? Books.csv(folder.resolve("gbk.csv"), rows, Charset.forName("GB18030"), "", ',') : file);
		assertEquals(30, report.accepted() + report.warned());
		assertEquals(file == null ? rows.persons() : 14_544_168, report.storedPersons());
	}

	@Test
	void the_messy_workbook() throws IOException {
		Path file = shared("filings-messy.xlsx");
		var rows = new Rows(49, 49);
		if (file == null) {
			rows.processors.getFirst().set(14, "约15万人");
		}
		IntakeReport report = take(file == null ? Books.messy(folder.resolve("messy.xlsx"), rows) : file);
		assertEquals(49, report.processorRows());
		assertEquals(49, report.accepted() + report.warned() + report.queried() + report.refused());
		assertEquals(file == null ? rows.scenarios.size() : 94, report.scenarioRows());
		assertEquals(file == null ? 392 : 382, report.materialRows());
		Set<String> kinds = report.faults().stream().map(fault -> fault.sheet() + " " + fault.row() + " " + fault.kind()).collect(Collectors.toSet());
		if (file == null) {
			assertEquals(Set.of("处理者基本情况 4 ambiguous-number"), kinds);
			return;
		}
		for (String expected : new String[] {"6 credit-code-check-digit", "9 recovered-credit-code", "11 recovered-credit-code", "13 recovered-number",
			"16 ambiguous-number", "17 recovered-number", "19 negative-number", "20 recovered-date", "21 recovered-date", "22 recovered-date",
			"23 impossible-date", "24 unreadable-date", "25 missing-name", "26 duplicate-credit-code", "55 duplicate-credit-code",
			"28 minors-exceed-total", "41 formula-text", "42 markup-text", "43 too-long-name"}) {
			assertTrue(kinds.contains("处理者基本情况 " + expected), expected);
		}
		assertTrue(kinds.contains("应用情况 102 scenario-without-processor"));
		assertEquals(20, kinds.size(), kinds.toString());
	}
}
