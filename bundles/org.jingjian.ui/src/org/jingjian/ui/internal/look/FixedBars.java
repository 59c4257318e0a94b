package org.jingjian.ui.internal.look;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MTrimContribution;
import org.eclipse.e4.ui.workbench.IPresentationEngine;

/** Bars stay where they are: without the handles that the platform puts before them, one of which stood in the empty status line. */
public final class FixedBars {
	private FixedBars() {
	}

	/** Before the bars of the window are shown; also those of an earlier session. */
	public static void fix(MApplication application, MTrimmedWindow window) {
		List<MUIElement> bars = new ArrayList<>();
		application.getTrimContributions().stream().map(MTrimContribution::getChildren).forEach(bars::addAll);
		window.getTrimBars().stream().map(MTrimBar::getChildren).forEach(bars::addAll);
		for (MUIElement bar : bars) {
			bar.getTags().remove(IPresentationEngine.DRAGGABLE);
			bar.getTags().add(IPresentationEngine.NO_MOVE);
		}
	}
}
