package org.jingjian.ui.filing.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.Scenario;
import org.junit.jupiter.api.Test;

class EditsTest {
	private final Edits edits = new Edits(FilingFactory.eINSTANCE.createFiling());

	private void persons(long number, Object where) {
		edits.content().setStoredPersons(number);
		edits.edited(where);
	}

	@Test
	void what_is_typed_at_one_place_is_one_step() {
		Object field = new Object();
		persons(1, field);
		persons(12, field);
		persons(123, field);
		persons(7, new Object());
		assertTrue(edits.undo());
		assertEquals(123, edits.content().getStoredPersons());
		assertTrue(edits.undo());
		assertEquals(0, edits.content().getStoredPersons());
		assertFalse(edits.undo());
		assertFalse(edits.isEdited());
		assertTrue(edits.redo() && edits.redo());
		assertEquals(7, edits.content().getStoredPersons());
	}

	@Test
	void typing_after_a_step_was_taken_back_forgets_what_came_after() {
		persons(1, null);
		persons(2, null);
		edits.undo();
		persons(3, null);
		assertFalse(edits.isTakenBack());
		edits.undo();
		assertEquals(1, edits.content().getStoredPersons());
	}

	@Test
	void any_sequence_of_steps_can_be_taken_back_and_done_again() {
		long seed = System.nanoTime();
		var random = new Random(seed);
		List<Filing> states = new ArrayList<>(List.of(EcoreUtil.copy(edits.content())));
		for (int i = 0; i < 150; i++) {
			var scenarios = edits.content().getScenarios();
			if (scenarios.isEmpty() || random.nextInt(3) > 0) {
				Scenario scenario = FilingFactory.eINSTANCE.createScenario();
				scenario.setName("场景" + i);
				scenarios.add(random.nextInt(scenarios.size() + 1), scenario);
			} else {
				scenarios.remove(random.nextInt(scenarios.size()));
			}
			edits.edited(null);
			states.add(EcoreUtil.copy(edits.content()));
		}
		for (int i = states.size() - 2; i >= 0; i--) {
			assertTrue(edits.undo(), "seed " + seed);
			assertTrue(EcoreUtil.equals(states.get(i), edits.content()), "seed " + seed + ", step " + i);
		}
		for (int i = 1; i < states.size(); i++) {
			assertTrue(edits.redo(), "seed " + seed);
			assertTrue(EcoreUtil.equals(states.get(i), edits.content()), "seed " + seed + ", step " + i);
		}
	}
}
