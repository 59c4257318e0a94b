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
	 * A button in the system's own colours: those that a toolkit gives would not be greyed while it cannot be pressed.
	 *
	 * @param image name of its picture; null for none
	 */
	public static Button create(FormToolkit toolkit, Composite parent, String title, String image, Runnable pressed) {
		Button button = toolkit.createButton(parent, title, SWT.PUSH);
		button.setForeground(null);
		button.setBackground(null);
		if (image != null) {
			button.setImage(Images.image(image));
		}
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}
}
