package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.jingjian.ui.filing.drive.Desk;
import org.jingjian.ui.filing.drive.Papers;
import org.jingjian.ui.filing.internal.editor.FilingEditor;
import org.junit.jupiter.api.Test;

/** A table without rows says that there are none. */
class EmptyTableTest extends AtDesk {
	@Test
	void itIsSaidOverTheTableUntilThereAreRows() {
		FilingEditor clean = opened("泰山无误公司", Papers.code(5, 608));
		Label note = desk.find(clean.body(), Label.class, "that nothing was found", each -> each.isVisible() && each.getText().equals(Messages.Decision_noFindings));
		Table findings = desk.find(clean.body(), Table.class, "the findings",
				each -> each.getParent() == note.getParent() && each.getItemCount() == 0);
		assertTrue(desk.ui(() -> contains(findings.getBounds(), note.getBounds()) && isAbove(note, findings)), "over its table");
		assertEquals(desk.ui(findings::getBackground), desk.ui(note::getBackground), "no box around it");
		String code = Papers.code(5, 609);
		work.takeIn(new Papers().processor("泰山有误公司", code).lacking(code, 2).write(folder.resolve("lacking.xlsx")));
		FilingEditor lacking = work.open(code, "泰山有误公司");
		desk.until("findings and no note", () -> Work.tables(lacking.body()).anyMatch(table -> table.isVisible() && table.getItemCount() > 0)
				&& Desk.all(lacking.body()).noneMatch(each -> each instanceof Label label && label.isVisible() && label.getText().equals(Messages.Decision_noFindings)));
	}

	private static boolean contains(Rectangle table, Rectangle note) {
		return !note.isEmpty() && table.union(note).equals(table);
	}

	private static boolean isAbove(Control upper, Control lower) {
		for (Control each : upper.getParent().getChildren()) {
			if (each == upper || each == lower) {
				return each == upper;
			}
		}
		return false;
	}
}
