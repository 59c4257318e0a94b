package org.jingjian.ui;

import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * Below a table, the whole text of the row that is chosen in it, where the table itself has too little room: to be read, and copied.
 *
 * @param <T> what the rows are
 */
public final class ChosenText<T> {
	private static final int LINES = 3;

	private final TableViewer table;
	private final Function<T, String> words;
	private final Text text;

	/**
	 * @param parent with a grid
	 * @param name for who does not see it
	 */
	public ChosenText(Composite parent, TableViewer table, String name, Function<T, String> words) {
		this.table = table;
		this.words = words;
		text = new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		Names.give(text, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(200), LINES * text.getLineHeight()).applyTo(text);
		table.getTable().addListener(SWT.Selection, event -> show((TableItem) event.item));
	}

	/** Chooses the first row, if there is one, after others came in. */
	public void first() {
		if (table.getTable().getItemCount() == 0) {
			text.setVisible(false);
			text.setText("");
			return;
		}
		table.getTable().setSelection(0);
		show(table.getTable().getItem(0));
	}

	@SuppressWarnings("unchecked")
	private void show(TableItem row) {
		// a row that was not in sight yet has what it shows only when it is asked
		row.getText();
		text.setText(words.apply((T) row.getData()));
		text.setVisible(true);
	}
}
