package org.jingjian.ui.filing.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jingjian.ui.filing.internal.PushButtons;

/** The buttons below a table. */
final class RowButtons {
	private final Composite row;

	RowButtons(FormToolkit toolkit, Composite parent) {
		row = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(6, 0).applyTo(row);
		GridDataFactory.fillDefaults().applyTo(row);
	}

	Button add(String title, String image, Runnable pressed) {
		Button button = PushButtons.create(row, title, image, pressed);
		GridLayoutFactory.fillDefaults().spacing(6, 0).numColumns(row.getChildren().length).applyTo(row);
		return button;
	}
}
