package org.jingjian.office;

import java.time.LocalDate;
import java.util.List;
import org.jingjian.base.Text;
import org.jingjian.law.RuleSet;
import org.jingjian.law.WorkCalendar;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.Remark;

/**
 * A field of supervision, brought by a pack as an OSGi service: what its law asks of a filing. The rules themselves
 * come from the pack's {@link org.jingjian.law.RuleSource} of the same field.
 */
public interface Supervision {
	/** Id of the field, such as {@code face}; what {@link Filing#getField()} holds. */
	String field();

	Text title();

	/**
	 * What the law has to say about the filing: missing materials, findings by article, dates that do not fit.
	 * A pure function: it changes nothing and its remarks belong to the caller.
	 *
	 * @param rules in force on the day that matters
	 * @param today the office's date
	 */
	List<Remark> review(Filing filing, RuleSet rules, WorkCalendar calendar, LocalDate today);

	/** The materials that the rules ask for and what the filing brought of each. */
	List<MaterialState> materials(Filing filing, RuleSet rules);

	/** A provision by its short id ({@code M13}) in words: "《人脸识别技术应用安全管理办法》第十三条". */
	Text article(String id);

	/** A remark of this pack in words, for a person. */
	Text describe(Remark remark);

	/**
	 * @param kind id in the catalogue
	 * @param title its name
	 * @param required false for what is brought "as needed"
	 * @param present brought, as a list entry at least
	 * @param attached its scan is kept here
	 */
	record MaterialState(String kind, Text title, boolean required, boolean present, boolean attached) {
	}
}
