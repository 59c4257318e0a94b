package org.jingjian.ui.help.internal.guide;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A way through a job, step by step, in one language.
 *
 * @param name by which it is opened
 */
public record Guide(String name, String title, String introduction, List<Step> steps) {
	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

	/**
	 * @param command to run, as {@code command:} and its serialization; empty if the officer does it by hand
	 * @param help context that tells more
	 */
	public record Step(String title, String text, String command, String help) {
		public Step {
			Objects.requireNonNull(title);
			Objects.requireNonNull(text);
		}

		boolean hasCommand() {
			return !command.isEmpty();
		}
	}

	public Guide {
		steps = List.copyOf(steps);
	}

	/** @throws IOException it cannot be read, or is no guide */
	public static Guide read(String name, InputStream source) throws IOException {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(NO_DOCTYPE, true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return of(name, builder.parse(source).getDocumentElement());
		} catch (SAXException | ParserConfigurationException malformed) {
			throw new IOException(name + " is no guide", malformed);
		}
	}

	private static Guide of(String name, Element root) throws IOException {
		NodeList introductions = root.getElementsByTagName("introduction");
		NodeList found = root.getElementsByTagName("step");
		if (introductions.getLength() != 1 || found.getLength() == 0) {
			throw new IOException(name + " has no introduction or no step");
		}
		var steps = new ArrayList<Step>();
		for (int i = 0; i < found.getLength(); i++) {
			Element step = (Element) found.item(i);
			steps.add(new Step(step.getAttribute("title"), step.getTextContent().strip(), step.getAttribute("command"), step.getAttribute("help")));
		}
		return new Guide(name, root.getAttribute("title"), introductions.item(0).getTextContent().strip(), steps);
	}
}
