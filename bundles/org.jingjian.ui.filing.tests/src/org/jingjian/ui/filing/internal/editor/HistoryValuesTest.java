package org.jingjian.ui.filing.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.jingjian.model.filing.Answer;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.filing.FilingState;
import org.jingjian.ui.words.Words;
import org.junit.jupiter.api.Test;

/** What the history says for the values that it keeps. */
class HistoryValuesTest {
	private final HistoryValues values = new HistoryValues(Map.of("wang", "王敏"));

	@Test
	void everythingThatTheModelCountsUpHasAWord() {
		List<String> found = new ArrayList<>();
		walk(FilingPackage.eINSTANCE.getFiling(), "", new HashSet<>(), found);
		assertFalse(found.isEmpty());
	}

	private void walk(EClass type, String before, Set<EClass> above, List<String> found) {
		if (!above.add(type)) {
			return;
		}
		for (EAttribute attribute : type.getEAllAttributes()) {
			if (attribute.getEAttributeType() instanceof EEnum counted) {
				String path = before + attribute.getName();
				counted.getELiterals().forEach(literal -> assertNotEquals(literal.getName(), values.of(path, literal.getName()), path));
				found.add(path);
			}
		}
		for (EReference part : type.getEAllContainments()) {
			walk(part.getEReferenceType(), before + part.getName() + (part.isMany() ? "[1]." : "."), above, found);
		}
		above.remove(type);
	}

	@Test
	void officersAreCalledByName() {
		assertEquals("王敏", values.of("officer", "wang"));
		assertEquals("zhao", values.of("officer", "zhao"), "whom the office does not know");
	}

	@Test
	void statesAndAnswersAreInWords() {
		assertEquals(Words.of(FilingState.ACCEPTED), values.of("state", "ACCEPTED"));
		assertEquals(Words.of(Answer.YES), values.of("group", "true"));
	}

	@Test
	void allElseStandsAsItIs() {
		assertEquals("体育", values.of("processor.industry", "体育"));
		assertEquals("", values.of("processor.industry", null));
		assertEquals("x", values.of("gone[3].with.the.years", "x"));
		assertEquals("NEVER", values.of("state", "NEVER"));
	}
}
