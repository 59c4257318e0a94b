package org.jingjian.ui.help.internal;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.jingjian.ui.NoticeDialog;
import org.jingjian.ui.Problems;

/** A link that does what it names. */
public final class CommandLink {
	private static final String SCHEME = "command:";

	private CommandLink() {
	}

	public static boolean is(String target) {
		return target.startsWith(SCHEME);
	}

	/**
	 * Runs the command; says so if it cannot be run now. UI thread only.
	 *
	 * @return true if it was run
	 */
	public static boolean follow(Shell shell, String target) {
		var workbench = PlatformUI.getWorkbench();
		try {
			ParameterizedCommand command = workbench.getService(ICommandService.class).deserialize(target.substring(SCHEME.length()));
			if (command.getCommand().isHandled() && command.getCommand().isEnabled()) {
				workbench.getService(IHandlerService.class).executeCommand(command, null);
				return true;
			}
			notNow(shell, command);
		} catch (CommandException failed) {
			Problems.show(shell, failed);
		}
		return false;
	}

	private static void notNow(Shell shell, ParameterizedCommand command) throws NotDefinedException {
		String name = command.getName().replace("…", "").strip();
		new NoticeDialog(shell, Messages.Command_notNow, NLS.bind(Messages.Command_notNow_why, name), null, "asked").open();
	}
}
