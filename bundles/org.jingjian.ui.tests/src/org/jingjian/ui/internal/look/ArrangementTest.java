package org.jingjian.ui.internal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which arrangement of the window is taken up again. */
class ArrangementTest {
	private static final String FRESH = "clearPersistedState";

	@BeforeEach
	@AfterEach
	void asksForNothing() {
		System.clearProperty(FRESH);
	}

	@Test
	void oneThatWasKeptAtAnOrderlyEndIsTakenUp() {
		Arrangement.ended();
		Arrangement.begin();
		assertEquals(null, System.getProperty(FRESH));
	}

	@Test
	void afterAnyOtherEndTheWindowBeginsAnew() {
		Arrangement.ended();
		Arrangement.begin();
		Arrangement.begin();
		assertEquals("true", System.getProperty(FRESH));
	}

	@Test
	void oneWithAViewThatIsGoneIsNotTakenUp() {
		Arrangement.ended();
		InstanceScope.INSTANCE.getNode("org.jingjian.ui").put("arrangedOf", "org.jingjian.ui.view.of.old");
		Arrangement.begin();
		assertEquals("true", System.getProperty(FRESH));
	}
}
