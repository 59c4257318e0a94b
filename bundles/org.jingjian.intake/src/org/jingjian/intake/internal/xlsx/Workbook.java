package org.jingjian.intake.internal.xlsx;

import static org.jingjian.intake.internal.Reasons.refusal;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jingjian.intake.internal.zip.Archive;

/**
 * What a workbook says of itself.
 *
 * @param sheets part by sheet name, in order
 * @param shared part with the shared texts
 * @param dateStyles cell styles that show a date
 * @param since1904 how days are counted
 */
record Workbook(Map<String, String> sheets, String shared, BitSet dateStyles, boolean since1904) {
	private static final long MOST_BYTES = 16L << 20;
	private static final int MOST = 100_000;
	private static final String ROOT = "xl/";

	static Workbook read(String file, Archive archive) throws IOException {
		Map<String, String> targets = new HashMap<>();
		Map<String, String> types = new HashMap<>();
		each(file, archive, ROOT + "_rels/workbook.xml.rels", Set.of("Relationship"), xml -> {
			String id = xml.attribute("Id");
			String target = xml.attribute("Target");
			String type = xml.attribute("Type");
			if (id != null && target != null && type != null) {
				targets.put(id, part(target));
				types.put(id, type.substring(type.lastIndexOf('/') + 1));
			}
		});
		Map<String, String> sheets = new LinkedHashMap<>();
		boolean[] since1904 = new boolean[1];
		each(file, archive, ROOT + "workbook.xml", Set.of("sheet", "workbookPr"), xml -> {
			if (xml.name().equals("workbookPr")) {
				String value = xml.attribute("date1904");
				since1904[0] = "1".equals(value) || "true".equals(value);
			} else if (xml.attribute("name") != null && "worksheet".equals(types.get(xml.attribute("id")))) {
				sheets.putIfAbsent(xml.attribute("name"), targets.get(xml.attribute("id")));
			}
		});
		if (sheets.isEmpty()) {
			throw refusal("xlsx.damaged", file);
		}
		String shared = partOf(types, targets, "sharedStrings");
		return new Workbook(sheets, shared, dateStyles(file, archive, partOf(types, targets, "styles")), since1904[0]);
	}

	private static String partOf(Map<String, String> types, Map<String, String> targets, String type) {
		return types.entrySet().stream().filter(entry -> entry.getValue().equals(type)).findFirst()
				.map(entry -> targets.get(entry.getKey())).orElse(ROOT + type + ".xml");
	}

	private static String part(String target) {
		return target.startsWith("/") ? target.substring(1) : ROOT + target;
	}

	private static BitSet dateStyles(String file, Archive archive, String part) throws IOException {
		var dates = new BitSet();
		if (!archive.has(part)) {
			return dates;
		}
		Set<String> formats = new HashSet<>();
		boolean[] inCellStyles = new boolean[1];
		int[] style = new int[1];
		each(file, archive, part, Set.of("numFmt", "cellXfs", "cellStyles", "cellStyleXfs", "dxfs", "xf"), xml -> {
			switch (xml.name()) {
				case "numFmt" -> {
					String code = xml.attribute("formatCode");
					if (code != null && CellDates.isDate(code)) {
						formats.add(xml.attribute("numFmtId"));
					}
				}
				case "xf" -> {
					if (inCellStyles[0]) {
						dates.set(style[0]++, isDate(xml.attribute("numFmtId"), formats));
					}
				}
				default -> inCellStyles[0] = xml.name().equals("cellXfs");
			}
		});
		return dates;
	}

	private static boolean isDate(String format, Set<String> custom) {
		return format != null && (custom.contains(format) || CellDates.isDate(Digits.read(format)));
	}

	private static void each(String file, Archive archive, String part, Set<String> elements, Element element)
			throws IOException {
		try (var xml = new XmlSteps(file, archive.open(part, MOST_BYTES))) {
			int seen = 0;
			int event;
			while ((event = xml.next()) != XMLStreamConstants.END_DOCUMENT) {
				if (event == XMLStreamConstants.START_ELEMENT && ++seen > MOST) {
					throw refusal("xml.strange", file);
				}
				if (event == XMLStreamConstants.START_ELEMENT && elements.contains(xml.name())) {
					element.at(xml);
				}
			}
		}
	}

	/** Told of each element of interest. */
	private interface Element {
		void at(XmlSteps xml);
	}
}
