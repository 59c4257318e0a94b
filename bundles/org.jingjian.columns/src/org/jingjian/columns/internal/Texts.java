package org.jingjian.columns.internal;

import org.jingjian.columns.Condition;

/** Texts: as numbers of a list of different ones while these are few, else as their bytes. */
sealed interface Texts extends Column permits CodedTexts, PooledTexts {
	@Override
	String get(int slot);

	@Override
	default Editor edit() {
		return new TextEditor(this);
	}

	/** True for conditions that a text can be tested by one after the other. */
	static boolean fulfils(String text, Condition condition) {
		return switch (condition) {
			case Condition.Missing missing -> text == null;
			case Condition.OneOf(int column, var values) -> text != null && values.contains(text);
			case Condition.Within(int column, Object from, Object to) -> text != null && (from == null || text.compareTo((String) from) >= 0)
					&& (to == null || text.compareTo((String) to) <= 0);
			case Condition.Holds(int column, String part) -> text != null && Folding.fold(text).contains(Folding.fold(part));
			case Condition.Begins(int column, String beginning) -> text != null && text.startsWith(beginning);
			default -> throw Column.unsuited(condition);
		};
	}
}
