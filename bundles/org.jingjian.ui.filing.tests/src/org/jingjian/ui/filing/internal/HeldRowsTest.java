package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.jingjian.office.FilingQuery;
import org.jingjian.ui.filing.drive.Desk;
import org.jingjian.ui.filing.drive.Papers;
import org.junit.jupiter.api.Test;

/** 待更正: rows that could not be taken in are corrected where they stand. */
class HeldRowsTest extends AtDesk {
	private static final int NAME = 1;
	private static final int TEXT = 2;

	@Test
	void aCorrectedRowBecomesAFiling() {
		var report = work.takeIn(new Papers().processor("泰山更正科技有限公司", Papers.code(1, 201), "存储人脸信息人数", "约十二万").write(folder.resolve("held.xlsx")));
		assertEquals(1, report.queried() + report.refused(), report::toString);
		Composite window = window();
		chosen("泰山更正科技有限公司");
		Table cells = cells(window);
		desk.until("its cells", () -> Work.texts(cells, TEXT).contains("约十二万"));
		desk.picture("held-rows");
		correct(window, cells, "约十二万", "120000");
		desk.press(window, Work.intakeSays("Held_takeIn"));
		String said = work.dismiss(Work.intakeSays("Held_takeIn"));
		assertTrue(said.startsWith(Work.intakeSays("Held_takenIn").substring(0, 4)), said);
		assertEquals(1, work.session().filings().count(FilingQuery.all().like("泰山更正")));
		desk.until("the row gone from the held ones", () -> Work.tables(window).noneMatch(table -> Work.texts(table, NAME).contains("泰山更正科技有限公司")));
	}

	@Test
	void aRowThatIsStillWrongStaysAndOneThatIsPutAsideGoes() {
		work.takeIn(new Papers().processor("泰山搁置科技有限公司", Papers.code(1, 202), "存储人脸信息人数", "很多").write(folder.resolve("aside.xlsx")));
		Composite window = window();
		chosen("泰山搁置科技有限公司");
		Table cells = cells(window);
		desk.until("its cells", () -> Work.texts(cells, TEXT).contains("很多"));
		correct(window, cells, "很多", "更多");
		desk.press(window, Work.intakeSays("Held_takeIn"));
		String said = work.dismiss(Work.intakeSays("Held_takeIn"));
		assertTrue(said.startsWith(Work.intakeSays("Held_stillHeld").substring(0, 4)), said);
		chosen("泰山搁置科技有限公司");
		desk.press(window, Work.intakeSays("Held_discard"));
		Shell asked = desk.shell(Work.intakeSays("Held_discard"));
		Text reason = desk.find(asked, Text.class, "the reason", each -> (each.getStyle() & SWT.READ_ONLY) == 0);
		desk.hands().write(reason, "重复报送");
		desk.pressDefault(asked);
		desk.gone(asked);
		desk.until("the row gone", () -> Work.tables(window).noneMatch(table -> Work.texts(table, NAME).contains("泰山搁置科技有限公司")));
		assertEquals(0, work.session().filings().count(FilingQuery.all().like("泰山搁置")));
	}

	private Composite window() {
		work.held();
		return desk.window();
	}

	/** Clicks the held row of that name. */
	private void chosen(String name) {
		Table rows = desk.find(desk.window(), Table.class, "the held row of " + name, each -> each.isVisible() && each.getColumnCount() == 4
				&& Work.item(each, NAME, name).isPresent());
		work.choose(rows, NAME, desk.ui(() -> rows.indexOf(Work.item(rows, NAME, name).orElseThrow())));
	}

	private Table cells(Composite window) {
		return desk.find(window, Table.class, "the cells", each -> each.isVisible() && each.getColumnCount() == 3
				&& each.getColumn(TEXT).getText().equals(Work.intakeSays("Held_text")));
	}

	/** Clicks a cell, types, and leaves it by Enter. */
	private void correct(Composite window, Table cells, String before, String after) {
		Point cell = desk.await("the cell", () -> Work.item(cells, TEXT, before).map(item -> {
			cells.showItem(item);
			var bounds = item.getBounds(TEXT);
			return new Point(bounds.x + 20, bounds.y + bounds.height / 2);
		}));
		desk.hands().click(cells, cell.x, cell.y);
		Text field = desk.await("the cell's field", () -> Desk.all(window).filter(each -> each instanceof Text && each.getParent() == cells && each.isVisible())
				.map(Text.class::cast).findFirst());
		desk.hands().write(field, after);
		desk.hands().stroke(SWT.CR);
		desk.until("the corrected cell", () -> Work.item(cells, TEXT, after).isPresent());
	}
}
