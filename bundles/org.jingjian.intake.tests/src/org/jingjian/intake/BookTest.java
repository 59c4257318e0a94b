package org.jingjian.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jingjian.base.Progress;
import org.jingjian.model.filing.Answer;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.RecognitionMode;
import org.jingjian.model.filing.RiskLevel;
import org.jingjian.model.filing.StorageLocation;
import org.jingjian.model.party.ContactRole;
import org.jingjian.model.party.ProcessorType;
import org.junit.jupiter.api.Test;

class BookTest extends TestBase {
	private static final long SEED = 20251122;

	@Test
	void a_clean_workbook_comes_in_whole_and_without_a_remark() throws IOException {
		var rows = new Rows(60, SEED);
		IntakeReport report = take(Books.clean(folder.resolve("clean.xlsx"), rows));
		assertEquals(List.of(), report.faults());
		assertEquals(60, report.accepted());
		assertEquals(60, report.processorRows());
		assertEquals(rows.scenarios.size(), report.scenarios());
		assertEquals(rows.scenarios.size(), report.scenarioRows());
		assertEquals(480, report.materials());
		assertEquals(480, report.materialRows());
		assertEquals(rows.persons(), report.storedPersons());
		assertEquals(List.of(), report.leftOut());
	}

	@Test
	void the_same_file_again_changes_nothing() throws IOException {
		var file = Books.clean(folder.resolve("clean.xlsx"), new Rows(20, SEED));
		take(file);
		IntakeReport again = take(file);
		assertEquals(20, again.unchanged());
		assertEquals(0, again.accepted() + again.warned() + again.queried() + again.refused());
		assertEquals(0, again.storedPersons() + again.scenarios() + again.materials());
		assertEquals(20, door.taken.size());
	}

	@Test
	void every_column_reaches_its_place_in_the_model() throws IOException {
		var rows = new Rows(1, SEED);
		take(Books.clean(folder.resolve("one.xlsx"), rows));
		Filing filing = door.taken.getFirst();
		var processor = filing.getProcessor();
		assertEquals("face", filing.getField());
		assertEquals("测试物业服务1有限公司", processor.getName());
		assertEquals(rows.code(0), processor.getCreditCode());
		assertEquals(ProcessorType.ENTERPRISE, processor.getType());
		assertEquals("370102", processor.getRegionCode());
		var officer = processor.getContacts().stream().filter(one -> one.getRole() == ContactRole.PROTECTION_OFFICER).findFirst().orElseThrow();
		assertEquals("钱二 0531-80000000 p1@example.com", officer.getName() + " " + officer.getPhone() + " " + officer.getEmail());
		assertEquals(3, processor.getContacts().size());
		assertEquals(rows.processors.getFirst().get(12), filing.getThresholdReachedOn());
		assertEquals(rows.processors.getFirst().get(13), filing.getFiledOn());
		var scenario = filing.getScenarios().getFirst();
		assertEquals(Answer.NO, scenario.getPublicPlace());
		assertTrue(scenario.getMode() != RecognitionMode.UNKNOWN);
		assertEquals(StorageLocation.DEVICE, scenario.getStorage());
		assertEquals(Answer.NO, scenario.getInternetTransfer());
		assertEquals(90, scenario.getRetentionDays());
		assertEquals(LocalDate.of(2025, 7, 1).minusDays(300), scenario.getLiveSince());
		assertEquals(RiskLevel.LOW, scenario.getAssessment().getRisk());
		assertEquals(1, scenario.getDevices().size());
		var material = filing.getMaterials().getFirst();
		assertEquals("个人信息处理者基本情况表", material.getName());
		assertEquals(Answer.YES, material.getStamped());
		assertTrue(material.getPages() > 0);
		assertEquals("one.xlsx", filing.getSource().getFile());
		assertEquals(2, filing.getSource().getRow());
		assertNotNull(door.kept.get(filing.getSource().getDigest()), "the file itself is kept as evidence");
		assertEquals(1, door.kept.size(), "once, however many sheets it has");
	}

	@Test
	void processors_beyond_a_window_still_find_what_belongs_to_them() throws IOException {
		var rows = new Rows(25, SEED);
		java.util.Collections.reverse(rows.scenarios);
		var small = Limits.STANDARD;
		var intakeOfFew = intake(new Limits(small.sheetBytes(), small.sharedBytes(), small.sharedTexts(), small.entries(), small.scanBytes(),
				small.ratio(), small.columns(), small.rowChars(), 10));
		IntakeReport report = intakeOfFew.take(door, List.of(Books.clean(folder.resolve("many.xlsx"), rows)), mapping, Progress.NONE);
		assertEquals(25, report.accepted());
		assertEquals(rows.scenarios.size(), report.scenarios());
		assertEquals(rows.scenarios.size(), report.scenarioRows());
		assertEquals(200, report.materials());
		assertEquals(200, report.materialRows());
	}

	@Test
	void cancelling_keeps_what_was_acknowledged_and_says_so() throws IOException {
		var file = Books.clean(folder.resolve("long.xlsx"), new Rows(1200, SEED));
		var progress = new Progress() {
			private long done;

			@Override
			public void begin(org.jingjian.base.Text what, long total) {
				done = 0;
			}

			@Override
			public void done(long amount) {
				done += amount;
			}

			@Override
			public boolean cancelled() {
				return done >= 500;
			}
		};
		IntakeReport report = intake.take(door, List.of(file, file), mapping, progress);
		assertTrue(report.cancelled());
		assertEquals(500, report.accepted());
		assertEquals(500, door.taken.size());
		assertEquals(List.of("long.xlsx"), report.files(), "later files are not begun");
	}

	@Test
	void a_fault_of_a_scenario_stands_at_its_row_and_names_the_processor() throws IOException {
		var rows = new Rows(3, SEED);
		rows.scenarios.getLast().set(14, "约三万");
		IntakeReport report = take(Books.clean(folder.resolve("doubt.xlsx"), rows));
		Fault fault = fault(report, "ambiguous-number");
		assertEquals("应用情况 " + (rows.scenarios.size() + 1) + " 存储人数", fault.sheet() + " " + fault.row() + " " + fault.column());
		assertTrue(fault.text().in(java.util.Locale.SIMPLIFIED_CHINESE).startsWith("测试物业服务3有限公司："));
		assertEquals(1, report.queried());
	}

	@Test
	void one_file_that_cannot_be_read_does_not_stop_the_others() throws IOException {
		var good = Books.clean(folder.resolve("good.xlsx"), new Rows(3, SEED));
		IntakeReport report = intake.take(door, List.of(folder.resolve("absent.xlsx"), folder, good), mapping, Progress.NONE);
		assertEquals(List.of("file.absent", "file.unreadable"),
				report.refusedFiles().stream().map(refused -> refused.reason().reason().key()).toList());
		assertEquals(3, report.accepted());
	}
}
