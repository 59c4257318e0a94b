package org.jingjian.ui.filing.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.jingjian.ui.filing.drive.Papers;

/** At the list, with some filings of its own in it. */
abstract class AtList extends AtDesk {
	static final int NAME = 2;
	static final int FILINGS = 12;

	/** Takes some in whose names begin so; the last lacks materials. */
	void bring(String name, int from) {
		var papers = new Papers();
		for (int i = 0; i < FILINGS; i++) {
			papers.processor(name + (char) ('甲' + i) + "公司", Papers.code(3, from + i), "存储人脸信息人数", Integer.toString(120_000 + i));
		}
		work.takeIn(papers.lacking(Papers.code(3, from + FILINGS - 1), 2).write(folder.resolve("list.xlsx")));
	}

	/** The list of all that was brought, with no filing open. */
	Listed listed(String name) {
		closeAll();
		Listed list = work.filter(name);
		desk.until("all of them", () -> list.table().getRowCount() == FILINGS + 1
				&& list.table().getDataValueByPosition(NAME, FILINGS) instanceof String last && last.startsWith(name));
		work.settle(list);
		return list;
	}

	/** Chooses a row and opens it by Enter. @return its name */
	String chosen(Listed list, int row) {
		String name = desk.ui(() -> (String) list.table().getDataValueByPosition(NAME, row));
		work.clickCell(list.table(), NAME, row, false);
		desk.until("the chosen row", () -> list.selected().size() == 1);
		desk.hands().focus(list.table());
		desk.hands().stroke(SWT.CR);
		work.editor(name);
		return name;
	}

	void closeAll() {
		desk.run(() -> desk.page().closeAllEditors(false));
		desk.until("no filing open", () -> desk.page().getEditorReferences().length == 0);
		desk.hands().rest();
	}

	void tick(Table table, String line) {
		desk.run(() -> {
			var item = Work.item(table, 0, line).orElseThrow();
			item.setChecked(!item.getChecked());
			Event event = new Event();
			event.item = item;
			event.detail = SWT.CHECK;
			table.notifyListeners(SWT.Selection, event);
		});
	}
}
