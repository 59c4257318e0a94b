package org.jingjian.ui.filing.internal;

import java.util.List;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.PlatformUI;
import org.jingjian.ui.ShowsFilings;

/** 备案: the lists above; the editors below appear with the first filing that is opened. */
public final class FilingPerspective implements IPerspectiveFactory {
	/** The lists, from the left; those that other bundles bring are there where these are installed. */
	private static final List<String> LISTS = List.of("org.jingjian.ui.day.view", ShowsFilings.VIEW, "org.jingjian.ui.intake.held");
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
		LISTS.stream().filter(view -> PlatformUI.getWorkbench().getViewRegistry().find(view) != null).forEach(top::addView);
		layout.getViewLayout(ShowsFilings.VIEW).setCloseable(false);
		layout.addShowViewShortcut(ShowsFilings.VIEW);
	}
}
