package org.jingjian.ui.internal.preferences.keys;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.BindingManager;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;

/**
 * The keys of commands while somebody chooses among them: nothing holds before it is saved elsewhere. What came with the
 * program is never lost; a choice lies over it and can be taken back.
 */
final class KeyChoices {
	private final BindingManager manager;
	private final List<Command> commands;
	private final Function<String, String> outer;
	private final String usual;

	/**
	 * A command and the keys that call it.
	 *
	 * @param keys shortest first; empty if none does
	 * @param chosen true if they are not those that came with the program
	 */
	record Row(Command command, String name, String group, List<TriggerSequence> keys, boolean chosen) {
	}

	/**
	 * @param manager with its bindings, its scheme and what it runs on; changed here
	 * @param commands that are offered
	 * @param outer the context that lies around one; null around the outermost
	 * @param usual the context in which a key holds whose command never had one
	 */
	KeyChoices(BindingManager manager, List<Command> commands, Function<String, String> outer, String usual) {
		this.manager = manager;
		this.commands = List.copyOf(commands);
		this.outer = outer;
		this.usual = usual;
	}

	/** The program's own commands first, then by group and name. */
	List<Row> rows() {
		Collection<Binding> active = active();
		var words = Collator.getInstance();
		return commands.stream().map(command -> row(command, active)).sorted(Comparator.comparing((Row row) -> !OfferedCommands.isOurs(row.command().getId()))
				.thenComparing(Row::group, words).thenComparing(Row::name, words)).toList();
	}

	private Row row(Command command, Collection<Binding> active) {
		List<TriggerSequence> keys = active.stream().filter(binding -> calls(binding, command)).map(Binding::getTriggerSequence).distinct()
				.sorted(Comparator.comparingInt((TriggerSequence key) -> key.format().length()).thenComparing(TriggerSequence::format)).toList();
		try {
			return new Row(command, name(command), command.getCategory().getName(), keys, !chosen(command).isEmpty());
		} catch (NotDefinedException undefined) {
			throw new IllegalArgumentException(command.getId(), undefined);
		}
	}

	/** Without what announces a question. */
	static String name(Command command) throws NotDefinedException {
		return command.getName().replaceFirst("\\s*(…|\\.\\.\\.)$", "");
	}

	/** The commands that would lose this key, as it means something else where theirs holds. */
	List<Command> holders(Command command, KeySequence key) {
		return rivals(command, key).stream().map(binding -> binding.getParameterizedCommand().getCommand()).distinct().toList();
	}

	private List<Binding> rivals(Command command, KeySequence key) {
		String context = contextOf(command);
		return active().stream().filter(binding -> !calls(binding, command) && meets(binding.getTriggerSequence(), key))
				.filter(binding -> lies(binding.getContextId(), context) || lies(context, binding.getContextId())).toList();
	}

	/** True if the first strokes of one are the whole other. */
	private static boolean meets(TriggerSequence one, TriggerSequence other) {
		return one.startsWith(other, true) || other.startsWith(one, true);
	}

	private boolean lies(String context, String around) {
		for (String each = context; each != null; each = outer.apply(each)) {
			if (each.equals(around)) {
				return true;
			}
		}
		return false;
	}

	/** Lets this key alone call the command; who had it has it no more. */
	void give(Command command, KeySequence key) {
		rivals(command, key).forEach(this::remove);
		clear(command);
		List<Binding> back = removals().filter(removal -> removal.getTriggerSequence().equals(key) && delivered(command).anyMatch(removed -> removes(removal, removed))).toList();
		back.forEach(manager::removeBinding);
		if (active().stream().noneMatch(binding -> calls(binding, command) && binding.getTriggerSequence().equals(key))) {
			manager.addBinding(new KeyBinding(key, new ParameterizedCommand(command, null), manager.getActiveScheme().getId(), contextOf(command), null, null, null, Binding.USER));
		}
	}

	/** Leaves the command without a key. */
	void clear(Command command) {
		active().stream().filter(binding -> calls(binding, command)).toList().forEach(this::remove);
	}

	/** Gives the command back what came with the program; who took one of those keys loses it. */
	void restore(Command command) {
		chosen(command).forEach(manager::removeBinding);
		delivered(command).map(Binding::getTriggerSequence).filter(KeySequence.class::isInstance).map(KeySequence.class::cast)
				.flatMap(key -> rivals(command, key).stream()).filter(binding -> binding.getType() == Binding.USER).toList().forEach(manager::removeBinding);
	}

	/** Every command as it came. */
	void restoreAll() {
		Arrays.stream(manager.getBindings()).filter(binding -> binding.getType() == Binding.USER).toList().forEach(manager::removeBinding);
	}

	/** All of them, those that nobody touched too. */
	Binding[] bindings() {
		return manager.getBindings();
	}

	private void remove(Binding binding) {
		if (binding.getType() == Binding.USER) {
			manager.removeBinding(binding);
		} else {
			manager.addBinding(new KeyBinding((KeySequence) binding.getTriggerSequence(), null, binding.getSchemeId(), binding.getContextId(), null, null, null, Binding.USER));
		}
	}

	/** What somebody chose about a command: its own keys, and that it lost some that came with the program. */
	private List<Binding> chosen(Command command) {
		List<Binding> delivered = delivered(command).toList();
		var chosen = new ArrayList<>(Arrays.stream(manager.getBindings()).filter(binding -> binding.getType() == Binding.USER && calls(binding, command)).toList());
		removals().filter(removal -> delivered.stream().anyMatch(binding -> removes(removal, binding))).forEach(chosen::add);
		return chosen;
	}

	/** What came for this scheme of keys, on this system. */
	private Stream<Binding> delivered(Command command) {
		return Arrays.stream(manager.getBindings()).filter(binding -> binding.getType() == Binding.SYSTEM && calls(binding, command) && isHere(binding));
	}

	private Stream<Binding> removals() {
		return Arrays.stream(manager.getBindings()).filter(binding -> binding.getType() == Binding.USER && binding.getParameterizedCommand() == null);
	}

	private static boolean removes(Binding removal, Binding binding) {
		return removal.getTriggerSequence().equals(binding.getTriggerSequence()) && removal.getContextId().equals(binding.getContextId());
	}

	private boolean isHere(Binding binding) {
		return binding.getSchemeId().equals(manager.getActiveScheme().getId())
				&& (binding.getPlatform() == null || Objects.equals(binding.getPlatform(), manager.getPlatform()));
	}

	private String contextOf(Command command) {
		return delivered(command).map(Binding::getContextId).findFirst().orElse(usual);
	}

	@SuppressWarnings("unchecked")
	private Collection<Binding> active() {
		return manager.getActiveBindingsDisregardingContextFlat();
	}

	private static boolean calls(Binding binding, Command command) {
		return binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().equals(command.getId());
	}
}
