package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.jingjian.model.filing.FilingState;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.ui.filing.drive.Desk;
import org.jingjian.ui.words.Words;
import org.junit.jupiter.api.Test;

/** 备案清单: finding, arranging and treating many filings. */
class FilingListTest extends AtList {
	@Test
	void whatIsChosenStaysInSightWhereAFilingOpensBelowIt() {
		bring("泰山在望", 600);
		Listed list = listed("泰山在望");
		int before = desk.ui(() -> list.table().getSize().y);
		String name = chosen(list, FILINGS);
		desk.until("a lower list", () -> list.table().getSize().y < before);
		desk.until("the chosen row", () -> IntStream.range(1, list.table().getRowCount()).anyMatch(row -> name.equals(list.table().getDataValueByPosition(NAME, row))
				&& list.table().getStartYOfRowPosition(row) + list.table().getRowHeightByPosition(row) <= list.table().getClientArea().height));
		desk.picture("list-above");
		closeAll();
	}

	@Test
	void enterOpensWhatIsChosenAndNotTheNext() {
		bring("泰山回车", 620);
		Listed list = listed("泰山回车");
		String name = chosen(list, 2);
		assertEquals(List.of(name), desk.ui(() -> list.selected().stream().map(FilingRow::name).toList()));
		closeAll();
	}

	@Test
	void whoClosesAFilingComesBackToItsRow() {
		bring("泰山回来", 660);
		Listed list = listed("泰山回来");
		String next = desk.ui(() -> (String) list.table().getDataValueByPosition(NAME, 3));
		chosen(list, 2);
		isAccepted(list, next);
		desk.hands().stroke(SWT.CTRL, 'w');
		desk.until("the list", () -> desk.page().getEditorReferences().length == 0 && list.table().isFocusControl());
		down(list);
		desk.until("the next row", () -> list.selected().stream().map(FilingRow::name).toList().equals(List.of(next)));
		desk.hands().stroke(SWT.CR);
		work.editor(next);
		closeAll();
	}

	/** A colleague does so meanwhile, and the list reads itself anew. */
	private void isAccepted(Listed list, String name) {
		FilingRow other = work.session().filings().rows(FilingQuery.all().like(name)).getFirst();
		work.session().filings().accept(other.id(), other.version());
		desk.until("what became of it", () -> IntStream.range(1, list.table().getRowCount())
				.filter(row -> name.equals(list.table().getDataValueByPosition(NAME, row))).flatMap(row -> IntStream.range(0, list.table().getColumnCount())
						.filter(column -> Words.of(FilingState.ACCEPTED).equals(list.table().getDataValueByPosition(column, row)))).findFirst().isPresent());
	}

	@Test
	void aMenuMeansTheRowItIsAskedForOrAllThatAreChosen() {
		bring("泰山右键", 640);
		Listed list = listed("泰山右键");
		work.clickCell(list.table(), NAME, 2, false);
		String name = desk.ui(() -> (String) list.table().getDataValueByPosition(NAME, 6));
		askMenu(list, 6);
		assertEquals(List.of(name), desk.ui(() -> list.selected().stream().map(FilingRow::name).toList()));
		desk.hands().focus(list.table());
		desk.hands().stroke(SWT.CTRL, 'a');
		desk.until("all of them chosen", () -> list.selected().size() == FILINGS);
		askMenu(list, 3);
		assertEquals(FILINGS, desk.ui(() -> list.selected().size()));
	}

	@Test
	void whoHasNoMouseLeavesTheListByTab() {
		Listed list = work.filter("");
		for (int held : new int[] { SWT.NONE, SWT.SHIFT }) {
			desk.hands().focus(list.table());
			desk.hands().stroke(held, SWT.TAB);
			desk.until("another control", () -> list.table().getDisplay().getFocusControl() != list.table());
		}
	}

	/** As the system does; a key that the toolkit posts itself comes with a button of the mouse held, which no list takes for an arrow. */
	private void down(Listed list) {
		desk.run(() -> {
			for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
				Event arrow = new Event();
				arrow.keyCode = SWT.ARROW_DOWN;
				list.table().notifyListeners(type, arrow);
			}
		});
	}

	/** As the system does where the other button of the mouse is pressed. */
	private void askMenu(Listed list, int row) {
		desk.run(() -> {
			Point place = list.table().toDisplay(40, list.table().getStartYOfRowPosition(row) + 5);
			Event asked = new Event();
			asked.x = place.x;
			asked.y = place.y;
			asked.detail = SWT.MENU_MOUSE;
			asked.doit = false;
			list.table().notifyListeners(SWT.MenuDetect, asked);
		});
	}

	@Test
	void conditionsNarrowTheListAndSaySo() {
		bring("泰山筛选", 300);
		Listed list = work.filter("");
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'f');
		Shell asked = desk.shell(Said.list("Conditions_title"));
		Table states = desk.find(asked, Table.class, "the states", each -> Work.item(each, 0, Words.of(FilingState.RECEIVED)).isPresent());
		tick(states, Words.of(FilingState.RECEIVED));
		List<Text> fields = desk.ui(() -> Desk.all(asked).filter(Text.class::isInstance).map(Text.class::cast).toList());
		desk.hands().write(fields.getFirst(), "去年");
		Button accept = desk.await("the button of the dialog", () -> Optional.ofNullable(asked.getDefaultButton()));
		desk.until("what cannot be read", () -> !accept.isEnabled());
		assertTrue(desk.ui(() -> fields.stream().allMatch(each -> each.getBounds().y + each.getBounds().height <= each.getParent().getSize().y)),
				"each field has its room");
		desk.picture("list-conditions");
		desk.hands().write(fields.getFirst(), "2025-09-01");
		Text name = desk.ui(() -> fields.get(14));
		desk.hands().write(name, "泰山筛选");
		desk.pressDefault(asked);
		desk.gone(asked);
		work.rows(list, FILINGS);
		desk.until("the conditions in words", () -> Desk.all(desk.page().getWorkbenchWindow().getShell())
				.anyMatch(each -> each instanceof org.eclipse.swt.custom.CLabel label && label.isVisible() && label.getText().contains("泰山筛选")));
		desk.picture("list-filtered");
		work.tool(desk.window(), Said.list("Filter_unlink"));
		desk.until("all filings again", () -> list.table().getRowCount() - 1 > FILINGS);
	}

	@Test
	void aHeadingSortsAndTheColumnsAreChosen() {
		bring("泰山排序", 320);
		Listed list = work.filter("泰山排序");
		work.rows(list, FILINGS);
		List<Object> sorted = new ArrayList<>(names(list));
		sorted.sort(null);
		work.clickCell(list.table(), NAME, 0, false);
		desk.until("names in their order", () -> names(list).equals(sorted));
		work.clickCell(list.table(), NAME, 0, false);
		desk.until("names the other way round", () -> names(list).equals(sorted.reversed()));
		int before = desk.ui(() -> list.table().getColumnCount());
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'k');
		Shell asked = desk.shell(Said.list("Chooser_title"));
		Table columns = desk.find(asked, Table.class, "the columns", each -> each.getItemCount() >= before);
		desk.picture("list-columns");
		tick(columns, Said.list("Column_city"));
		desk.pressDefault(asked);
		desk.gone(asked);
		desk.until("a column less", () -> list.table().getColumnCount() == before - 1);
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'k');
		Shell again = desk.shell(Said.list("Chooser_title"));
		desk.press(again, Said.list("Chooser_standard"));
		desk.pressDefault(again);
		desk.gone(again);
		desk.until("all columns", () -> list.table().getColumnCount() == before);
	}

	@Test
	void aViewIsSavedAndChosenAgain() {
		bring("泰山视图", 340);
		Listed list = work.filter("泰山视图");
		work.rows(list, FILINGS);
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'v');
		Shell asked = desk.shell(Said.list("View_save"));
		Text name = desk.find(asked, Text.class, "the name of the view", each -> (each.getStyle() & SWT.READ_ONLY) == 0);
		Button accept = desk.await("the button of the dialog", () -> Optional.ofNullable(asked.getDefaultButton()));
		assertFalse(desk.ui(accept::isEnabled), "a view without a name");
		desk.hands().write(name, "泰山的");
		desk.pressDefault(asked);
		desk.gone(asked);
		work.filter("泰山别的");
		work.rows(list, 0);
		choose("泰山的");
		work.rows(list, FILINGS);
		choose(Said.list("View_all"));
		desk.until("all filings", () -> list.table().getRowCount() - 1 > FILINGS);
	}

	@Test
	void aStepIsTakenOnManyAndWhoIsRefusedIsToldWhy() {
		bring("泰山批量", 360);
		Listed list = work.filter("泰山批量");
		work.rows(list, FILINGS);
		selectAll(list);
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'a');
		String title = Messages.Step_accept.replace("…", "").strip();
		Shell asked = desk.shell(Messages.Step_accept);
		desk.picture("list-many-asked");
		desk.pressDefault(asked);
		desk.gone(asked);
		Shell told = desk.await("what became of it", () -> desk.visible().filter(shell -> shell.getText().equals(title) && shell != asked).findFirst());
		Table refused = desk.find(told, Table.class, "who was refused", each -> each.getItemCount() == 1);
		assertEquals("泰山批量" + (char) ('甲' + FILINGS - 1) + "公司", desk.ui(() -> refused.getItem(0).getText(0)));
		assertTrue(desk.ui(() -> refused.getItem(0).getText(1)).contains("第十五条"), () -> desk.ui(() -> refused.getItem(0).getText(1)));
		desk.picture("list-many-told");
		desk.pressDefault(told);
		desk.gone(told);
		assertEquals(FILINGS - 1, work.session().filings().count(FilingQuery.all().like("泰山批量").inState(FilingState.ACCEPTED)));
	}

	@Test
	void rowsAreCopiedAsASpreadsheetExpectsThem() {
		bring("泰山复制", 380);
		Listed list = work.filter("泰山复制");
		work.rows(list, FILINGS);
		selectAll(list);
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'c');
		String text = desk.await("the rows on the clipboard", () -> clipboard().filter(each -> each.contains("泰山复制")));
		List<String> lines = text.lines().toList();
		assertEquals(FILINGS + 1, lines.size(), text);
		assertTrue(lines.getFirst().contains(Said.list("Column_name")), lines::getFirst);
		int columns = lines.getFirst().split("\t", -1).length;
		lines.forEach(line -> assertEquals(columns, line.split("\t", -1).length, line));
	}

	@Test
	void theListIsExportedToAWorkbookAndToText() throws Exception {
		bring("=泰山导出", 400);
		Listed list = work.filter("泰山导出");
		work.rows(list, FILINGS);
		for (String kind : new String[] { "xlsx", "csv" }) {
			Path file = folder.resolve("out." + kind);
			desk.hands().focus(list.table());
			desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'x');
			work.answerFileDialog(file, true);
			String said = work.dismiss(Said.list("Export_title"));
			assertTrue(said.contains(file.toString()), said);
			assertTrue(Files.size(file) > 100);
		}
		List<String> lines = Files.readAllLines(folder.resolve("out.csv"));
		assertEquals(FILINGS + 1, lines.size());
		assertTrue(lines.stream().noneMatch(line -> Arrays.asList(line.split(",")).stream().anyMatch(cell -> cell.startsWith("="))),
				"a cell that a spreadsheet would reckon: " + lines.getLast());
	}

	private void selectAll(Listed list) {
		work.settle(list);
		work.clickCell(list.table(), NAME, 1, false);
		desk.hands().focus(list.table());
		desk.hands().stroke(SWT.CTRL, 'a');
		desk.until("all rows chosen", () -> list.selected().size() == FILINGS);
	}

	private List<Object> names(Listed list) {
		List<Object> names = new ArrayList<>();
		for (int row = 1; row < list.table().getRowCount(); row++) {
			names.add(list.table().getDataValueByPosition(NAME, row));
		}
		return names;
	}

	private static Optional<String> clipboard() {
		var clipboard = new org.eclipse.swt.dnd.Clipboard(org.eclipse.swt.widgets.Display.getCurrent());
		try {
			return Optional.ofNullable((String) clipboard.getContents(org.eclipse.swt.dnd.TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
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
