package org.jingjian.intake.internal.filing;

import java.util.ArrayList;
import java.util.List;
import org.jingjian.intake.internal.layout.Row;
import org.jingjian.intake.internal.value.Reading;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.Severity;

/** Gathers the remarks on one filing while it is read. */
final class Remarks {
	private static final int LONGEST = 200;

	private final Filing filing;
	private final List<Noted> noted = new ArrayList<>();

	Remarks(Filing filing) {
		this.filing = filing;
	}

	/** Notes what a reading gives rise to. @param subject a field's path, or a scenario's or material's name */
	void add(Reading reading, String subject, String written, Row row, String column) {
		String taken = reading.severity() == Severity.NOTE && reading.value() != null ? reading.value().toString() : null;
		add(reading.kind(), reading.severity(), subject, written, taken, row, column);
	}

	void add(String kind, Severity severity, String subject, String written, String taken, Row row, String column) {
		Remark remark = FilingFactory.eINSTANCE.createRemark();
		remark.setKind(kind);
		remark.setSeverity(severity);
		remark.setSubject(subject);
		remark.setWritten(shortened(written));
		remark.setTaken(shortened(taken));
		filing.getRemarks().add(remark);
		noted.add(new Noted(remark, row, column));
	}

	private static String shortened(String text) {
		if (text == null || text.isEmpty()) {
			return null;
		}
		return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
	}

	List<Noted> noted() {
		return noted;
	}
}
