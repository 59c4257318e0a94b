package org.jingjian.ui.filing.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.PlatformUI;
import org.jingjian.ui.filing.internal.list.FilingListView;

/** 备案: the list above, and beside it what other bundles add; the editors below appear with the first filing that is opened. */
public final class FilingPerspective implements IPerspectiveFactory {
	/** The officer's day, which stands first where it is installed. */
	private static final String DAY = "org.jingjian.ui.day.view";
	/** What help leaves to the work when it stands beside it. */
	private static final float WORK_SHARE = 0.7f;
	private static final float LIST_SHARE = 0.32f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		IPlaceholderFolderLayout beside = layout.createPlaceholderFolder("org.jingjian.ui.filing.beside", IPageLayout.RIGHT, WORK_SHARE,
				layout.getEditorArea());
		beside.addPlaceholder("org.jingjian.ui.help.view");
		beside.addPlaceholder("org.jingjian.ui.help.guide");
		IFolderLayout top = layout.createFolder("org.jingjian.ui.filing.lists", IPageLayout.TOP, LIST_SHARE, layout.getEditorArea());
		if (PlatformUI.getWorkbench().getViewRegistry().find(DAY) != null) {
			top.addView(DAY);
		}
		top.addView(FilingListView.ID);
		layout.getViewLayout(FilingListView.ID).setCloseable(false);
		layout.addShowViewShortcut(FilingListView.ID);
	}
}
