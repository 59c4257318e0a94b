package org.jingjian.intake.internal.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.jingjian.intake.Cell;

/** One of a few answers, by the words that the mapping knows for each. */
public final class Choices {
	private static final Set<String> YES_OR_NO = Set.of("true", "false");

	private final Map<String, Object> answers = new HashMap<>();

	/**
	 * @param type an enumeration, or yes and no
	 * @throws IllegalArgumentException the type lacks what a word stands for
	 */
	public Choices(EDataType type, Map<String, String> words) {
		words.forEach((word, literal) -> answers.put(plain(word), answer(type, literal)));
	}

	private static Object answer(EDataType type, String literal) {
		if (type instanceof EEnum choices && choices.getEEnumLiteral(literal) != null) {
			return choices.getEEnumLiteral(literal).getInstance();
		}
		if (type.getInstanceClass() == boolean.class && YES_OR_NO.contains(literal)) {
			return Boolean.valueOf(literal);
		}
		throw new IllegalArgumentException(literal);
	}

	private static String plain(String word) {
		return Plain.dense(word).toLowerCase(Locale.ROOT);
	}

	public Reading read(Cell cell) {
		if (cell.isBlank()) {
			return Reading.NOTHING;
		}
		Object usual = answers.get(cell.text());
		Object answer = usual == null ? answers.get(plain(cell.text())) : usual;
		return answer == null ? Reading.doubt("unknown-word") : Reading.of(answer);
	}
}
