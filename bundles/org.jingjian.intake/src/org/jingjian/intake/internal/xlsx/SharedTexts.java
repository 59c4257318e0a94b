package org.jingjian.intake.internal.xlsx;

import static org.jingjian.intake.internal.Reasons.refusal;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jingjian.intake.Limits;
import org.jingjian.intake.internal.zip.Archive;

/** The texts that the sheets of a workbook share; read only as far as they are asked for. */
final class SharedTexts implements Closeable {
	private static final Set<String> ELEMENTS = Set.of("sst", "si", "t", "r", "rPr", "rPh", "phoneticPr", "rFont", "charset",
			"family", "b", "i", "strike", "outline", "shadow", "condense", "extend", "color", "sz", "u", "vertAlign", "scheme");
	private static final Set<String> ATTRIBUTES = Set.of("space", "val", "count", "uniqueCount", "theme", "rgb", "tint",
			"indexed", "sb", "eb", "fontId", "type", "alignment", "auto");

	private final String file;
	private final Limits limits;
	private final List<String> texts = new ArrayList<>();
	private XmlSteps xml;

	SharedTexts(String file, Archive archive, String part, Limits limits) throws IOException {
		this.file = file;
		this.limits = limits;
		xml = archive.has(part) ? new XmlSteps(file, archive.open(part, limits.sharedBytes())) : null;
	}

	String get(int index) throws IOException {
		while (index >= texts.size() && xml != null) {
			readOne();
		}
		if (index < 0 || index >= texts.size()) {
			throw refusal("xlsx.damaged", file);
		}
		return texts.get(index);
	}

	private void readOne() throws IOException {
		int event;
		while ((event = xml.next()) != XMLStreamConstants.END_DOCUMENT) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				xml.expect(ELEMENTS, ATTRIBUTES);
				if (xml.name().equals("si")) {
					if (texts.size() >= limits.sharedTexts()) {
						throw refusal("xlsx.shared", file, limits.sharedTexts());
					}
					texts.add(RichText.read(xml, "si", limits.rowChars(), ELEMENTS, ATTRIBUTES));
					return;
				}
			}
		}
		close();
	}

	@Override
	public void close() throws IOException {
		if (xml != null) {
			xml.close();
			xml = null;
		}
	}
}
