package org.jingjian.ui.internal.preferences.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that writes, or that never comes, cannot call a command. */
class FitnessTest {
	@ParameterizedTest
	@ValueSource(strings = { "CTRL+A", "ALT+X", "CTRL+SHIFT+7", "F1", "SHIFT+F6", "COMMAND+K", "CTRL+DEL" })
	void whatIsHeldOrAFunctionIsFit(String key) throws ParseException {
		assertEquals(Fitness.FIT, Fitness.of(KeySequence.getInstance(key)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "A", "SHIFT+A", "1", "ESC", "CR", "ARROW_DOWN", "DEL", "SHIFT+HOME", "SPACE" })
	void whatWritesOrMovesIsNot(String key) throws ParseException {
		assertEquals(Fitness.TYPES, Fitness.of(KeySequence.getInstance(key)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "CTRL+SPACE", "SHIFT+SPACE", "CTRL+.", "CTRL+SHIFT+U", "CTRL+SHIFT+E", "SHIFT+CTRL+U" })
	void whatInputMethodsTakeIsNot(String key) throws ParseException {
		assertEquals(Fitness.OF_INPUT_METHODS, Fitness.of(KeySequence.getInstance(key)));
	}

	@Test
	void nothingIsNot() {
		assertEquals(Fitness.TYPES, Fitness.of(KeySequence.getInstance()));
	}
}
