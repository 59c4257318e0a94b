package org.jingjian.ui.list.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.TitledDialog;

/** Which columns are shown, ticked, in the order from the left. */
final class ColumnsDialog extends TitledDialog {
	private static final int STANDARD = IDialogConstants.CLIENT_ID + 1;

	private final List<ListLayout.Shown> columns = new ArrayList<>();
	private ListLayout layout;
	private Table table;

	ColumnsDialog(Shell parent, ListLayout layout) {
		super(parent, Messages.Chooser_title, "columns", "columns");
		this.layout = layout;
	}

	ListLayout layout() {
		return layout;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(18, 14).spacing(12, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label what = new Label(area, SWT.WRAP);
		what.setText(Messages.Chooser_description);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(Sizes.of(300), SWT.DEFAULT).applyTo(what);
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		table.addListener(SWT.Selection, event -> check());
		Names.give(table, Messages.Chooser_title);
		GridDataFactory.fillDefaults().grab(true, true).hint(Sizes.of(230), Sizes.of(330)).applyTo(table);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		mover(buttons, Messages.Chooser_up, -1);
		mover(buttons, Messages.Chooser_down, 1);
		fill(layout);
		return area;
	}

	private void mover(Composite parent, String title, int by) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> move(by));
	}

	private void fill(ListLayout from) {
		columns.clear();
		table.removeAll();
		from.columns().forEach(shown -> add(shown, true));
		from.hidden().forEach(column -> add(new ListLayout.Shown(column, column.width()), false));
		table.select(0);
	}

	private void add(ListLayout.Shown shown, boolean ticked) {
		columns.add(shown);
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(shown.column().name(Messages.Chooser_light));
		item.setChecked(ticked);
	}

	private void move(int by) {
		int from = table.getSelectionIndex();
		int to = from + by;
		if (from < 0 || to < 0 || to >= columns.size()) {
			return;
		}
		boolean ticked = table.getItem(from).getChecked();
		ListLayout.Shown moved = columns.remove(from);
		columns.add(to, moved);
		table.remove(from);
		TableItem item = new TableItem(table, SWT.NONE, to);
		item.setText(moved.column().name(Messages.Chooser_light));
		item.setChecked(ticked);
		table.setSelection(to);
	}

	private List<ListLayout.Shown> ticked() {
		var ticked = new ArrayList<ListLayout.Shown>();
		for (int i = 0; i < columns.size(); i++) {
			if (table.getItem(i).getChecked()) {
				ticked.add(columns.get(i));
			}
		}
		return ticked;
	}

	private void check() {
		getButton(IDialogConstants.OK_ID).setEnabled(!ticked().isEmpty());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, STANDARD, Messages.Chooser_standard, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == STANDARD) {
			fill(ListLayout.standard());
			check();
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected void okPressed() {
		layout = new ListLayout(ticked());
		super.okPressed();
	}
}
