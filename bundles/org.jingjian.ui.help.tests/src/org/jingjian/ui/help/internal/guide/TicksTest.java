package org.jingjian.ui.help.internal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TicksTest {
	@Test
	void aStepThatIsDoneIsTickedAndTheNextOneComes() {
		var ticks = new Ticks(3);
		ticks.did(0);
		ticks.skip(1);
		ticks.did(2);
		assertTrue(ticks.isDone(0));
		assertFalse(ticks.isDone(1));
		assertTrue(ticks.isDone(2));
		assertEquals(3, ticks.current());
	}

	@Test
	void howFarOneCameIsKept() {
		var ticks = new Ticks(5);
		ticks.did(0);
		ticks.did(3);
		ticks.go(1);
		Ticks again = Ticks.of(5, ticks.kept());
		assertEquals(1, again.current());
		assertEquals(ticks.kept(), again.kept());
		assertTrue(again.isDone(3));
	}

	@Test
	void whatCannotBeMeantBeginsAnew() {
		for (String kept : new String[] { "", "x", "9 1", "1 9", "-1", "1  2", "999999999999" }) {
			assertEquals("0", Ticks.of(3, kept).kept(), kept);
		}
	}
}
