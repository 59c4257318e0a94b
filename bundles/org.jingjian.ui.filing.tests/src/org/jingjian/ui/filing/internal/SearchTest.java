package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.jingjian.ui.filing.drive.Desk;
import org.jingjian.ui.filing.drive.OnDesk;
import org.jingjian.ui.filing.drive.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** 检索: from a few letters to the filing. */
@ExtendWith(OnDesk.class)
class SearchTest {
	private static final String BUNDLE = "org.jingjian.ui.search";

	@TempDir
	private Path folder;

	@Test
	void aNameIsFoundByItsPinyinAndOpenedByOneKey(Desk desk) {
		Work work = new Work(desk);
		work.takeIn(new Papers().processor("麒麟检索乐园有限公司", Papers.code(4, 501)).write(folder.resolve("found.xlsx")));
		Table found = search(desk, "qiljsly");
		desk.until("nothing for letters that are nobody's", () -> found.getItemCount() == 0);
		Shell window = desk.ui(found::getShell);
		desk.hands().stroke(SWT.ESC);
		desk.gone(window);

		Table again = search(desk, "qljsly");
		desk.until("the one that is found", () -> again.getItemCount() == 1 && again.getItem(0).getText(0).equals("麒麟检索乐园有限公司"));
		desk.picture("search-initials");
		desk.hands().stroke(SWT.CR);
		var editor = work.editor("麒麟检索乐园有限公司");
		assertEquals(Papers.code(4, 501), desk.ui(() -> editor.content().getProcessor().getCreditCode()));
	}

	@Test
	void whatAFilingSaysIsFoundWithThePlace(Desk desk) {
		Work work = new Work(desk);
		work.takeIn(new Papers().processor("麒麟地址乐园有限公司", Papers.code(4, 502), "办公地址", "山东省枣庄市薛城区珠江路88号").write(folder.resolve("place.xlsx")));
		Table found = search(desk, "");
		Text field = desk.ui(() -> Desk.all(found.getShell()).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow());
		desk.hands().write(field, "珠江路88");
		desk.until("the place that was found", () -> found.getItemCount() == 1 && found.getItem(0).getText(1).contains("珠江路88号"));
		desk.picture("search-place");
		Shell window = desk.ui(found::getShell);
		desk.hands().stroke(SWT.ESC);
		desk.gone(window);
	}

	/** Opens the search by its key, types, and gives the table of what is found. */
	private static Table search(Desk desk, String keys) {
		desk.hands().focus(desk.ui(() -> new Work(desk).list().table()));
		desk.hands().stroke(SWT.CTRL, '3');
		Shell window = desk.shell(Said.in(BUNDLE, "Field_hint"));
		Text field = desk.find(window, Text.class, "the field with the focus", each -> each.isFocusControl());
		desk.hands().type(keys);
		desk.until("what was typed", () -> field.getText().equals(keys));
		desk.hands().rest();
		return desk.find(window, Table.class, "the table", each -> true);
	}
}
