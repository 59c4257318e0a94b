package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jingjian.ui.filing.drive.Desk;
import org.junit.jupiter.api.Test;

/** The bar of the window, which bundles fill. */
class ToolBarTest extends AtDesk {
	/** What stands in the bars that lie above all views. */
	private Stream<ToolBar> bars() {
		int below = Desk.all(desk.window()).filter(ToolBar.class::isInstance).map(ToolBar.class::cast)
				.filter(bar -> Arrays.stream(bar.getItems()).anyMatch(ToolBarTest::isIntake)).findFirst().orElseThrow().toDisplay(0, 0).y;
		return Desk.all(desk.window()).filter(ToolBar.class::isInstance).map(ToolBar.class::cast).filter(bar -> bar.isVisible() && Math.abs(bar.toDisplay(0, 0).y - below) < bar.getSize().y);
	}

	private static boolean isIntake(ToolItem item) {
		return item.getText().startsWith("接收备案");
	}

	@Test
	void eachToolIsThereOnce() {
		List<String> tools = desk.ui(() -> bars().flatMap(bar -> Arrays.stream(bar.getItems())).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
				.map(item -> item.getText().isEmpty() ? String.valueOf(item.getToolTipText()) : item.getText()).toList());
		assertEquals(tools.stream().distinct().toList(), tools);
		assertEquals(1, tools.stream().filter(tool -> tool.startsWith("接收备案")).count());
	}

	@Test
	void thereIsOneFieldForTheSearch() {
		assertEquals(1, desk.ui(() -> bars().flatMap(Desk::all).filter(Text.class::isInstance).filter(Control::isVisible).count()));
	}

	@Test
	void nothingToTakeHoldOfStandsBeforeTheBarsNorInTheLineBelow() {
		assertEquals(List.of(), desk.ui(() -> Desk.all(desk.window()).filter(each -> each.getClass().getSimpleName().equals("ImageBasedFrame")).toList()));
	}
}
