package org.jingjian.ui.help.internal.pages;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jingjian.ui.help.internal.pages.Block.Kind;
import org.jingjian.ui.help.internal.pages.Span.Look;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads a page: XHTML without a document type, of h1, h2, p, ul, ol, li, b, kbd and a. */
public final class PageReader {
	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

	private final String href;
	private final List<Block> blocks = new ArrayList<>();

	private PageReader(String href) {
		this.href = href;
	}

	/**
	 * @param href of the page, from which its links start
	 * @throws IOException it cannot be read, or is no such page
	 */
	public static Page read(String href, InputStream source) throws IOException {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(NO_DOCTYPE, true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			var reader = new PageReader(href);
			reader.body((Element) builder.parse(source).getElementsByTagName("body").item(0));
			String title = reader.blocks.stream().filter(block -> block.kind() == Kind.TITLE).map(Block::text).findFirst()
					.orElseThrow(() -> new IOException(href + " has no title"));
			return new Page(href, title, reader.blocks);
		} catch (SAXException | ParserConfigurationException malformed) {
			throw new IOException(href + " is no page", malformed);
		}
	}

	private void body(Element body) throws IOException {
		if (body == null) {
			throw new IOException(href + " has no body");
		}
		for (Element child : children(body)) {
			switch (child.getTagName()) {
				case "h1" -> add(Kind.TITLE, 0, child);
				case "h2" -> add(Kind.HEADING, 0, child);
				case "p" -> add(paragraph(child.getAttribute("class")), 0, child);
				case "ul" -> list(child, Kind.ITEM);
				case "ol" -> list(child, Kind.STEP);
				default -> throw new IOException(href + ": unexpected " + child.getTagName());
			}
		}
	}

	private static Kind paragraph(String style) {
		return switch (style) {
			case "law" -> Kind.LAW;
			case "note" -> Kind.NOTE;
			default -> Kind.PARAGRAPH;
		};
	}

	private void list(Element list, Kind kind) {
		int number = 0;
		for (Element item : children(list)) {
			add(kind, kind == Kind.STEP ? ++number : 0, item);
		}
	}

	private void add(Kind kind, int number, Element element) {
		var spans = new ArrayList<Span>();
		spans(element, Look.PLAIN, "", spans);
		blocks.add(new Block(kind, number, element.getAttribute("id"), spans));
	}

	private void spans(Element element, Look look, String link, List<Span> into) {
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child) {
				switch (child.getTagName()) {
					case "b" -> spans(child, Look.BOLD, link, into);
					case "kbd" -> spans(child, Look.KEY, link, into);
					case "a" -> spans(child, look, target(child.getAttribute("href")), into);
					default -> spans(child, look, link, into);
				}
			} else if (node.getNodeType() == Node.TEXT_NODE) {
				into.add(new Span(node.getNodeValue().replaceAll("\\s+", " "), look, link));
			}
		}
	}

	private String target(String written) {
		return written.startsWith("command:") ? written : URI.create(href).resolve(written).toString();
	}

	private static List<Element> children(Element parent) {
		var children = new ArrayList<Element>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child) {
				children.add(child);
			}
		}
		return children;
	}
}
