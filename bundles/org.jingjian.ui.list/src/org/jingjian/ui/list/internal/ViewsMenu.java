package org.jingjian.ui.list.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.jingjian.ui.Images;
import org.jingjian.ui.list.internal.assigning.AssignMessages;
import org.jingjian.ui.list.internal.SavedViews.View;

/** The saved views to choose from, and what can be done with them. */
public final class ViewsMenu extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var items = new ArrayList<IContributionItem>();
		if (window != null && window.getActivePage() != null
				&& window.getActivePage().findView(FilingListView.ID) instanceof FilingListView list) {
			items.add(item(Messages.View_all, "filings", list::showAll));
			if (list.isWorkedHere()) {
				items.add(item(AssignMessages.View_mine, "contact", list::showMine));
				items.add(item(AssignMessages.View_nobodys, "assign", list::showNobodys));
			}
			views(items, list, false);
			views(items, list, true);
			items.add(new Separator());
			items.add(item(Messages.View_save, "save", () -> list.saveView(false)));
			items.add(item(Messages.View_share, "office", () -> list.saveView(true)));
			MenuManager removing = new MenuManager(Messages.View_remove, Images.descriptor("remove"), null);
			list.views().forEach(view -> removing.add(item(title(view), null, () -> list.removeView(view))));
			if (!removing.isEmpty()) {
				items.add(removing);
			}
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static void views(List<IContributionItem> items, FilingListView list, boolean shared) {
		List<View> views = list.views().stream().filter(view -> view.shared() == shared).toList();
		if (!views.isEmpty()) {
			items.add(new Separator());
			views.forEach(view -> items.add(item(view.name(), shared ? "office" : "filter", () -> list.showView(view))));
		}
	}

	private static String title(View view) {
		return view.shared() ? view.name() + Messages.View_shared : view.name();
	}

	private static IContributionItem item(String title, String image, Runnable chosen) {
		ImageDescriptor picture = image == null ? null : Images.descriptor(image);
		return new ActionContributionItem(new Action(title.replace("&", "&&"), picture) {
			@Override
			public void run() {
				chosen.run();
			}
		});
	}
}
