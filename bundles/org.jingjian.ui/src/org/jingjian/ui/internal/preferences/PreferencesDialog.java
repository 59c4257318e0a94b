package org.jingjian.ui.internal.preferences;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.eclipse.ui.preferences.IWorkingCopyManager;
import org.eclipse.ui.preferences.WorkingCopyManager;
import org.jingjian.ui.Problems;
import org.jingjian.ui.internal.Messages;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The window of the preferences. They have few pages, so it has no search for them and no history, and opens in less than
 * half the time of the platform's own. What a page of the platform asks of its window it finds here too.
 */
final class PreferencesDialog extends PreferenceDialog implements IWorkbenchPreferenceContainer {
	private static final int MARGIN = 8;

	private final String wanted;
	private final List<Job> updates = new ArrayList<>();
	private IWorkingCopyManager copies;

	/** @param wanted page to begin with; null for the one that was open last */
	PreferencesDialog(Shell parent, PreferenceManager pages, String wanted) {
		super(parent, pages);
		this.wanted = wanted;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Preferences_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Control area = super.createDialogArea(parent);
		if (area instanceof Composite composite && composite.getLayout() instanceof GridLayout layout) {
			layout.marginWidth = MARGIN;
			layout.marginHeight = MARGIN;
		}
		return area;
	}

	/** Left for a turn of its own. */
	@Override
	protected void selectSavedItem() {
		// see showFirst
	}

	/** Puts in the page to begin with, before the window is shown. */
	void showFirst() {
		if (wanted == null || !openPage(wanted, null)) {
			super.selectSavedItem();
		}
	}

	/** Left for {@link #fit}, as there is no page yet. */
	@Override
	protected void initializeBounds() {
		// see fit
	}

	/** Makes the window as large as that page needs. */
	void fit() {
		super.initializeBounds();
	}

	@Override
	public boolean openPage(String page, Object data) {
		IPreferenceNode node = findNodeMatching(page);
		if (node == null) {
			return false;
		}
		getTreeViewer().setSelection(new StructuredSelection(node), true);
		return true;
	}

	@Override
	public IWorkingCopyManager getWorkingCopyManager() {
		if (copies == null) {
			copies = new WorkingCopyManager();
		}
		return copies;
	}

	@Override
	public void registerUpdateJob(Job job) {
		updates.add(job);
	}

	@Override
	protected void okPressed() {
		super.okPressed();
		if (getReturnCode() != OK) {
			return;
		}
		try {
			if (copies != null) {
				copies.applyChanges();
			}
		} catch (BackingStoreException unwritable) {
			Problems.show(getParentShell(), unwritable);
		}
		updates.forEach(Job::schedule);
	}
}
