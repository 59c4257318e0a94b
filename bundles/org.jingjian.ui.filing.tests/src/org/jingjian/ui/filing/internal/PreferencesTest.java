package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Tree;
import org.jingjian.ui.Habits;
import org.jingjian.ui.filing.drive.Desk;
import org.junit.jupiter.api.Test;

class PreferencesTest extends AtDesk {
	private static final String COMMAND = "org.eclipse.ui.window.preferences";

	private Shell preferences() {
		work.run(COMMAND);
		return desk.shell(Said.in("org.jingjian.ui", "Preferences_title"));
	}

	/** On its first page, as they open with the one that was open last. */
	private Shell general() {
		Shell dialog = preferences();
		desk.hands().focus(desk.find(dialog, Tree.class, "the pages", Control::isVisible));
		desk.hands().stroke(SWT.HOME);
		days(dialog);
		return dialog;
	}

	private Spinner days(Shell dialog) {
		return desk.find(dialog, Spinner.class, "the days ahead", Control::isVisible);
	}

	private void end(Shell dialog) {
		desk.hands().stroke(SWT.ESC);
		desk.gone(dialog);
	}

	@Test
	void whatIsChosenHoldsAfterwards() {
		int before = desk.ui(Habits::daysAhead);
		Shell dialog = general();
		Spinner days = days(dialog);
		desk.run(() -> days.setSelection(before + 1));
		desk.pressDefault(dialog);
		desk.gone(dialog);
		try {
			assertEquals(before + 1, desk.ui(Habits::daysAhead));
		} finally {
			desk.run(() -> Habits.chooseDaysAhead(before));
		}
	}

	@Test
	void whatIsChosenAndLeftDoesNotHold() {
		int before = desk.ui(Habits::daysAhead);
		Shell dialog = general();
		Spinner days = days(dialog);
		desk.run(() -> days.setSelection(before + 1));
		desk.press(dialog, IDialogConstants.CANCEL_LABEL);
		desk.gone(dialog);
		assertEquals(before, desk.ui(Habits::daysAhead));
	}

	@Test
	void theFirstPageIsInSightToItsEnd() {
		Shell dialog = general();
		List<String> cut = desk.ui(() -> Desk.all(dialog).filter(each -> each instanceof Label || each instanceof Button).filter(Control::isVisible)
				.filter(each -> !inSight(each, dialog)).map(Object::toString).toList());
		end(dialog);
		assertEquals(List.of(), cut);
	}

	/** By all that it lies in: what scrolls is cut by what shows a part of it. */
	private static boolean inSight(Control control, Shell dialog) {
		Point size = control.getSize();
		Point begin = control.toDisplay(0, 0);
		for (Control outer = control.getParent(); outer != null && outer != dialog.getParent(); outer = outer.getParent()) {
			Rectangle shown = ((Composite) outer).getClientArea();
			Point corner = outer.toDisplay(shown.x, shown.y);
			if (begin.x < corner.x || begin.y < corner.y || begin.x + size.x > corner.x + shown.width || begin.y + size.y > corner.y + shown.height) {
				return false;
			}
		}
		return true;
	}

	@Test
	void askedForTwiceTheyOpenOnce() {
		work.run(COMMAND);
		Shell dialog = preferences();
		assertEquals(1, desk.ui(() -> desk.visible().filter(shell -> shell.getText().equals(dialog.getText())).count()));
		end(dialog);
	}
}
