package org.jingjian.office;

import java.util.List;
import java.util.Optional;
import org.jingjian.base.Refusal;

/** The office's own choices, journalled. Keys are dotted: {@code intake.mapping.省平台导出}. */
public interface Settings {
	/** 备案编号 pattern, see {@link org.jingjian.office.NumberPattern}. */
	String REGISTRATION_NUMBER = "number.registration";
	/** Prefix of imported calendar years; the rest of the key is the calendar's name. */
	String CALENDAR = "calendar.";
	/** Prefix of the office's own terms: {@code term.review} = {@code 15wd}. */
	String TERM = "term.";
	/** Prefix of column mappings that officers save. */
	String MAPPING = "intake.mapping.";
	/** Prefix of views of the list that officers save. */
	String VIEW = "view.";

	Optional<String> text(String key);

	/** Keys that begin so, in order. */
	List<String> keys(String prefix);

	/**
	 * @param text null removes it
	 * @throws Refusal not permitted (mappings and views are any regulator's, all else needs CONFIGURE), or the text is
	 *         not what the key wants: a term, a pattern, a calendar
	 */
	void put(String key, String text);
}
