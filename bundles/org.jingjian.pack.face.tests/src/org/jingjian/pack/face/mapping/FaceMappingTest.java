package org.jingjian.pack.face.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jingjian.base.Progress;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;
import org.jingjian.intake.Intake;
import org.jingjian.intake.IntakeDoor;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.Mapping.Type;
import org.jingjian.model.filing.Answer;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.HeldRow;
import org.jingjian.model.filing.RecognitionMode;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.party.ProcessorType;
import org.jingjian.office.Arrival;
import org.jingjian.office.Receipt;
import org.jingjian.office.Receipt.Outcome;
import org.jingjian.store.Attachments.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceMappingTest {
	@TempDir
	Path folder;

	private final FaceMapping source = new FaceMapping();
	private final List<Arrival> arrivals = new ArrayList<>();

	@Test
	void no_header_of_a_table_means_two_things() {
		for (Mapping.Table table : source.mapping().tables()) {
			Set<String> headers = new HashSet<>();
			for (Mapping.Field field : table.fields()) {
				assertTrue(field.type() == Type.NONE || !field.headers().isEmpty(), field.path());
				for (String header : field.headers()) {
					assertTrue(headers.add(Mapping.plainHeader(header)), table.id() + " " + header);
				}
			}
		}
	}

	@Test
	void every_usual_column_of_a_processor_is_read_into_the_model() throws IOException {
		Mapping.Table table = source.mapping().table(Mapping.PROCESSOR).orElseThrow();
		String headers = String.join(",", table.fields().stream().map(field -> field.headers().getFirst()).toList());
		String cells = String.join(",", table.fields().stream().map(FaceMappingTest::sample).toList());
		Files.writeString(folder.resolve("filled.csv"), headers + '\n' + cells + '\n');
		take("filled.csv");
		Filing filing = arrivals.getFirst().filing();
		assertEquals(List.of(), filing.getRemarks().stream().map(Remark::getKind).toList());
		assertEquals(ProcessorType.INSTITUTION, filing.getProcessor().getType());
		assertEquals(3, filing.getProcessor().getContacts().size());
		assertEquals(123, filing.getStoredPersons());
		assertTrue(filing.isGroup());
		assertEquals(List.of("乙公司", "丙公司"), filing.getMembers().stream().map(member -> member.getName()).toList());
	}

	@Test
	void who_names_members_files_for_a_group_unless_the_row_denies_it() throws IOException {
		String header = "单位名称,社会信用代码,存储人数,集团统一备案,成员单位\n甲公司,91110000802100433B,120000,";
		Files.writeString(folder.resolve("silent.csv"), header + ",乙公司\n", StandardCharsets.UTF_8);
		take("silent.csv");
		assertTrue(arrivals.getFirst().filing().isGroup());
		arrivals.clear();
		Files.writeString(folder.resolve("denied.csv"), header + "否,乙公司\n", StandardCharsets.UTF_8);
		take("denied.csv");
		assertEquals(List.of("members-without-group"), arrivals.getFirst().filing().getRemarks().stream().map(Remark::getKind).toList());
	}

	private static String sample(Mapping.Field field) {
		return switch (field.type()) {
			case CODE, KEY -> "91110000802100433B";
			case COUNT -> "123";
			case DATE -> "2025-07-01";
			case CHOICE -> field.path().equals("group") ? "是" : "事业单位";
			case MEMBERS -> "乙公司（91110000802100433B）；丙公司";
			case TEXT -> "甲";
			case NONE -> "1";
		};
	}

	@Test
	void answers_are_understood_in_the_words_that_are_usual() throws IOException {
		Files.writeString(folder.resolve("场景.csv"), "社会信用代码,应用场景,场所类型,模式,存储方式,互联网传输\n"
				+ "91110000802100433B,门禁,公共场所,1：N,云端,√\n91110000802100433B,考勤,非公共场所,1:1,设备内,无\n", StandardCharsets.UTF_8);
		Files.writeString(folder.resolve("单位.csv"), "单位名称,社会信用代码,存储人数\n甲公司,91110000802100433B,12万\n", StandardCharsets.UTF_8);
		try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("two.zip")))) {
			for (String name : List.of("场景.csv", "单位.csv")) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(Files.readAllBytes(folder.resolve(name)));
			}
		}
		take("two.zip");
		var scenarios = arrivals.getFirst().filing().getScenarios();
		assertEquals(List.of(Answer.YES, Answer.NO), scenarios.stream().map(scenario -> scenario.getPublicPlace()).toList());
		assertEquals(List.of(Answer.YES, Answer.NO), scenarios.stream().map(scenario -> scenario.getInternetTransfer()).toList());
		assertEquals(List.of(RecognitionMode.IDENTIFICATION, RecognitionMode.VERIFICATION), scenarios.stream().map(scenario -> scenario.getMode()).toList());
	}

	private void take(String file) {
		var report = Intake.standard(source).take(new Collecting(), List.of(folder.resolve(file)), source.mapping(), Progress.NONE);
		assertEquals(List.of(), report.refusedFiles());
	}

	/** Keeps what arrives. */
	private final class Collecting implements IntakeDoor {
		@Override
		public List<Receipt> receive(String field, List<Arrival> some) {
			arrivals.addAll(some);
			return some.stream().map(one -> new Receipt(Outcome.ACCEPTED, 1, one.filing().getRemarks())).toList();
		}

		@Override
		public Receipt takeIn(HeldRow corrected, Arrival arrival) {
			throw new AssertionError("nothing was held");
		}

		@Override
		public Kept keep(InputStream content) {
			try {
				return new Kept("00", content.transferTo(OutputStream.nullOutputStream()));
			} catch (IOException failed) {
				throw new UncheckedIOException(failed);
			}
		}

		@Override
		public Text describe(String field, Remark remark) {
			return Texts.beside(FaceMappingTest.class).of(remark.getKind());
		}
	}
}
