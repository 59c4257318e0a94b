package org.jingjian.ui.day.internal;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.jingjian.ui.Problems;
import org.jingjian.ui.ShowsFilings;
import org.jingjian.ui.day.internal.figures.Figure;
import org.jingjian.ui.day.internal.figures.Item;

/** From a number to its list, and from a name to its filing. */
public final class Jump {
	private final IWorkbenchPage page;

	Jump(IWorkbenchPage page) {
		this.page = page;
	}

	/** Shows the list behind a number. */
	public void to(Figure figure) {
		ShowsFilings list = list();
		if (list != null) {
			list.show(figure.query(), figure.title());
		}
	}

	/** Opens the filing, below its list. */
	public void to(Item item) {
		ShowsFilings list = list();
		if (list != null) {
			list.open(item.id(), item.name());
		}
	}

	private ShowsFilings list() {
		try {
			IViewPart view = page.showView(ShowsFilings.VIEW);
			return view instanceof ShowsFilings list ? list : null;
		} catch (PartInitException failed) {
			Problems.show(page.getWorkbenchWindow().getShell(), failed);
			return null;
		}
	}
}
