package org.jingjian.pack.face.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jingjian.law.RuleSet;
import org.jingjian.law.WorkCalendar;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.Severity;

/** A filing under review, with all that its checks need, and what they found. */
final class Subject {
	private final Filing filing;
	private final RuleSet rules;
	private final WorkCalendar calendar;
	private final LocalDate today;
	private final List<Remark> remarks = new ArrayList<>();

	Subject(Filing filing, RuleSet rules, WorkCalendar calendar, LocalDate today) {
		this.filing = filing;
		this.rules = rules;
		this.calendar = calendar;
		this.today = today;
	}

	Filing filing() {
		return filing;
	}

	RuleSet rules() {
		return rules;
	}

	WorkCalendar calendar() {
		return calendar;
	}

	LocalDate today() {
		return today;
	}

	List<Remark> remarks() {
		return remarks;
	}

	/** A finding that the officer must settle. */
	void warn(String kind, String article, String about, Object written, Object against) {
		add(Severity.WARNING, kind, article, about, written, against);
	}

	/** Something to know, which stands in nobody's way. */
	void note(String kind, String article, String about, Object written, Object against) {
		add(Severity.NOTE, kind, article, about, written, against);
	}

	private void add(Severity severity, String kind, String article, String about, Object written, Object against) {
		Remark remark = FilingFactory.eINSTANCE.createRemark();
		remark.setSeverity(severity);
		remark.setKind(kind);
		remark.setArticle(article);
		remark.setSubject(about);
		remark.setWritten(Objects.toString(written, null));
		remark.setTaken(Objects.toString(against, null));
		remark.setFromReview(true);
		remarks.add(remark);
	}
}
