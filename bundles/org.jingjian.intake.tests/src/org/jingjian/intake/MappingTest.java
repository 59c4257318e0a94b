package org.jingjian.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jingjian.base.Refusal;
import org.junit.jupiter.api.Test;

class MappingTest extends TestBase {
	private final Rows rows = new Rows(60, 11);

	/** The rows under headers that no mapping knows. */
	private Path foreign() throws IOException {
		String header = Books.line(Rows.PROCESSOR, ',').replace("个人信息处理者名称", "填报机构").replace("统一社会信用代码", "证照号码").replace("存储人脸信息人数", "人脸库规模");
		var text = new StringBuilder(header);
		rows.processors.forEach(row -> text.append(Books.line(row, ',')));
		return Files.write(folder.resolve("foreign.csv"), text.toString().getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void a_preview_shows_the_beginning_and_how_it_would_be_read() throws IOException {
		Preview preview = intake.preview(Books.messy(folder.resolve("messy.xlsx"), rows), mapping);
		assertEquals("xlsx", preview.format());
		assertTrue(preview.complete());
		assertEquals(List.of("processor", "scenario", "material"), preview.sheets().stream().limit(3).map(Preview.SheetView::table).toList());
		Preview.SheetView first = preview.sheets().getFirst();
		assertEquals(3, first.headerRow());
		assertEquals(50, first.lines().size());
		assertEquals(4, first.lines().getFirst().number());
		assertEquals("个人信息处理者名称", first.columns().get(1).header());
		assertEquals("processor.name", first.columns().get(1).path());
		assertEquals(null, preview.sheets().getLast().table(), "the sheet of instructions is none of the tables");
	}

	@Test
	void unknown_headers_are_shown_so_that_a_person_can_assign_them() throws IOException {
		Preview before = intake.preview(foreign(), mapping);
		assertFalse(before.complete());
		assertEquals(1, before.sheets().getFirst().headerRow());
		assertEquals("填报机构", before.sheets().getFirst().columns().get(1).header());
		assertRefused("file.noprocessors", foreign());
		Mapping edited = mapping.assign("processor", "填报机构", "processor.name").assign("processor", "证照\n号码 ", "processor.creditCode")
				.assign("processor", "人脸库规模", "storedPersons").named("某平台导出");
		assertTrue(intake.preview(foreign(), edited).complete());
		IntakeReport report = intake.take(door, List.of(foreign()), MappingText.read(MappingText.write(edited)), org.jingjian.base.Progress.NONE);
		assertEquals(60, report.accepted());
		assertEquals(rows.persons(), report.storedPersons());
	}

	@Test
	void a_column_can_be_left_out() throws IOException {
		Mapping edited = mapping.assign("processor", "经办人", null);
		take(Books.clean(folder.resolve("clean.xlsx"), rows));
		assertEquals(3, door.taken.getFirst().getProcessor().getContacts().size());
		var other = new TestDoor();
		IntakeReport report = intake.take(other, List.of(folder.resolve("clean.xlsx")), edited, org.jingjian.base.Progress.NONE);
		assertEquals(2, other.taken.getFirst().getProcessor().getContacts().size());
		assertTrue(report.leftOut().stream().anyMatch(out -> out.kind().equals("column") && out.text().in(Locale.CHINESE).contains("经办人")));
	}

	@Test
	void a_field_keeps_its_name_when_its_usual_column_is_left_out_or_read_otherwise() {
		String path = "processor.contacts[HANDLER].name";
		String name = title(mapping, path);
		Mapping edited = MappingText.read(MappingText.write(mapping.assign("processor", "经办人", null).assign("processor", name, "processor.industry")));
		assertEquals(name, title(edited, path));
		assertEquals(title(mapping, "processor.industry"), title(edited, "processor.industry"));
	}

	private static String title(Mapping mapping, String path) {
		return mapping.table(Mapping.PROCESSOR).orElseThrow().field(path).orElseThrow().title(Locale.CHINESE);
	}

	@Test
	void headers_are_found_however_they_are_written() throws IOException {
		String header = Books.line(Rows.PROCESSOR, ',').replace("统一社会信用代码", "　统一社会 信用代码（必填）").replace("存储人脸信息人数", "*存储人脸信息人数：");
		var text = new StringBuilder(header);
		rows.processors.forEach(row -> text.append(Books.line(row, ',')));
		assertEquals(60, take(Files.write(folder.resolve("marked.csv"), text.toString().getBytes(StandardCharsets.UTF_8))).accepted());
	}

	@Test
	void columns_may_stand_in_any_order() throws IOException {
		var random = new Random(4);
		var order = new java.util.ArrayList<Integer>();
		for (int i = 0; i < Rows.PROCESSOR.size(); i++) {
			order.add(i);
		}
		java.util.Collections.shuffle(order, random);
		var text = new StringBuilder(Books.line(order.stream().map(Rows.PROCESSOR::get).toList(), ','));
		rows.processors.forEach(row -> text.append(Books.line(order.stream().map(row::get).toList(), ',')));
		IntakeReport report = take(Files.write(folder.resolve("shuffled.csv"), text.toString().getBytes(StandardCharsets.UTF_8)));
		assertEquals(60, report.accepted());
		assertEquals(rows.persons(), report.storedPersons());
	}

	@Test
	void a_sheet_may_be_read_as_another_table() {
		Mapping edited = mapping.assignSheet("备案单位", Mapping.PROCESSOR);
		assertTrue(edited.table(Mapping.PROCESSOR).orElseThrow().sheets().contains("备案单位"));
	}

	@Test
	void a_mapping_survives_its_text() {
		assertEquals(mapping, MappingText.read(MappingText.write(mapping)));
	}

	@Test
	void text_that_is_no_mapping_is_refused_whatever_it_is() {
		String text = MappingText.write(mapping);
		long seed = System.nanoTime();
		var random = new Random(seed);
		for (int i = 0; i < 500; i++) {
			int at = random.nextInt(text.length());
			String broken = random.nextBoolean() ? text.substring(0, at) : text.substring(0, at) + (char) random.nextInt(128) + text.substring(at + 1);
			try {
				MappingText.read(broken);
			} catch (Refusal refusal) {
				assertSpoken(refusal);
			} catch (RuntimeException fault) {
				throw new AssertionError("seed " + seed + " at " + at, fault);
			}
		}
		for (String broken : new String[] {"", "[]", "null", "{}", "{\"field\":1}", "{\"field\":\"face\",\"name\":\"x\",\"tables\":[1]}"}) {
			assertThrows(Refusal.class, () -> MappingText.read(broken), broken);
		}
	}

	@Test
	void a_mapping_to_what_the_model_lacks_is_refused() throws IOException {
		var file = Books.clean(folder.resolve("clean.xlsx"), rows);
		for (String path : new String[] {"processor.nam", "processor", "thresholdReachedOn", "processor.contacts[NOBODY].name", "terms.length", "x[", ""}) {
			Mapping broken = MappingText.read(MappingText.write(mapping).replace("\"processor.name\"", "\"" + path + "\""));
			Refusal refusal = assertThrows(Refusal.class, () -> intake.take(door, List.of(file), broken, org.jingjian.base.Progress.NONE), path);
			assertEquals("mapping.feature", refusal.reason().key());
			assertSpoken(refusal);
		}
	}
}
