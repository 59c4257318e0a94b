package org.jingjian.ui.filing.internal.editor;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jingjian.ui.Images;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Tables;
import org.jingjian.ui.filing.internal.Messages;
import org.jingjian.ui.filing.internal.editor.Merge.Difference;
import org.jingjian.ui.words.Words;

/** Two officers edited one filing: field by field, as it was, mine and theirs, and which of the two is kept. */
final class MergeDialog extends TitleAreaDialog {
	private final Merge merge;
	private TableViewer table;

	MergeDialog(Shell parent, Merge merge) {
		super(parent);
		this.merge = merge;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Merge_title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.jingjian.ui.help.merge");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Merge_heading);
		setMessage(Messages.Merge_message);
		setTitleImage(Images.image("merge48"));
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		table = new TableViewer(body, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getTable());
		Tables.column(table, Messages.History_field, 190, null, (Difference each) -> Words.path(each.path()));
		Tables.column(table, Messages.Merge_base, 150, null, (Difference each) -> each.before());
		Tables.column(table, Messages.Merge_mine, 180, null, (Difference each) -> marked(each.mine(), each.takesMine()));
		Tables.column(table, Messages.Merge_theirs, 180, null, (Difference each) -> marked(each.theirs(), !each.takesMine()));
		Names.give(table.getTable(), Messages.Merge_title);
		Tables.ready(table);
		table.setInput(merge.differences());
		table.addDoubleClickListener(event -> choose(!chosen().takesMine()));
		createChoices(body);
		return area;
	}

	/** In words that can also be heard, and seen on any colour. */
	private static String marked(String value, boolean taken) {
		return taken ? NLS.bind(Messages.Merge_taken, value) : value;
	}

	private void createChoices(Composite parent) {
		Composite buttons = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		choice(buttons, Messages.Merge_takeMine, true);
		choice(buttons, Messages.Merge_takeTheirs, false);
	}

	private void choice(Composite parent, String title, boolean mine) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(title);
		button.addListener(SWT.Selection, event -> {
			if (chosen() == null) {
				merge.differences().forEach(each -> each.takeMine(mine));
				table.refresh();
			} else {
				choose(mine);
			}
		});
	}

	private Difference chosen() {
		return (Difference) table.getStructuredSelection().getFirstElement();
	}

	private void choose(boolean mine) {
		chosen().takeMine(mine);
		table.refresh();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.Merge_save, true);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(Sizes.of(780), Sizes.of(460));
	}
}
