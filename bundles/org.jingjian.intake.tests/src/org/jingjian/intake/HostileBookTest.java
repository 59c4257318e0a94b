package org.jingjian.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files that are made to harm, or that no one can read: each gets its own clear refusal. */
class HostileBookTest extends TestBase {
	private static final Limits SMALL = new Limits(1 << 20, 1 << 20, 100, 20, 1 << 20, 300, 50, 10_000, 100);
	private static final String GOOD = Books.sheet(Books.row(Rows.PROCESSOR));

	private Path raw(String sheet) throws IOException {
		return Books.raw(folder.resolve("hostile.xlsx"), sheet, Books.NO_TEXTS);
	}

	private Path zip(Map<String, byte[]> contents) throws IOException {
		return Books.zip(folder.resolve("hostile.zip"), contents, StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void entities_that_multiply_are_refused() throws IOException {
		assertRefused("xml.dtd", raw("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + GOOD.replace("序号", "&b;")));
	}

	@Test
	void entities_from_outside_are_refused() throws IOException {
		assertRefused("xml.dtd", raw("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + GOOD));
	}

	@Test
	void an_entity_that_nobody_declared_is_refused() throws IOException {
		assertEquals(1, take(raw(GOOD.replace("序号", "&unknown;"))).refusedFiles().size());
	}

	@Test
	void a_sheet_that_declares_too_much_is_refused() throws IOException {
		var file = raw(GOOD);
		byte[] zip = Files.readAllBytes(file);
		int directory = indexOf(zip, bytes("xl/worksheets/sheet1.xml"), indexOf(zip, new byte[] {'P', 'K', 1, 2}, 0)) - 46;
		ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + 24, Integer.MAX_VALUE);
		assertRefused("zip.large", Files.write(file, zip));
	}

	@Test
	void a_sheet_that_holds_more_than_it_declares_is_stopped_by_counting() throws IOException {
		assertRefused("zip.large", raw(Books.sheet(Books.row(Rows.PROCESSOR) + "<row/>".repeat(200_000))), intake(SMALL));
	}

	@Test
	void a_bomb_is_known_by_its_ratio() throws IOException {
		var parts = Books.raw(GOOD, Books.NO_TEXTS);
		var file = folder.resolve("bomb.xlsx");
		try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var part : parts.entrySet()) {
				out.putNextEntry(new ZipEntry(part.getKey()));
				if (part.getKey().contains("sheet1")) {
					out.write(bytes(GOOD.substring(0, GOOD.indexOf("</sheetData>"))));
					spread(out, "<row></row>", 24 << 20);
					out.write(bytes("</sheetData></worksheet>"));
				} else {
					out.write(part.getValue());
				}
				out.closeEntry();
			}
		}
		assertRefused("zip.bomb", file);
	}

	private static void spread(OutputStream out, String text, int length) throws IOException {
		byte[] piece = bytes(text.repeat(10_000));
		for (int written = 0; written < length; written += piece.length) {
			out.write(piece);
		}
	}

	@Test
	void texts_that_would_fill_the_memory_are_refused() throws IOException {
		String shared = "<sst>" + "<si><t>x</t></si>".repeat(200) + "</sst>";
		var file = Books.raw(folder.resolve("shared.xlsx"), Books.sheet("<row><c t=\"s\"><v>199</v></c></row>"), shared);
		assertRefused("xlsx.shared", file, intake(SMALL));
	}

	@Test
	void a_cell_without_end_is_refused() throws IOException {
		assertRefused("row.long", raw(Books.sheet(Books.row(Collections.singletonList("x".repeat(900_000))))), intake(SMALL));
		assertRefused("xml.long", raw(Books.sheet(Books.row(Collections.singletonList("x".repeat(3 << 20))))));
		assertRefused("xml.long", raw(Books.sheet("<row><c r=\"" + "A".repeat(3 << 20) + "\"/></row>")));
		assertRefused("xml.long", raw("<!--" + "x".repeat(3 << 20) + "-->" + GOOD));
	}

	@Test
	void too_many_columns_are_refused() throws IOException {
		assertRefused("row.columns", raw(Books.sheet(Books.row(Collections.nCopies(600, "x")))));
		assertRefused("row.columns", raw(Books.sheet("<row><c r=\"ZZZZZZZ1\"><v>1</v></c></row>")));
	}

	@Test
	void a_flood_of_names_is_refused() throws IOException {
		var rows = new StringBuilder();
		for (int i = 0; i < 150_000; i++) {
			rows.append("<a").append(i).append("/>");
		}
		assertRefused("xml.strange", raw(Books.sheet(rows.toString())));
		assertRefused("xml.strange", raw(Books.sheet("<row>".repeat(200))));
	}

	@Test
	void xml_that_breaks_off_is_refused() throws IOException {
		assertRefused("xlsx.damaged", raw(GOOD.substring(0, GOOD.length() / 2)));
		assertRefused("xlsx.damaged", raw(GOOD.replace("</c>", "</d>")));
		assertRefused("xlsx.damaged", raw(Books.sheet("<row r=\"-1\"/>")));
		assertRefused("xlsx.damaged", raw(Books.sheet("<row><c t=\"s\"><v>5</v></c></row>")));
		assertRefused("xlsx.damaged", raw(""));
	}

	@Test
	void macros_are_refused_whatever_the_file_is_called() throws IOException {
		var parts = Books.raw(GOOD, Books.NO_TEXTS);
		parts.put("xl/vbaProject.bin", new byte[10]);
		assertRefused("xlsx.macro", Books.zip(folder.resolve("innocent.xlsx"), parts, StandardCharsets.UTF_8));
	}

	@Test
	void workbooks_of_other_kinds_are_told_from_damaged_ones() throws IOException {
		assertRefused("xlsx.other", zip(Map.of("xl/workbook.bin", new byte[4])));
		assertRefused("xlsx.other", zip(Map.of("content.xml", new byte[4], "mimetype", new byte[4])));
	}

	@Test
	void locked_and_old_workbooks_are_told_apart() throws IOException {
		byte[] compound = new byte[8192];
		byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
		System.arraycopy(mark, 0, compound, 0, mark.length);
		assertRefused("xlsx.old", Files.write(folder.resolve("old.xls"), compound));
		byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(name, 0, compound, 5000, name.length);
		assertRefused("xlsx.locked", Files.write(folder.resolve("locked.xlsx"), compound));
	}

	@Test
	void a_locked_archive_is_refused() throws IOException {
		var file = zip(Map.of("a.csv", bytes("x")));
		byte[] zip = Files.readAllBytes(file);
		zip[6] |= 1;
		zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}, 0) + 8] |= 1;
		assertRefused("zip.locked", Files.write(file, zip));
	}

	@Test
	void a_path_that_leads_out_is_refused() throws IOException {
		for (String path : new String[] {"../../etc/cron.d/x", "/etc/passwd", "a/../../b.pdf", "..\\..\\b.pdf", "C:\\b.pdf", ".."}) {
			assertRefused("zip.path", zip(Map.of(path, new byte[1])));
		}
	}

	@Test
	void too_many_entries_are_refused() throws IOException {
		Map<String, byte[]> many = new LinkedHashMap<>();
		for (int i = 0; i < 30; i++) {
			many.put(i + ".pdf", new byte[0]);
		}
		assertRefused("zip.entries", zip(many), intake(SMALL));
	}

	@Test
	void a_truncated_archive_is_refused() throws IOException {
		var file = Books.clean(folder.resolve("whole.xlsx"), new Rows(5, 1));
		byte[] whole = Files.readAllBytes(file);
		for (int length : new int[] {4, 100, whole.length / 2, whole.length - 10}) {
			assertRefused("zip.damaged", Files.write(file, Arrays.copyOf(whole, length)));
		}
	}

	@Test
	void an_archive_in_an_archive_is_bounded_too() throws IOException {
		var inner = Books.zip(folder.resolve("inner.xlsx"), Books.raw(Books.sheet("<row/>".repeat(300_000)), Books.NO_TEXTS), StandardCharsets.UTF_8);
		assertRefused("zip.large", zip(Map.of("inner.xlsx", Files.readAllBytes(inner))), intake(SMALL));
		assertRefused("zip.empty", zip(Map.of("inner.zip", Files.readAllBytes(inner))));
		assertRefused("xlsx.old", zip(Map.of("inner.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1})));
	}

	@Test
	void archives_without_one_clear_table_are_refused() throws IOException {
		assertRefused("zip.empty", zip(Map.of("scan.pdf", new byte[1])));
		assertRefused("zip.several", zip(Map.of("a.xlsx", new byte[1], "b.xlsx", new byte[1])));
	}

	@Test
	void what_is_no_table_is_refused() throws IOException {
		assertRefused("file.empty", Files.write(folder.resolve("empty.xlsx"), new byte[0]));
		assertRefused("file.binary", Files.write(folder.resolve("binary.csv"), new byte[] {1, 0, 2, 0}));
		assertRefused("file.page", Files.write(folder.resolve("page.xls"), bytes("<html><table><tr><td>1</td></tr></table></html>")));
		assertRefused("file.binary", Files.write(folder.resolve("scan.pdf"), bytes("%PDF-1.7\n")));
		assertRefused("file.notable", Files.write(folder.resolve("letter.csv"), bytes("尊敬的领导\n您好\n")));
		assertRefused("file.noprocessors", Files.write(folder.resolve("other.csv"), bytes("城市,人口\n济南,1\n")));
	}

	@Test
	void a_checksum_that_does_not_fit_is_refused() throws IOException {
		var file = folder.resolve("stored.zip");
		var content = new ByteArrayOutputStream();
		content.write(bytes(Books.line(Rows.PROCESSOR, ',')));
		try (var out = new ZipOutputStream(Files.newOutputStream(file), Charset.forName("GB18030"))) {
			out.setLevel(0);
			out.putNextEntry(new ZipEntry("a.csv"));
			out.write(content.toByteArray());
			out.closeEntry();
		}
		byte[] zip = Files.readAllBytes(file);
		zip[indexOf(zip, bytes("序号"), 0)] ^= 1;
		assertRefused("zip.damaged", Files.write(file, zip));
	}

	private static int indexOf(byte[] bytes, byte[] part, int from) {
		for (int i = from; i <= bytes.length - part.length; i++) {
			if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
				return i;
			}
		}
		throw new AssertionError("part not found");
	}
}
