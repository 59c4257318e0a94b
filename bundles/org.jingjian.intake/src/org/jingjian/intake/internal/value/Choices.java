package org.jingjian.intake.internal.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EEnum;
import org.jingjian.intake.Cell;

/** One of a few answers, by the words that the mapping knows for each. */
public final class Choices {
	private final Map<String, Object> answers = new HashMap<>();

	/** @throws IllegalArgumentException the enumeration lacks what a word stands for */
	public Choices(EEnum type, Map<String, String> words) {
		words.forEach((word, literal) -> {
			var found = type.getEEnumLiteral(literal);
			if (found == null) {
				throw new IllegalArgumentException(literal);
			}
			answers.put(plain(word), found.getInstance());
		});
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
