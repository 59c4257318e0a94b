package org.jingjian.ui.list.internal;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.jingjian.base.Refusal;
import org.jingjian.office.FilingRow;
import org.jingjian.ui.Language;
import org.jingjian.ui.Names;
import org.jingjian.ui.NoticeDialog;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Tables;

/** What became of something done to many filings: how many it was done to, and which were refused it and why. */
public final class ManyResultDialog extends NoticeDialog {
	private final List<Refused> refused;

	/** A filing that it was not done to. */
	public record Refused(FilingRow row, Refusal why) {
	}

	/** @param said what became of it, in a sentence */
	public ManyResultDialog(Shell parent, String title, String said, List<Refused> refused) {
		super(parent, title, said, null, refused.isEmpty() ? "done" : "refused");
		this.refused = List.copyOf(refused);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void createBelow(Composite area) {
		if (refused.isEmpty()) {
			return;
		}
		TableViewer table = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
		Tables.column(table, Messages.Column_name, 230, "missing", (Refused each) -> each.row().name());
		Tables.column(table, Messages.Many_why, 560, null, (Refused each) -> each.why().in(Language.locale()));
		Names.give(table.getTable(), Messages.Many_why);
		Tables.ready(table);
		Tables.fill(table, refused);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(Sizes.of(800), Sizes.of(240)).applyTo(table.getTable());
	}
}
