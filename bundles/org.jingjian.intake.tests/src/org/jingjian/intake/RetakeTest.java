package org.jingjian.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.HeldRow;
import org.jingjian.model.filing.WrittenCell;
import org.jingjian.office.Arrival;
import org.jingjian.office.Receipt.Outcome;
import org.junit.jupiter.api.Test;

/** A row that was held, corrected and taken in later. */
class RetakeTest extends TestBase {
	private static HeldRow held(Arrival arrival) {
		HeldRow held = FilingFactory.eINSTANCE.createHeldRow();
		held.setField("face");
		held.setSource(EcoreUtil.copy(arrival.filing().getSource()));
		held.getRows().addAll(EcoreUtil.copyAll(arrival.rows()));
		return held;
	}

	private static WrittenCell cell(HeldRow held, String column) {
		return held.getRows().getFirst().getCells().stream().filter(cell -> cell.getColumn().equals(column)).findFirst().orElseThrow();
	}

	@Test
	void a_corrected_row_is_what_it_would_have_been() throws IOException {
		var rows = new Rows(1, 21);
		var other = new TestDoor();
		intake.take(other, List.of(Books.messy(folder.resolve("right.xlsx"), rows)), mapping, Progress.NONE);
		Filing right = other.taken.removeFirst();
		Object persons = rows.processors.getFirst().set(14, "约15万人");
		take(Books.messy(folder.resolve("doubtful.xlsx"), rows));
		HeldRow held = held(door.held.getFirst());
		assertEquals(Outcome.UNCHANGED, intake.retake(door, held, mapping).outcome(), "not corrected, the same doubt");
		cell(held, "存储人脸信息人数").setText(persons.toString());
		assertEquals(Outcome.ACCEPTED, intake.retake(door, held, mapping).outcome());
		Filing taken = door.taken.getFirst();
		taken.setSource(null);
		right.setSource(null);
		assertEquals(true, EcoreUtil.equals(right, taken));
	}

	@Test
	void a_wrong_correction_is_told_again() throws IOException {
		var rows = new Rows(1, 21);
		rows.processors.getFirst().set(14, "约15万人");
		take(Books.messy(folder.resolve("doubtful.xlsx"), rows));
		HeldRow held = held(door.held.getFirst());
		cell(held, "存储人脸信息人数").setText("-1");
		var receipt = intake.retake(door, held, mapping);
		assertEquals(Outcome.REFUSED, receipt.outcome());
		assertEquals("negative-number", receipt.remarks().getFirst().getKind());
	}

	@Test
	void scans_that_came_with_a_held_row_come_back_with_it() throws IOException {
		var rows = new Rows(1, 21);
		Object persons = rows.processors.getFirst().set(14, "很多");
		Map<String, byte[]> contents = new LinkedHashMap<>();
		contents.put("book.xlsx", Files.readAllBytes(Books.clean(folder.resolve("b.xlsx"), rows)));
		rows.materials.forEach(row -> contents.put((String) row.get(2), new byte[7]));
		take(Books.zip(folder.resolve("p.zip"), contents, StandardCharsets.UTF_8));
		HeldRow held = held(door.held.getFirst());
		cell(held, "存储人脸信息人数").setText(persons.toString());
		intake.retake(door, held, mapping);
		door.taken.getFirst().getMaterials().forEach(material -> {
			assertEquals(7, material.getSize());
			assertEquals(7, door.kept.get(material.getDigest()).length);
		});
	}

	@Test
	void an_orphan_that_was_given_its_processor_is_taken_in() throws IOException {
		var rows = new Rows(2, 21);
		var processor = rows.processors.removeLast();
		take(Books.clean(folder.resolve("orphan.xlsx"), rows));
		assertEquals(1, door.held.size(), "scenarios and materials of one code are held together");
		HeldRow held = held(door.held.getFirst());
		var row = FilingFactory.eINSTANCE.createWrittenRow();
		row.setTable(Mapping.PROCESSOR);
		for (int i = 0; i < Rows.PROCESSOR.size(); i++) {
			WrittenCell cell = FilingFactory.eINSTANCE.createWrittenCell();
			cell.setColumn(Rows.PROCESSOR.get(i));
			cell.setText(processor.get(i).toString());
			row.getCells().add(cell);
		}
		held.getRows().addFirst(row);
		assertEquals(Outcome.ACCEPTED, intake.retake(door, held, mapping).outcome());
		assertEquals(8, door.taken.getLast().getMaterials().size());
	}

	@Test
	void nothing_left_to_read_is_refused() {
		HeldRow empty = FilingFactory.eINSTANCE.createHeldRow();
		assertEquals("held.empty", assertThrows(Refusal.class, () -> intake.retake(door, empty, mapping)).reason().key());
	}
}
