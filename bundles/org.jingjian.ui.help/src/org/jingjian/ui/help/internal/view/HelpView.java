package org.jingjian.ui.help.internal.view;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.jingjian.ui.Images;
import org.jingjian.ui.help.internal.Messages;

/** 帮助: beside the work, so that both can be seen. */
public final class HelpView extends ViewPart {
	public static final String ID = "org.jingjian.ui.help.view";

	private static final String READING = "org.jingjian.ui.help.reading";

	private HelpPane pane;
	private Action back;
	private Action forward;

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		pane = new HelpPane(parent, this::moved);
		back = action(Messages.View_back, "back", () -> pane.back());
		forward = action(Messages.View_forward, "forward", () -> pane.forward());
		IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
		tools.add(back);
		tools.add(forward);
		moved();
		getSite().getService(IContextService.class).activateContext(READING);
	}

	private Action action(String text, String image, Runnable run) {
		var action = new Action(text, Images.descriptor(image)) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text);
		return action;
	}

	private void moved() {
		if (back != null) {
			back.setEnabled(pane.canGoBack());
			forward.setEnabled(pane.canGoForward());
		}
	}

	/** Shows a page. */
	public void show(String href) {
		pane.open(href);
	}

	void find() {
		pane.focusOnFind();
	}

	@Override
	public void setFocus() {
		pane.focusOnPage();
	}
}
