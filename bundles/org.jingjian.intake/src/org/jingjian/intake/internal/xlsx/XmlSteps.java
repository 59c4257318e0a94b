package org.jingjian.intake.internal.xlsx;

import static org.jingjian.intake.internal.Reasons.refusal;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jingjian.base.Refusal;
import org.jingjian.intake.internal.zip.Measured;

/** Walks through one XML part of a workbook; nothing in it can declare entities, nest without end or fill the memory. */
final class XmlSteps implements Closeable {
	private static final long LONGEST_STEP = 1L << 20;
	private static final int MOST_STRANGE = 100_000;
	private static final int DEEPEST = 100;
	private static final int MOST_ATTRIBUTES = 200;

	private final String file;
	private final Measured in;
	private final XMLStreamReader xml;
	private int depth;
	private int strange;

	XmlSteps(String file, Measured in) throws IOException {
		this.file = file;
		this.in = in;
		in.limitSteps(LONGEST_STEP, () -> refusal("xml.long", file));
		var factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			xml = factory.createXMLStreamReader(in);
		} catch (XMLStreamException broken) {
			in.close();
			throw damaged(broken);
		}
	}

	/** The next start or end of an element, or text; {@link XMLStreamConstants#END_DOCUMENT} at the end. */
	int next() {
		try {
			while (xml.hasNext()) {
				int event = xml.next();
				switch (event) {
					case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refusal("xml.dtd", file);
					case XMLStreamConstants.START_ELEMENT -> {
						in.step();
						started();
						return event;
					}
					case XMLStreamConstants.END_ELEMENT -> {
						depth--;
						return event;
					}
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE,
							XMLStreamConstants.END_DOCUMENT -> {
						return event;
					}
					default -> in.step();
				}
			}
			return XMLStreamConstants.END_DOCUMENT;
		} catch (XMLStreamException | UncheckedStreamException | IllegalArgumentException | ArrayIndexOutOfBoundsException broken) {
			throw damaged(broken);
		}
	}

	private void started() {
		if (++depth > DEEPEST || xml.getAttributeCount() > MOST_ATTRIBUTES) {
			throw refusal("xml.strange", file);
		}
	}

	String name() {
		return xml.getLocalName();
	}

	/** Text of the event, which may be a piece of a longer one. */
	String text() {
		try {
			return xml.getText();
		} catch (UncheckedStreamException broken) {
			throw damaged(broken);
		}
	}

	/** Value of an attribute of whatever namespace; null if it is not there. */
	String attribute(String name) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals(name)) {
				return xml.getAttributeValue(i);
			}
		}
		return null;
	}

	/** Refuses a part with a flood of names that no workbook has: each new name would stay in memory. */
	void expect(Set<String> elements, Set<String> attributes) {
		if (!elements.contains(xml.getLocalName())) {
			strange(1);
		}
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (!attributes.contains(xml.getAttributeLocalName(i))) {
				strange(1);
			}
		}
		strange(xml.getNamespaceCount());
	}

	private void strange(int more) {
		strange += more;
		if (strange > MOST_STRANGE) {
			throw refusal("xml.strange", file);
		}
	}

	Refusal damaged(Throwable cause) {
		return refusal(cause, "xlsx.damaged", file);
	}

	@Override
	public void close() throws IOException {
		try {
			xml.close();
		} catch (XMLStreamException ended) {
			throw new IOException(ended);
		} finally {
			in.close();
		}
	}
}
