package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.jingjian.ui.filing.drive.Desk;
import org.jingjian.ui.filing.drive.OnDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every action can be reached by keys, and a key means one thing. */
@ExtendWith(OnDesk.class)
class KeysTest {
	private static final String OURS = "org.jingjian.";
	private static final String OFFICE = "org.jingjian.ui.office";
	/** What input methods take for themselves: on and off, wide letters, punctuation, code points, pictures. */
	private static final Set<String> OF_INPUT_METHODS = Set.of("CTRL+SPACE", "SHIFT+SPACE", "CTRL+.", "CTRL+SHIFT+U", "CTRL+SHIFT+E");
	/** Commands of the platform that mean something here: their keys are not free, though ours would come first. */
	private static final Set<String> OF_THE_PLATFORM = Set.of("org.eclipse.ui.file.save", "org.eclipse.ui.file.saveAll",
			"org.eclipse.ui.file.close", "org.eclipse.ui.file.closeAll", "org.eclipse.ui.file.exit", "org.eclipse.ui.edit.undo",
			"org.eclipse.ui.edit.redo", "org.eclipse.ui.edit.cut", "org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.paste",
			"org.eclipse.ui.edit.selectAll", "org.eclipse.ui.edit.delete", "org.eclipse.ui.window.showKeyAssist",
			"org.eclipse.ui.window.maximizePart", "org.eclipse.ui.window.nextEditor", "org.eclipse.ui.window.nextView",
			"org.eclipse.ui.window.showContextMenu", "org.eclipse.ui.window.previousEditor", "org.eclipse.ui.window.previousView",
			"org.eclipse.ui.window.activateEditor", "org.eclipse.ui.window.openEditorDropDown", "org.eclipse.ui.window.showSystemMenu",
			"org.eclipse.ui.window.showViewMenu", "org.eclipse.ui.navigate.nextTab", "org.eclipse.ui.navigate.previousTab");

	/** A key as one command has it. */
	private record Key(String sequence, String context, String command) {
	}

	@Test
	void everyCommandHasAKeyOrAMnemonicInAMenu(Desk desk) {
		Set<String> keyed = keys(desk).stream().map(Key::command).collect(Collectors.toSet());
		Set<String> menus = desk.ui(() -> reachable(desk.window().getMenuBar()));
		var lost = new TreeSet<String>();
		for (Command command : desk.ui(() -> commands())) {
			if (!keyed.contains(command.getId()) && !menus.contains(desk.ui(() -> plain(name(command))))) {
				lost.add(command.getId());
			}
		}
		assertEquals(Set.of(), lost, () -> "in menus: " + menus);
	}

	/** Nothing is taken in or given away by the platform's own lists, so they would be empty. */
	@Test
	void noMenuOpensAnEmptyListOfImportsOrExports(Desk desk) {
		Set<String> menus = desk.ui(() -> reachable(desk.window().getMenuBar()));
		assertFalse(menus.contains("导入") || menus.contains("导出"), menus::toString);
	}

	@Test
	void noTwoCommandsShareAKey(Desk desk) {
		List<Key> keys = keys(desk);
		assertFalse(keys.stream().filter(key -> key.command().startsWith(OURS)).toList().isEmpty());
		var shared = new TreeSet<String>();
		for (Key ours : keys) {
			keys.stream().filter(other -> ours.command().startsWith(OURS) && other.sequence().equals(ours.sequence()))
					.filter(other -> !other.command().equals(ours.command()))
					.filter(other -> other.context().equals(ours.context()) || OF_THE_PLATFORM.contains(other.command()))
					.forEach(other -> shared.add(ours.sequence() + ": " + ours.command() + " and " + other.command()));
		}
		assertEquals(Set.of(), shared);
	}

	/** Else somebody who mistypes finds an empty list of wizards, or a part of the window halved. */
	@Test
	void noKeyCallsWhatMeansNothingHere(Desk desk) {
		Set<String> strange = desk.ui(() -> {
			IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
			return Arrays.stream(service.getBindings()).filter(binding -> binding.getParameterizedCommand() != null)
					.filter(binding -> binding.equals(service.getPerfectMatch(binding.getTriggerSequence()))).map(binding -> binding.getTriggerSequence() + ": " + binding.getParameterizedCommand().getId())
					.filter(key -> !key.contains(": " + OURS) && !OF_THE_PLATFORM.contains(key.substring(key.indexOf(": ") + 2))).collect(Collectors.toCollection(TreeSet::new));
		});
		assertEquals(Set.of(), strange);
	}

	@Test
	void keysOfInputMethodsAreLeftToThem(Desk desk) {
		List<Key> taken = keys(desk).stream().filter(key -> key.command().startsWith(OURS))
				.filter(key -> OF_INPUT_METHODS.contains(key.sequence().toUpperCase(java.util.Locale.ROOT))).toList();
		assertEquals(List.of(), taken);
	}

	@Test
	void theProgramsOwnKeysHoldInItsWindow(Desk desk) {
		Set<String> contexts = keys(desk).stream().filter(key -> key.command().matches("org\\.jingjian\\.ui\\.(filing|intake)\\..*"))
				.map(Key::context).collect(Collectors.toSet());
		assertEquals(Set.of(OFFICE), contexts);
		assertEquals(true, desk.ui(() -> desk.page().getWorkbenchWindow().getService(org.eclipse.ui.contexts.IContextService.class)
				.getActiveContextIds().contains(OFFICE)));
	}

	/** The keys of the usual scheme on this system. */
	private static List<Key> keys(Desk desk) {
		return desk.ui(() -> {
			var keys = new ArrayList<Key>();
			for (Binding binding : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()) {
				boolean here = binding.getPlatform() == null || binding.getPlatform().equals(SWT.getPlatform());
				if (here && binding.getParameterizedCommand() != null && binding.getSchemeId().equals(IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID)) {
					keys.add(new Key(binding.getTriggerSequence().toString(), binding.getContextId(), binding.getParameterizedCommand().getId()));
				}
			}
			return keys;
		});
	}

	private static List<Command> commands() {
		return Arrays.stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
				.filter(command -> command.getId().startsWith(OURS)).toList();
	}

	private static String name(Command command) {
		try {
			return command.getName();
		} catch (NotDefinedException undefined) {
			throw new AssertionError(undefined);
		}
	}

	/** Names of what stands in menus with a letter to reach it by. */
	private static Set<String> reachable(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		Set<String> names = Arrays.stream(menu.getItems()).filter(item -> item.getText().contains("&")).flatMap(KeysTest::names)
				.collect(Collectors.toCollection(TreeSet::new));
		menu.notifyListeners(SWT.Hide, new Event());
		return names;
	}

	private static Stream<String> names(MenuItem item) {
		return item.getMenu() == null ? Stream.of(plain(item.getText())) : reachable(item.getMenu()).stream();
	}

	/** Without the letter, the key behind it and what announces a question. */
	private static String plain(String text) {
		return text.replaceAll("\\(&.\\)|&|\\t.*|…|\\.\\.\\.", "").strip();
	}
}
