package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jingjian.ui.filing.drive.Gate;
import org.jingjian.ui.filing.drive.OnDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way in: what the officer meets before the window opens. */
@ExtendWith(OnDesk.class)
class SignInTest {
	@Test
	void foundsAnOfficeWithGoodPasswordsOnly(Gate met) {
		assertFalse(met.shortRefusal().isBlank());
		assertEquals("regulator", met.proposed(), "the regulator's account is proposed after founding");
	}

	@Test
	void letsOnlyTheRightPasswordIn(Gate met) {
		assertFalse(met.refusal().isBlank());
		assertFalse(met.refusal().contains("Exception"), met::refusal);
		assertEquals("", met.emptied(), "a wrong password is wiped for the next try");
		assertTrue(met.window().contains(Gate.OFFICE), met::window);
	}
}
