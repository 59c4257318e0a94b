package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jingjian.model.filing.Filing;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.office.Session;
import org.jingjian.ui.filing.drive.Arrivals;
import org.jingjian.ui.filing.drive.Papers;
import org.jingjian.ui.filing.internal.editor.FilingEditor;
import org.jingjian.ui.words.Words;
import org.junit.jupiter.api.Test;

/** 分派承办人: many filings at once, and back again. */
class AssignTest extends AtDesk {
	private static final int NAME = 2;
	private static final int FILINGS = 4;

	private Listed listed(String name, int from) {
		var papers = new Papers();
		for (int i = 0; i < FILINGS; i++) {
			papers.processor(name + (char) ('甲' + i) + "公司", Papers.code(6, from + i));
		}
		work.takeIn(papers.write(folder.resolve("assign.xlsx")));
		Listed list = work.filter(name);
		work.rows(list, FILINGS);
		selectAll(list);
		return list;
	}

	@Test
	void manyAreGivenToAnOfficerTakenBackAndGivenAgain() {
		Listed list = listed("泰山分派", 900);
		long[] ids = desk.ui(list::selectedIds);
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'h');
		Shell asked = desk.shell(Said.assigning("Title"));
		Table officers = desk.find(asked, Table.class, "the officers", each -> each.getItemCount() > 0);
		assertEquals(List.of("regulator", ""), desk.ui(() -> Work.texts(officers, 1)), "whoever may review, and nobody");
		desk.picture("assign-asked");
		Text filter = desk.find(asked, Text.class, "the filter", each -> each.isVisible());
		desk.hands().write(filter, "regul");
		desk.until("one officer", () -> officers.getItemCount() == 1 && officers.getSelectionIndex() == 0);
		desk.pressDefault(asked);
		desk.gone(asked);
		officers(ids, "regulator", "regulator", "regulator", "regulator");
		String name = work.session().officer().getName();
		shown(list, name);
		desk.until("the filings that were chosen, chosen still, as they are now", () -> Arrays.equals(ids, list.selectedIds())
				&& list.selected().stream().allMatch(row -> "regulator".equals(row.officer())));
		String what = NLS.bind(Said.assigning("Label_giveMany"), Words.number(FILINGS), name);
		offered(IWorkbenchCommandConstants.EDIT_UNDO, NLS.bind(Said.assigning("Undo"), what));
		desk.picture("assign-done");

		desk.hands().focus(list.table());
		desk.hands().stroke(SWT.CTRL, 'z');
		officers(ids, null, null, null, null);
		shown(list, "");
		offered(IWorkbenchCommandConstants.EDIT_REDO, NLS.bind(Said.assigning("Redo"), what));
		desk.picture("assign-undone");

		desk.hands().focus(list.table());
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'z');
		officers(ids, "regulator", "regulator", "regulator", "regulator");
		shown(list, name);
		for (long id : ids) {
			assertEquals(List.of("filing.received", "filing.assigned", "filing.assigned", "filing.assigned"),
					work.session().filings().history(id).stream().map(entry -> entry.action()).toList());
		}
	}

	@Test
	void whatCannotBeTakenBackStaysAndIsToldAndTheRestIsTakenBack() {
		Session session = work.session();
		long[] ids = new long[FILINGS];
		for (int i = 0; i < FILINGS; i++) {
			ids[i] = Arrivals.receive(session, "泰山移交" + i + "公司", Papers.code(6, 920 + i), i == 1 ? "li.moved" : null);
		}
		Listed list = work.filter("泰山移交");
		work.rows(list, FILINGS);
		selectAll(list);
		give(list, "regulator");
		officers(ids, "regulator", "regulator", "regulator", "regulator");
		Filing corrected = session.filings().find(ids[2]).orElseThrow();
		corrected.getProcessor().setIndustry("体育");
		session.filings().correct(corrected);
		offered(IWorkbenchCommandConstants.EDIT_UNDO, NLS.bind(Said.assigning("Undo"),
				NLS.bind(Said.assigning("Label_giveMany"), Words.number(FILINGS), session.officer().getName())));
		desk.hands().focus(list.table());
		desk.hands().stroke(SWT.CTRL, 'z');
		Table refused = desk.await("who was refused", () -> desk.visible().flatMap(Work::tables)
				.filter(table -> table.getItemCount() == 1 && table.getItem(0).getText(0).equals("泰山移交1公司")).findFirst());
		assertTrue(desk.ui(() -> refused.getItem(0).getText(1)).contains("li.moved"), () -> desk.ui(() -> refused.getItem(0).getText(1)));
		desk.picture("assign-refused");
		Shell told = desk.ui(refused::getShell);
		desk.pressDefault(told);
		desk.gone(told);
		officers(ids, null, "regulator", null, null);
		assertEquals("体育", session.filings().find(ids[2]).orElseThrow().getProcessor().getIndustry(), "what else was changed stays");
	}

	@Test
	void theListShowsWhatIsMineAndTheEditorWhoseItIs() {
		Listed list = listed("泰山本人", 960);
		long[] ids = desk.ui(list::selectedIds);
		give(list, "regulator");
		officers(ids, "regulator", "regulator", "regulator", "regulator");
		choose(Said.assigning("View_mine"));
		long mine = work.session().filings().rows(FilingQuery.all()).stream().filter(row -> "regulator".equals(row.officer())).count();
		work.rows(list, (int) mine);
		desk.picture("assign-mine");
		choose(Said.assigning("View_nobodys"));
		work.rows(list, (int) (work.session().filings().count(FilingQuery.all()) - mine));
		FilingRow row = work.session().filings().rows(ids).getFirst();
		FilingEditor editor = work.open(row.creditCode(), row.name());
		String words = NLS.bind(Messages.Officer_of, work.session().officer().getName());
		Hyperlink link = desk.find(editor.body(), Hyperlink.class, words, each -> each.isVisible() && each.getText().equals(words));
		desk.picture("assign-editor");
		desk.hands().focus(link);
		desk.hands().stroke(SWT.CR);
		Shell asked = desk.shell(Said.assigning("Title"));
		desk.hands().stroke(SWT.ESC);
		desk.gone(asked);
		assertFalse(desk.ui(() -> title(IWorkbenchCommandConstants.EDIT_UNDO).contains("“")), "the editor has edits of its own to undo");
	}

	private void give(Listed list, String account) {
		desk.hands().focus(list.table());
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'h');
		Shell asked = desk.shell(Said.assigning("Title"));
		Table officers = desk.find(asked, Table.class, "the officers", each -> Work.item(each, 1, account).isPresent());
		work.choose(officers, 1, desk.ui(() -> officers.indexOf(Work.item(officers, 1, account).orElseThrow())));
		desk.pressDefault(asked);
		desk.gone(asked);
	}

	/** Waits until the filings are with these. */
	private void officers(long[] ids, String... accounts) {
		Session session = work.session();
		desk.until("the officers " + Arrays.toString(accounts),
				() -> Arrays.asList(accounts).equals(session.filings().rows(ids).stream().map(FilingRow::officer).toList()));
	}

	private void shown(Listed list, String name) {
		int column = desk.ui(() -> column(list));
		desk.until("the officer " + name + " in the list",
				() -> list.table().getRowCount() > FILINGS && LongStream.rangeClosed(1, FILINGS).allMatch(row -> name.equals(list.table().getDataValueByPosition(column, (int) row))));
	}

	/** Where the officers stand. UI thread only. */
	private static int column(Listed list) {
		for (int column = 0; column < list.table().getColumnCount(); column++) {
			if (Said.list("Column_officer").equals(list.table().getDataValueByPosition(column, 0))) {
				return column;
			}
		}
		throw new AssertionError("no column of officers");
	}

	private void offered(String command, String title) {
		desk.until(title + " in the menu", () -> title(command).equals(title));
	}

	/** What the menu Edit says of a command. UI thread only. */
	private String title(String command) {
		Menu bar = desk.window().getMenuBar();
		MenuItem edit = Arrays.stream(bar.getItems()).filter(each -> each.getText().equals(Said.inPlugin("org.jingjian.ui", "menu.edit"))).findFirst().orElseThrow();
		edit.getMenu().notifyListeners(SWT.Show, new Event());
		String text = edit.getMenu().getItem(command.equals(IWorkbenchCommandConstants.EDIT_UNDO) ? 0 : 1).getText();
		edit.getMenu().notifyListeners(SWT.Hide, new Event());
		return text.replaceAll("\\t.*", "");
	}

	private void selectAll(Listed list) {
		work.settle(list);
		work.clickCell(list.table(), NAME, 1, false);
		desk.hands().focus(list.table());
		desk.hands().stroke(SWT.CTRL, 'a');
		desk.until("all rows chosen", () -> list.selected().size() == FILINGS);
	}

	/** Opens the menu of views and chooses one. */
	private void choose(String view) {
		Menu menu = work.dropDown(desk.window(), Said.inPlugin("org.jingjian.ui.list", "menu.views"));
		MenuItem item = desk.await("the view " + view, () -> Arrays.stream(menu.getItems()).filter(each -> each.getText().equals(view)).findFirst());
		desk.later(() -> {
			item.notifyListeners(SWT.Selection, new Event());
			menu.setVisible(false);
		});
	}
}
