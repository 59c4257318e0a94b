package org.jingjian.demo.internal;

import static org.jingjian.model.filing.FilingState.ACCEPTED;
import static org.jingjian.model.filing.FilingState.CHANGED;
import static org.jingjian.model.filing.FilingState.INCOMPLETE;
import static org.jingjian.model.filing.FilingState.OVERDUE;
import static org.jingjian.model.filing.FilingState.RECEIVED;
import static org.jingjian.model.filing.FilingState.REGISTERED;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jingjian.base.Refusal;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.Severity;
import org.jingjian.office.Filings;
import org.jingjian.office.Session;

/** The officer, and the processors who answer: takes the steps that the office's gates leave open, and plans the next. */
final class Clerk {
	private final Session session;
	private final Filings filings;
	private final Vocabulary words;
	private final Author author;
	private final Agenda agenda;

	Clerk(Session session, Vocabulary words, Author author, Agenda agenda) {
		this.session = session;
		this.filings = session.filings();
		this.words = words;
		this.author = author;
		this.agenda = agenda;
	}

	/** A filing lies there: somebody will look at it, mostly in time. */
	void arrived(Case matter) {
		int wait = matter.chance.percent(3) ? matter.chance.between(18, 40) : matter.chance.between(2, 9);
		agenda.inWorkdays(session.today(), wait, matter, this::firstLook);
	}

	private void firstLook(Case matter) {
		in(matter, RECEIVED).map(filing -> given(matter, filing)).ifPresent(filing -> {
			if (filing.getOpenFindings() > 0 && matter.chance.percent(35)) {
				giveBack(matter, filing, reasons(filing));
				return;
			}
			try {
				filings.accept(filing.getId(), filing.getVersion());
				agenda.inWorkdays(session.today(), matter.chance.between(2, 6), matter, this::decide);
			} catch (Refusal gate) {
				giveBack(matter, filing, reasons(filing, gate));
			}
		});
	}

	/** Some are given to colleagues before anybody looks; the others are worked by whoever does. */
	private Filing given(Case matter, Filing filing) {
		String colleague = matter.number % 4 == 0 ? Colleagues.WANG : matter.number % 7 == 0 ? Colleagues.LI : null;
		return colleague == null ? filing : filings.assign(filing.getId(), filing.getVersion(), colleague);
	}

	/** What is to be mended: the findings, and why the gate did not open. */
	private List<String> reasons(Filing filing, Refusal... gate) {
		var field = session.supervision(filing.getField());
		List<String> found = filing.getRemarks().stream().filter(Clerk::isOpen)
				.map(remark -> field.describe(remark).in(Locale.SIMPLIFIED_CHINESE)).distinct().toList();
		return found.isEmpty() ? Stream.of(gate).map(refusal -> refusal.in(Locale.SIMPLIFIED_CHINESE)).toList() : found;
	}

	private void giveBack(Case matter, Filing filing, List<String> reasons) {
		filings.returnForSupplement(filing.getId(), filing.getVersion(), reasons);
		if (matter.chance.percent(82)) {
			agenda.inWorkdays(session.today(), matter.chance.between(3, 9), matter, this::answer);
		} else if (matter.chance.percent(50)) {
			agenda.inWorkdays(session.today(), matter.chance.between(14, 40), matter, this::answer);
		} else if (matter.chance.percent(80)) {
			agenda.inWorkdays(session.today(), matter.chance.between(25, 60), matter, this::reject);
		}
	}

	private void answer(Case matter) {
		in(matter, INCOMPLETE, OVERDUE).ifPresent(filing -> {
			if (matter.chance.percent(85)) {
				author.mend(filing, session.rules(filing.getField(), session.today()), matter.chance);
			}
			filings.supplement(filing);
			arrived(matter);
		});
	}

	private void decide(Case matter) {
		in(matter, ACCEPTED).ifPresent(filing -> {
			Filing now = filing.getOpenFindings() > 0 && matter.chance.percent(60) ? settled(matter, filing) : filing;
			try {
				filings.register(now.getId(), now.getVersion());
				live(matter);
			} catch (Refusal gate) {
				if (matter.chance.percent(70)) {
					giveBack(matter, now, reasons(now, gate));
				} else {
					reject(matter);
				}
			}
		});
	}

	private Filing settled(Case matter, Filing filing) {
		Filing now = filing;
		for (int i = 0; i < filing.getRemarks().size(); i++) {
			if (isOpen(filing.getRemarks().get(i))) {
				now = filings.settle(now.getId(), now.getVersion(), i, words.phrase("settlement", matter.chance));
			}
		}
		return now;
	}

	private void reject(Case matter) {
		in(matter, ACCEPTED, INCOMPLETE, OVERDUE)
				.ifPresent(filing -> filings.reject(filing.getId(), filing.getVersion(), words.phrase("reject", matter.chance)));
	}

	/** What becomes of a registered filing later. */
	private void live(Case matter) {
		if (matter.chance.percent(12)) {
			agenda.inWorkdays(session.today(), matter.chance.between(20, 150), matter, this::change);
		}
		if (matter.chance.percent(6)) {
			agenda.inWorkdays(session.today(), matter.chance.between(40, 220), matter, this::cancel);
		}
	}

	private void change(Case matter) {
		in(matter, REGISTERED, CHANGED).ifPresent(filing -> {
			author.grow(filing, matter.chance);
			filings.change(filing, session.today().minusDays(matter.chance.between(2, 50)), words.phrase("change", matter.chance));
		});
	}

	private void cancel(Case matter) {
		in(matter, REGISTERED, CHANGED).ifPresent(filing -> filings.cancel(filing.getId(), filing.getVersion(),
				session.today().minusDays(matter.chance.between(1, 40)), words.phrase("cancel", matter.chance)));
	}

	/** The filing as it is now, if it stands in one of the states. */
	private Optional<Filing> in(Case matter, FilingState... states) {
		return filings.find(matter.id).filter(filing -> Set.of(states).contains(filing.getState()));
	}

	private static boolean isOpen(Remark remark) {
		return remark.getSettledAt() == null && remark.getSeverity().getValue() >= Severity.WARNING_VALUE;
	}
}
