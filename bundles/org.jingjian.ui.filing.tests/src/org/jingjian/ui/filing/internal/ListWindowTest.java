package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.jingjian.ui.Names;
import org.jingjian.ui.filing.drive.Desk;
import org.junit.jupiter.api.Test;

/** 备案清单 in the window: what the bar offers for it, and how it shares the room. */
class ListWindowTest extends AtList {
	/** Beside the words of a heading: its margins, and the mark of sorting. */
	private static final int BESIDE = 20;

	@Test
	void whereNothingIsChosenNoStepIsOffered() {
		bring("泰山无选", 680);
		Listed list = listed("泰山无选");
		desk.until("no step", () -> !isOffered(Messages.Step_accept));
		String name = chosen(list, 2);
		desk.until("the step of a filing that lacks nothing", () -> isOffered(Messages.Step_accept));
		closeAll();
		desk.until("the step for what is chosen", () -> isOffered(Messages.Step_accept) && list.selected().size() == 1);
		work.filter("泰山无此");
		work.rows(list, 0);
		desk.until("no step for " + name, () -> !isOffered(Messages.Step_accept));
		assertTrue(desk.ui(() -> Names.of(list.table())).orElseThrow().contains(Said.list("List_none")), "that nothing fits is said aloud, too");
		desk.picture("list-none");
	}

	@Test
	void aClosedFilingLeavesNoStepBehind() {
		bring("泰山已闭", 700);
		chosen(listed("泰山已闭"), 2);
		desk.until("the step of a filing that lacks nothing", () -> isOffered(Messages.Step_accept));
		work.held();
		closeAll();
		desk.until("no step", () -> !isOffered(Messages.Step_accept));
	}

	/** Whether the bar of the window has it enabled. */
	private boolean isOffered(String step) {
		return Desk.all(desk.page().getWorkbenchWindow().getShell()).filter(ToolBar.class::isInstance).map(ToolBar.class::cast)
				.flatMap(bar -> Arrays.stream(bar.getItems())).filter(item -> item.getText().equals(step)).findFirst().orElseThrow().isEnabled();
	}

	@Test
	void whatIsLeftOfTheWindowGoesToTheNames() {
		Listed list = work.filter("");
		int width = nameWidth(list);
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'k');
		Shell asked = desk.shell(Said.list("Chooser_title"));
		tick(desk.find(asked, Table.class, "the columns", each -> Work.item(each, 0, Said.list("Column_number")).isPresent()), Said.list("Column_number"));
		desk.pressDefault(asked);
		desk.gone(asked);
		desk.until("wider names", () -> nameWidth(list) > width + 50);
		assertTrue(desk.ui(() -> list.table().getWidth() <= list.table().getClientArea().width), "all columns in sight");
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'k');
		Shell again = desk.shell(Said.list("Chooser_title"));
		desk.press(again, Said.list("Chooser_standard"));
		desk.pressDefault(again);
		desk.gone(again);
		desk.until("names as before", () -> nameWidth(list) == width);
	}

	private int nameWidth(Listed list) {
		return desk.ui(() -> list.table().getColumnWidthByPosition(NAME));
	}

	@Test
	void noHeadingIsCut() {
		Listed list = work.filter("");
		desk.run(() -> {
			GC gc = new GC(list.table());
			gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			for (int column = 1; column < list.table().getColumnCount(); column++) {
				String heading = (String) list.table().getDataValueByPosition(column, 0);
				int room = list.table().getColumnWidthByPosition(column);
				int needed = gc.textExtent(heading).x;
				assertTrue(needed + BESIDE <= room, heading + " needs " + needed + " of " + room);
			}
			gc.dispose();
		});
	}
}
