package org.jingjian.ui.filing.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jingjian.ui.Images;

/** Buttons of a page. */
public final class PushButtons {
	private PushButtons() {
	}

	/**
	 * A button in the system's own colours: one made by the toolkit of forms would not be greyed while it cannot be pressed.
	 *
	 * @param image name of its picture; null for none
	 */
	public static Button create(Composite parent, String title, String image, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(title);
		if (image != null) {
			button.setImage(Images.image(image));
		}
		button.addListener(SWT.FocusIn, event -> FormToolkit.ensureVisible(button));
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}
}
