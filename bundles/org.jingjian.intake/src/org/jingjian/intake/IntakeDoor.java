package org.jingjian.intake;

import java.io.InputStream;
import java.util.List;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.model.filing.HeldRow;
import org.jingjian.model.filing.Remark;
import org.jingjian.office.Arrival;
import org.jingjian.office.Receipt;
import org.jingjian.office.Session;
import org.jingjian.store.Attachments.Kept;

/** What intake needs of an office. Nothing is taken in but through here. */
public interface IntakeDoor {
	/** Decides on each arrival; durable on return. One receipt for each, in order. */
	List<Receipt> receive(String field, List<Arrival> arrivals);

	/** Takes in a held row that was corrected. */
	Receipt takeIn(HeldRow corrected, Arrival arrival);

	/** Keeps a file; durable on return. @param content read to its end, not closed */
	Kept keep(InputStream content);

	/** A remark of the field's review in words. */
	Text describe(String field, Remark remark);

	/** The door of an office that somebody signed in to. Its calls refuse what the officer may not do. */
	static IntakeDoor of(Session session) {
		return new IntakeDoor() {
			@Override
			public List<Receipt> receive(String field, List<Arrival> arrivals) {
				return session.filings().receive(field, arrivals);
			}

			@Override
			public Receipt takeIn(HeldRow corrected, Arrival arrival) {
				return session.held().takeIn(corrected, arrival);
			}

			@Override
			public Kept keep(InputStream content) {
				return session.attachments().keep(content);
			}

			@Override
			public Text describe(String field, Remark remark) {
				return session.supervision(field).describe(remark);
			}
		};
	}
}
