package org.jingjian.ui.help.internal.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jingjian.ui.help.internal.pages.Block.Kind;
import org.junit.jupiter.api.Test;

class PageReaderTest {
	private static Page read(String body) throws IOException {
		return PageReader.read("/plugin/pages/here.html", new ByteArrayInputStream(("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void readsWhatAPageIsMadeOf() throws IOException {
		Page page = read("<h1>备案</h1><h2 id=\"two\">二</h2><p>按 <kbd>F1</kbd></p><ol><li>一</li><li>二</li></ol><ul><li>三</li></ul><p class=\"law\"><b>第十五条</b>\n  备案</p><p class=\"note\">注</p>");
		assertEquals("备案", page.title());
		assertEquals(List.of(Kind.TITLE, Kind.HEADING, Kind.PARAGRAPH, Kind.STEP, Kind.STEP, Kind.ITEM, Kind.LAW, Kind.NOTE),
				page.blocks().stream().map(Block::kind).toList());
		assertEquals(List.of(0, 0, 0, 1, 2, 0, 0, 0), page.blocks().stream().map(Block::number).toList());
		assertEquals("two", page.blocks().get(1).anchor());
		assertEquals("第十五条 备案", page.blocks().get(6).text());
	}

	@Test
	void linksStartFromThePage() throws IOException {
		Page page = read("<h1>x</h1><p><a href=\"law.html#marks\">a</a><a href=\"command:org.x(y=/z.html)\">b</a></p>");
		assertEquals(List.of("/plugin/pages/law.html#marks", "command:org.x(y=/z.html)"), page.blocks().get(1).spans().stream().map(Span::link).toList());
	}

	@Test
	void refusesWhatIsNoPage() {
		for (String body : List.of("", "<p>no title</p>", "<h1>x</h1><table/>", "<h1>x</h1><p>")) {
			assertThrows(IOException.class, () -> read(body), body);
		}
		var typed = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body><h1>&x;</h1></body></html>";
		assertThrows(IOException.class, () -> PageReader.read("/p/x.html", new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8))));
	}
}
