package org.jingjian.ui.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menus that belong to the workbench; perspectives bring their own by extension. */
final class DeskBars extends ActionBarAdvisor {
	DeskBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.CLOSE,
				ActionFactory.QUIT, ActionFactory.RESET_PERSPECTIVE }) {
			register(factory.create(window));
		}
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		MenuManager file = new MenuManager(Messages.Window_file, IWorkbenchActionConstants.M_FILE);
		file.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		file.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		file.add(new Separator());
		file.add(getAction(ActionFactory.CLOSE.getId()));
		file.add(getAction(ActionFactory.SAVE.getId()));
		file.add(getAction(ActionFactory.SAVE_ALL.getId()));
		file.add(new Separator());
		file.add(getAction(ActionFactory.QUIT.getId()));
		MenuManager window = new MenuManager(Messages.Window_window, IWorkbenchActionConstants.M_WINDOW);
		MenuManager views = new MenuManager(Messages.Window_show_view, "views");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window()));
		window.add(views);
		window.add(getAction(ActionFactory.RESET_PERSPECTIVE.getId()));
		window.add(new Separator());
		window.add(command(IWorkbenchCommandConstants.WINDOW_PREFERENCES, Messages.Window_preferences));
		MenuManager help = new MenuManager(Messages.Window_help, IWorkbenchActionConstants.M_HELP);
		help.add(command("org.eclipse.ui.window.showKeyAssist", Messages.Window_keys));
		help.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		help.add(new Separator());
		help.add(command(IWorkbenchCommandConstants.HELP_ABOUT, Messages.Window_about));
		bar.add(file);
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(window);
		bar.add(help);
		SystemMenu.serve(window());
	}

	private CommandContributionItem command(String id, String label) {
		return new CommandContributionItem(new CommandContributionItemParameter(window(), id + ".item", id, null, null, null, null, label,
				null, null, CommandContributionItem.STYLE_PUSH, null, false));
	}

	private IWorkbenchWindow window() {
		return getActionBarConfigurer().getWindowConfigurer().getWindow();
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}
}
