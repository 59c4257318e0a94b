package org.jingjian.ui.list.internal;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jingjian.base.Refusal;
import org.jingjian.office.FilingRow;
import org.jingjian.ui.Images;
import org.jingjian.ui.Language;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Tables;

/** What became of something done to many filings: how many it was done to, and which were refused it and why. */
public final class ManyResultDialog extends Dialog {
	private final String title;
	private final String said;
	private final List<Refused> refused;

	/** A filing that it was not done to. */
	public record Refused(FilingRow row, Refusal why) {
	}

	/** @param said what became of it, in a sentence */
	public ManyResultDialog(Shell parent, String title, String said, List<Refused> refused) {
		super(parent);
		this.title = title;
		this.said = said;
		this.refused = List.copyOf(refused);
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
		new Label(area, SWT.NONE).setImage(Images.image(refused.isEmpty() ? "done32" : "refused32"));
		Label sentence = new Label(area, SWT.WRAP);
		sentence.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		sentence.setText(said);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(Sizes.of(440), SWT.DEFAULT).applyTo(sentence);
		if (!refused.isEmpty()) {
			tellRefused(area);
		}
		return area;
	}

	private void tellRefused(Composite area) {
		TableViewer table = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		Tables.column(table, Messages.Column_name, 230, "missing", (Refused each) -> each.row().name());
		Tables.column(table, Messages.Many_why, 560, null, (Refused each) -> each.why().in(Language.locale()));
		Names.give(table.getTable(), Messages.Many_why);
		Tables.ready(table);
		table.setInput(refused);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(Sizes.of(800), Sizes.of(240)).applyTo(table.getTable());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}
}
