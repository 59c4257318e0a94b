package org.jingjian.ui.filing.internal.list;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jingjian.ui.Images;
import org.jingjian.ui.Language;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Tables;
import org.jingjian.ui.filing.internal.Messages;
import org.jingjian.ui.filing.internal.list.ManySteps.Outcome;
import org.jingjian.ui.filing.internal.list.ManySteps.Refused;

/** What became of a step on many filings: how many took it, and which were refused it and why. */
final class ManyResultDialog extends Dialog {
	private final String title;
	private final Outcome outcome;

	ManyResultDialog(Shell parent, String title, Outcome outcome) {
		super(parent);
		this.title = title;
		this.outcome = outcome;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(20, 16).spacing(14, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setImage(Images.image(outcome.refused().isEmpty() ? "done32" : "refused32"));
		Label sentence = new Label(area, SWT.WRAP);
		sentence.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		sentence.setText(NLS.bind(Messages.Many_result, new Object[] { outcome.done().size(), outcome.refused().size(), outcome.untouched() }));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(Sizes.of(440), SWT.DEFAULT).applyTo(sentence);
		if (!outcome.refused().isEmpty()) {
			refused(area);
		}
		return area;
	}

	private void refused(Composite area) {
		TableViewer table = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		Tables.column(table, Messages.Column_name, 230, "missing", (Refused each) -> each.row().name());
		Tables.column(table, Messages.Many_why, 560, null, (Refused each) -> each.why().in(Language.locale()));
		Names.give(table.getTable(), Messages.Many_why);
		Tables.ready(table);
		table.setInput(outcome.refused());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(Sizes.of(800), Sizes.of(240)).applyTo(table.getTable());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}
}
