package org.jingjian.ui.intake.internal.wizard;

import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Shell;

/** The window of the intake wizard, which opens without holding the program for long. */
final class IntakeDialog extends WizardDialog {
	private static final int WIDTH = 960;
	private static final int HEIGHT = 440;

	private Layout layout;

	IntakeDialog(Shell parent, IntakeWizard wizard) {
		super(parent, wizard);
		setPageSize(WIDTH, HEIGHT);
		setMinimumPageSize(WIDTH, HEIGHT);
	}

	/**
	 * Laid out once, in a turn of its own when all is there, and not for each title that is set. Until then it has no layout: the
	 * toolkit measures each new dialog once more, to know whether it is as large as it wants to be.
	 */
	@Override
	protected Control createContents(Composite parent) {
		parent.setLayoutDeferred(true);
		Control contents = super.createContents(parent);
		layout = parent.getLayout();
		parent.setLayout(null);
		return contents;
	}

	/** Left for {@link #place}. */
	@Override
	protected void initializeBounds() {
		// what it needs is measured in a turn of its own
	}

	/** Follows {@link #create()}: as large as its first page needs, over the window. */
	void place() {
		getShell().setLayout(layout);
		super.initializeBounds();
	}

	/** Follows {@link #place()}, before the window is shown. */
	void layOut() {
		getShell().setLayoutDeferred(false);
	}

	/** Without a button of its own, whose picture took longer to make than the rest of a page: what runs is stopped by Cancel. */
	@Override
	protected ProgressMonitorPart createProgressMonitorPart(Composite composite, GridLayout layout) {
		return new ProgressMonitorPart(composite, layout);
	}
}
