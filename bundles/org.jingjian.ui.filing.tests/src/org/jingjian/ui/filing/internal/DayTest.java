package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtchart.Chart;
import org.eclipse.ui.IViewPart;
import org.jingjian.model.filing.FilingState;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.store.Filter;
import org.jingjian.store.Query.Sort;
import org.jingjian.ui.Names;
import org.jingjian.ui.ShowsFilings;
import org.jingjian.ui.filing.drive.Desk;
import org.jingjian.ui.filing.drive.Papers;
import org.jingjian.ui.filing.internal.editor.FilingEditor;
import org.junit.jupiter.api.Test;

/** 今日: every number of the day leads to its list. */
class DayTest extends AtDesk {
	private static final String VIEW = "org.jingjian.ui.day.view";
	private static final String BUNDLE = "org.jingjian.ui.day";
	private static final int CODE = 3;

	@Test
	void aTileOpensItsListByEnter() {
		work.takeIn(new Papers().processor("泰山今日科技有限公司", Papers.code(5, 601)).write(folder.resolve("day.xlsx")));
		long received = work.session().filings().count(FilingQuery.all().inState(FilingState.RECEIVED));
		day();
		Control tile = tile("Work_received", received);
		desk.picture("day");
		desk.hands().focus(tile);
		desk.hands().stroke(SWT.CR);
		Listed list = inFront();
		work.rows(list, (int) received);
		work.filter("");
	}

	@Test
	void whatIsDueOpensWithTheEarliest() {
		work.takeIn(new Papers().processor("泰山先到科技有限公司", Papers.code(5, 604)).processor("泰山先期科技有限公司", Papers.code(5, 605)).write(folder.resolve("due.xlsx")));
		day();
		Listed list = work.list();
		var due = FilingQuery.all().where(Filter.between("dueOn", null, null)).sortedBy(Sort.by("dueOn"));
		List<String> inOrder = work.session().filings().rows(due.page(0, 3)).stream().map(FilingRow::creditCode).toList();
		desk.run(() -> ((ShowsFilings) list.part()).show(due, "due"));
		desk.until("the earliest first", () -> IntStream.rangeClosed(1, inOrder.size())
				.allMatch(row -> inOrder.get(row - 1).equals(list.table().getDataValueByPosition(CODE, row))));
		desk.run(() -> ((ShowsFilings) list.part()).show(FilingQuery.all(), ""));
	}

	@Test
	void aPlotOpensTheListOfTheBarThatIsClicked() {
		work.takeIn(new Papers().processor("泰山图表科技有限公司", Papers.code(5, 602)).write(folder.resolve("plot.xlsx")));
		long received = work.session().filings().count(FilingQuery.all().inState(FilingState.RECEIVED));
		day();
		tile("Work_received", received);
		Chart states = desk.ui(() -> Desk.all(desk.window()).filter(each -> each instanceof Chart && each.isVisible()).map(Chart.class::cast).toList().get(2));
		Control area = desk.ui(() -> states.getPlotArea().getControl());
		desk.until("bars in the plot", () -> states.getSeriesSet().getSeries().length > 0);
		desk.later(() -> {
			Event click = new Event();
			click.button = 1;
			click.x = area.getSize().x / 4;
			click.y = states.getAxisSet().getXAxis(0).getPixelCoordinate(1);
			area.notifyListeners(SWT.MouseUp, click);
		});
		Listed list = inFront();
		Combo state = desk.find(desk.window(), Combo.class, "the state that was clicked", each -> each.isVisible() && each.getSelectionIndex() > 0
				&& each.getItem(0).equals(Said.list("Filter_anyState")));
		FilingState clicked = FilingState.VALUES.get(desk.ui(state::getSelectionIndex) - 1);
		work.rows(list, (int) work.session().filings().count(FilingQuery.all().inState(clicked)));
		work.filter("");
	}

	@Test
	void theNewestAreThereByNameAndOpenByEnter() {
		work.takeIn(new Papers().processor("泰山新到科技有限公司", Papers.code(5, 603)).write(folder.resolve("new.xlsx")));
		day();
		Table newest = desk.find(desk.window(), Table.class, "the newest filing", each -> each.isVisible() && each.getColumnCount() == 5
				&& Work.item(each, 1, "泰山新到科技有限公司").isPresent());
		desk.hands().focus(newest);
		desk.run(() -> newest.setSelection(Work.item(newest, 1, "泰山新到科技有限公司").orElseThrow()));
		desk.hands().stroke(SWT.CR);
		FilingEditor opened = work.editor("泰山新到科技有限公司");
		assertEquals(Papers.code(5, 603), desk.ui(() -> opened.content().getProcessor().getCreditCode()));
	}

	@Test
	void aNameThatHasNoRoomEndsInAnEllipsisAndIsWholeBesideThePointer() {
		String name = "泰山" + "人脸识别".repeat(15) + "有限公司";
		work.takeIn(new Papers().processor(name, Papers.code(5, 606)).processor("泰山短名有限公司", Papers.code(5, 607)).write(folder.resolve("long.xlsx")));
		day();
		Table newest = desk.find(desk.window(), Table.class, "the newest filing", each -> each.isVisible() && each.getColumnCount() == 5
				&& Work.item(each, 1, "泰山短名有限公司").isPresent());
		TableItem cut = desk.await("a name that is cut", () -> Arrays.stream(newest.getItems()).filter(item -> item.getText(1).endsWith("…")).findFirst());
		assertTrue(desk.ui(() -> name.startsWith(cut.getText(1).replace("…", ""))));
		assertEquals(name, desk.ui(() -> tip(newest, cut.getBounds(1))));
		assertNull(desk.ui(() -> tip(newest, Work.item(newest, 1, "泰山短名有限公司").orElseThrow().getBounds(1))));
	}

	private static String tip(Table table, Rectangle cell) {
		Event move = new Event();
		move.x = cell.x + cell.width / 2;
		move.y = cell.y + cell.height / 2;
		table.notifyListeners(SWT.MouseMove, move);
		return table.getToolTipText();
	}

	/** Brings the day to the front by its key. */
	private IViewPart day() {
		work.list();
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'd');
		var page = desk.page();
		desk.until("the day in front", () -> page.getActivePart() instanceof IViewPart part && part.getSite().getId().equals(VIEW));
		return desk.ui(() -> page.findView(VIEW));
	}

	/** The tile as a screen reader calls it, once it has counted anew. */
	private Control tile(String text, long count) {
		String name = org.eclipse.osgi.util.NLS.bind(Said.in(BUNDLE, "Day_jump"), Said.in(BUNDLE, text), count);
		return desk.find((Composite) desk.window(), Control.class, "the tile " + name, each -> each.isVisible() && Names.of(each).filter(name::equals).isPresent());
	}

	private Listed inFront() {
		var page = desk.page();
		desk.until("the list in front", () -> page.getActivePart() != null && page.getActivePart().getSite().getId().equals(ShowsFilings.VIEW));
		return Listed.in(desk, (IViewPart) desk.ui(page::getActivePart));
	}
}
