package org.jingjian.ui.help.internal.guide;

import java.util.Arrays;
import java.util.BitSet;

/** How far somebody came in a guide: which steps are done, and which one is next. It can be kept as a text. */
final class Ticks {
	private final BitSet done = new BitSet();
	private final int steps;
	private int current;

	Ticks(int steps) {
		this.steps = steps;
	}

	/** What was kept by {@link #kept()}; nothing is done if that is of another guide or not readable. */
	static Ticks of(int steps, String kept) {
		var ticks = new Ticks(steps);
		if (kept.matches("\\d{1,3}( \\d{1,3})*")) {
			int[] numbers = Arrays.stream(kept.split(" ")).mapToInt(Integer::parseInt).toArray();
			if (Arrays.stream(numbers).allMatch(number -> number <= steps)) {
				ticks.current = numbers[0];
				Arrays.stream(numbers).skip(1).filter(number -> number < steps).forEach(ticks.done::set);
			}
		}
		return ticks;
	}

	String kept() {
		var text = new StringBuilder().append(current);
		done.stream().forEach(step -> text.append(' ').append(step));
		return text.toString();
	}

	boolean isDone(int step) {
		return done.get(step);
	}

	/** The step to take; the number of steps when the end is reached. */
	int current() {
		return current;
	}

	void go(int step) {
		current = Math.clamp(step, 0, steps);
	}

	/** Ticks a step and goes on behind it. */
	void did(int step) {
		done.set(step);
		go(step + 1);
	}

	/** Goes on without a tick. */
	void skip(int step) {
		done.clear(step);
		go(step + 1);
	}
}
