package org.jingjian.ui.internal.preferences.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.Command;
import org.eclipse.ui.commands.ICommandService;

/** The commands whose keys can be chosen: those of the program, and of the platform those that mean something in it. */
public final class OfferedCommands {
	private static final String OURS = "org.jingjian.";
	private static final Set<String> OF_THE_PLATFORM = Set.of("org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.cut", "org.eclipse.ui.edit.delete",
			"org.eclipse.ui.edit.paste", "org.eclipse.ui.edit.redo", "org.eclipse.ui.edit.selectAll", "org.eclipse.ui.edit.undo", "org.eclipse.ui.file.close",
			"org.eclipse.ui.file.closeAll", "org.eclipse.ui.file.closeOthers", "org.eclipse.ui.file.exit", "org.eclipse.ui.file.save", "org.eclipse.ui.file.saveAll",
			"org.eclipse.ui.help.aboutAction", "org.eclipse.ui.navigate.nextTab", "org.eclipse.ui.navigate.previousTab", "org.eclipse.ui.window.activateEditor",
			"org.eclipse.ui.window.fullscreenmode", "org.eclipse.ui.window.maximizePart", "org.eclipse.ui.window.minimizePart", "org.eclipse.ui.window.nextEditor",
			"org.eclipse.ui.window.nextView", "org.eclipse.ui.window.openEditorDropDown", "org.eclipse.ui.window.preferences", "org.eclipse.ui.window.previousEditor",
			"org.eclipse.ui.window.previousView", "org.eclipse.ui.window.resetPerspective", "org.eclipse.ui.window.showKeyAssist",
			"org.eclipse.ui.window.showSystemMenu", "org.eclipse.ui.window.showViewMenu");

	private OfferedCommands() {
	}

	/** @param command id of one */
	public static boolean isOffered(String command) {
		return isOurs(command) || OF_THE_PLATFORM.contains(command);
	}

	static boolean isOurs(String command) {
		return command.startsWith(OURS);
	}

	static List<Command> of(ICommandService service) {
		return Arrays.stream(service.getDefinedCommands()).filter(command -> isOffered(command.getId())).toList();
	}
}
