package org.jingjian.ui.internal.preferences.keys;

import java.util.Set;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;

/** Whether a key can call a command at all, whoever has it. */
enum Fitness {
	FIT,
	/** It writes, or moves about: what is typed would be lost. */
	TYPES,
	/** Input methods take it for themselves, so it would never come here. */
	OF_INPUT_METHODS;

	private static final Set<String> INPUT_METHODS = Set.of("CTRL+SPACE", "SHIFT+SPACE", "CTRL+.", "CTRL+SHIFT+U", "CTRL+SHIFT+E");
	private static final int FIRST_FUNCTION = SWT.F1;
	private static final int LAST_FUNCTION = SWT.F20;

	static Fitness of(KeySequence key) {
		if (key.getKeyStrokes().length == 0 || !key.isComplete()) {
			return TYPES;
		}
		if (INPUT_METHODS.contains(key.toString())) {
			return OF_INPUT_METHODS;
		}
		KeyStroke first = key.getKeyStrokes()[0];
		boolean held = (first.getModifierKeys() & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0;
		return held || isFunction(first.getNaturalKey()) ? FIT : TYPES;
	}

	private static boolean isFunction(int key) {
		return key >= FIRST_FUNCTION && key <= LAST_FUNCTION;
	}
}
