package org.jingjian.ui.help.internal.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.jingjian.ui.Images;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.help.internal.view.Looks;

/** A way to begin: a picture, a name and a sentence, pressed as a whole by mouse or key. */
final class Card {
	private static final int ROUND = 10;

	private final Composite card;
	private boolean over;

	Card(Composite parent, Looks looks, String image, String name, String what, Runnable run) {
		card = new Composite(parent, SWT.NO_RADIO_GROUP);
		GridLayoutFactory.fillDefaults().margins(20, 18).spacing(0, 8).applyTo(card);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
		Label picture = new Label(card, SWT.NONE);
		picture.setImage(Images.image(image));
		Label title = new Label(card, SWT.WRAP);
		title.setText(name);
		title.setFont(looks.font(2, SWT.BOLD));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		Label sentence = new Label(card, SWT.WRAP);
		sentence.setText(what);
		GridDataFactory.fillDefaults().grab(true, true).hint(Sizes.of(200), SWT.DEFAULT).applyTo(sentence);
		card.setCursor(card.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		card.addListener(SWT.Paint, this::paint);
		card.addListener(SWT.FocusIn, event -> card.redraw());
		card.addListener(SWT.FocusOut, event -> card.redraw());
		card.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		card.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.CR || event.character == ' ' || event.keyCode == SWT.KEYPAD_CR) {
				run.run();
			}
		});
		for (Control each : new Control[] { card, picture, title, sentence }) {
			each.addListener(SWT.MouseUp, event -> pressed(event, run));
			each.addListener(SWT.MouseEnter, event -> hover(true));
			each.addListener(SWT.MouseExit, event -> hover(false));
		}
		speak(name, what);
	}

	private static void pressed(Event event, Runnable run) {
		if (event.button == 1) {
			run.run();
		}
	}

	private void hover(boolean now) {
		over = now;
		card.redraw();
	}

	private void paint(Event event) {
		Rectangle area = card.getClientArea();
		event.gc.setAntialias(SWT.ON);
		event.gc.setBackground(Looks.tint());
		event.gc.fillRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND, ROUND);
		boolean strong = over || card.isFocusControl();
		event.gc.setForeground((strong ? Palette.PLAIN : Palette.LINE).color());
		event.gc.setLineWidth(strong ? 2 : 1);
		event.gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND, ROUND);
	}

	private void speak(String name, String what) {
		card.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = what;
			}
		});
		card.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}

	void setFocus() {
		card.forceFocus();
	}
}
