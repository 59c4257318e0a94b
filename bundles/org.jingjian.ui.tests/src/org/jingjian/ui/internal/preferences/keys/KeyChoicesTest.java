package org.jingjian.ui.internal.preferences.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.core.commands.Category;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.CommandManager;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.commands.contexts.ContextManager;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.BindingManager;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.jingjian.ui.internal.preferences.keys.KeyChoices.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A key means one thing where it holds, and what came with the program can always be had back. */
class KeyChoicesTest {
	private static final String SCHEME = "scheme";
	private static final String WINDOW = "window";
	private static final String OFFICE = "office";
	private static final String READING = "reading";
	private static final Map<String, String> OUTER = Map.of(OFFICE, WINDOW);
	private static final List<String> KEYS = List.of("CTRL+A", "CTRL+B", "CTRL+C", "F6", "ALT+X");

	private final CommandManager commands = new CommandManager();
	private final BindingManager manager = new BindingManager(new ContextManager(), commands);
	private final List<Binding> delivered = new ArrayList<>();
	private Command accept;
	private Command refuse;
	private Command save;
	private Command read;
	private KeyChoices choices;

	@BeforeEach
	void isDelivered() throws NotDefinedException {
		manager.getScheme(SCHEME).define(SCHEME, SCHEME, null);
		manager.setActiveScheme(manager.getScheme(SCHEME));
		accept = command("org.jingjian.accept", "Accept");
		refuse = command("org.jingjian.refuse", "Refuse");
		save = command("save", "Save");
		read = command("read", "Read");
		bind("CTRL+A", accept, OFFICE);
		bind("F6", accept, OFFICE);
		bind("CTRL+B", save, WINDOW);
		bind("CTRL+C", read, READING);
		manager.setBindings(delivered.toArray(Binding[]::new));
		choices = new KeyChoices(manager, List.of(accept, refuse, save, read), OUTER::get, OFFICE);
	}

	private Command command(String id, String name) {
		Category category = commands.getCategory("category");
		category.define("Category", null);
		Command command = commands.getCommand(id);
		command.define(name, null, category);
		return command;
	}

	private void bind(String key, Command command, String context) {
		delivered.add(new KeyBinding(key(key), new ParameterizedCommand(command, null), SCHEME, context, null, null, null, Binding.SYSTEM));
	}

	private static KeySequence key(String text) {
		try {
			return KeySequence.getInstance(text);
		} catch (ParseException wrong) {
			throw new AssertionError(wrong);
		}
	}

	private Row row(Command command) {
		return choices.rows().stream().filter(row -> row.command().equals(command)).findFirst().orElseThrow();
	}

	private List<String> keys(Command command) {
		return row(command).keys().stream().map(TriggerSequence::toString).sorted().toList();
	}

	@Test
	void theProgramsOwnCommandsComeFirst() {
		assertEquals(List.of("Accept", "Refuse", "Read", "Save"), choices.rows().stream().map(Row::name).toList());
	}

	@Test
	void aGivenKeyIsTheOnlyOne() {
		choices.give(accept, key("ALT+X"));
		assertEquals(List.of("ALT+X"), keys(accept));
		assertTrue(row(accept).chosen());
		assertFalse(row(save).chosen());
	}

	@Test
	void whoHadItWhereItHoldsLosesIt() {
		assertEquals(List.of(save), choices.holders(refuse, key("CTRL+B")));
		choices.give(refuse, key("CTRL+B"));
		assertEquals(List.of("CTRL+B"), keys(refuse));
		assertEquals(List.of(), keys(save));
		assertTrue(row(save).chosen(), "that it has none now is a choice, too");
	}

	@Test
	void whoHasItElsewhereKeepsIt() {
		assertEquals(List.of(), choices.holders(refuse, key("CTRL+C")));
		choices.give(refuse, key("CTRL+C"));
		assertEquals(List.of("CTRL+C"), keys(refuse));
		assertEquals(List.of("CTRL+C"), keys(read));
	}

	@Test
	void whoBeginsWithItLosesItToo() {
		choices.give(refuse, key("ALT+X 1"));
		assertEquals(List.of(refuse), choices.holders(save, key("ALT+X")));
		choices.give(save, key("ALT+X"));
		assertEquals(List.of(), keys(refuse));
	}

	@Test
	void oneOfItsOwnKeysCanBeMadeTheOnlyOne() {
		choices.give(accept, key("F6"));
		assertEquals(List.of("F6"), keys(accept));
		choices.give(accept, key("CTRL+A"));
		assertEquals(List.of("CTRL+A"), keys(accept));
	}

	@Test
	void aCommandCanBeWithoutAKey() {
		choices.clear(accept);
		assertEquals(List.of(), keys(accept));
		assertTrue(row(accept).chosen());
	}

	@Test
	void whatWasDeliveredComesBackFromWhoTookIt() {
		choices.give(refuse, key("CTRL+B"));
		choices.restore(save);
		assertEquals(List.of("CTRL+B"), keys(save));
		assertEquals(List.of(), keys(refuse));
		assertFalse(row(save).chosen());
	}

	@Test
	void whatAnotherSystemHasIsNoMatterHere() {
		delivered.add(new KeyBinding(key("CTRL+D"), new ParameterizedCommand(refuse, null), SCHEME, OFFICE, null, "elsewhere", null, Binding.SYSTEM));
		manager.setPlatform("here");
		manager.setBindings(delivered.toArray(Binding[]::new));
		assertEquals(List.of(), keys(refuse));
		assertEquals(List.of(), choices.holders(save, key("CTRL+D")));
	}

	/** The platform brings keys of another editor's habits, which nobody chose here. */
	@Test
	void whatAnotherSchemeHasIsTakenFromNobody() {
		manager.getScheme("other").define("other", "other", null);
		delivered.add(new KeyBinding(key("ALT+X"), new ParameterizedCommand(save, null), "other", WINDOW, null, null, null, Binding.SYSTEM));
		manager.setBindings(delivered.toArray(Binding[]::new));
		choices.give(refuse, key("ALT+X"));
		choices.restore(save);
		assertEquals(List.of("ALT+X"), keys(refuse));
	}

	@RepeatedTest(50)
	void whateverIsChosenNoKeyMeansTwoThingsAndAllComesBack() {
		long seed = System.nanoTime();
		var random = new Random(seed);
		var all = List.of(accept, refuse, save, read);
		for (int step = 0; step < 30; step++) {
			Command command = all.get(random.nextInt(all.size()));
			KeySequence key = key(KEYS.get(random.nextInt(KEYS.size())));
			switch (random.nextInt(3)) {
				case 0 -> {
					choices.give(command, key);
					assertEquals(List.of(key.toString()), keys(command), "seed " + seed);
				}
				case 1 -> {
					choices.clear(command);
					assertEquals(List.of(), keys(command), "seed " + seed);
				}
				default -> {
					choices.restore(command);
					assertFalse(row(command).chosen(), "seed " + seed);
				}
			}
			for (Command each : all) {
				row(each).keys().forEach(held -> assertEquals(List.of(), choices.holders(each, (KeySequence) held), "seed " + seed));
			}
		}
		choices.restoreAll();
		assertEquals(delivered, Arrays.asList(choices.bindings()), "seed " + seed);
	}
}
