package org.jingjian.ui.intake.internal.wizard;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.jingjian.intake.IntakeReport;
import org.jingjian.ui.Images;
import org.jingjian.ui.intake.internal.Messages;

/** 接收备案: files, how their columns are read, and what became of them, which it can be asked for as an {@link IntakeReport}. */
final class IntakeWizard extends Wizard implements IAdaptable {
	private final IntakeDraft draft;

	IntakeWizard(IntakeDraft draft) {
		this.draft = draft;
		setWindowTitle(Messages.Intake_title);
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(Images.descriptor("intake48"));
	}

	@Override
	public void addPages() {
		addPage(new FilesPage(draft));
		addPage(new ColumnsPage(draft));
		addPage(new ResultPage(draft));
	}

	/** None yet: each page is made when it is first shown, as all at once would hold the window. */
	@Override
	public void createPageControls(Composite container) {
		// the dialog asks each page itself
	}

	@Override
	public boolean canFinish() {
		return draft.report() != null;
	}

	@Override
	public boolean performFinish() {
		return true;
	}

	@Override
	public <T> T getAdapter(Class<T> wanted) {
		return wanted == IntakeReport.class ? wanted.cast(draft.report()) : null;
	}
}
