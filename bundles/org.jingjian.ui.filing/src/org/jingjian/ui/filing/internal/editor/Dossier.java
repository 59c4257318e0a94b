package org.jingjian.ui.filing.internal.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jingjian.base.Refusal;
import org.jingjian.law.Reckoning;
import org.jingjian.intake.Intake;
import org.jingjian.intake.IntakeDoor;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.Term;
import org.jingjian.office.Review;
import org.jingjian.office.Session;
import org.jingjian.office.Supervision;
import org.jingjian.store.HistoryEntry;
import org.jingjian.ui.Language;

/**
 * A filing with all that its editor shows, read together and put into words away from the UI thread.
 *
 * @param officer name of who works it; empty for nobody
 * @param findings one for each remark, in order
 * @param counts one for each term, in order
 * @param names of the officers in the history, by account; none for whom the office does not know
 */
public record Dossier(Filing filing, Review review, String officer, List<Finding> findings, List<Count> counts, List<HistoryEntry> history,
		Map<String, String> names, LocalDate today) {

	/**
	 * A remark in words.
	 *
	 * @param position among the filing's remarks
	 * @param article the provision; empty if it rests on none
	 */
	public record Finding(int position, Remark remark, String text, String article) {
		public boolean open() {
			return remark.getSettledAt() == null;
		}
	}

	/**
	 * A term with its days counted.
	 *
	 * @param explanation day by day; the refusal's sentence if it cannot be counted
	 * @param reckoning null if it cannot be counted
	 */
	public record Count(int position, Term term, LocalDate due, boolean provisional, boolean suspended, String article,
			String explanation, Reckoning reckoning) {
	}

	static Dossier read(Session session, Intake intake, long id) {
		Review review = session.filings().review(id);
		Filing filing = review.filing();
		var supervision = session.supervision(filing.getField());
		var door = IntakeDoor.of(session);
		List<Finding> findings = new ArrayList<>();
		for (Remark remark : filing.getRemarks()) {
			String text = intake.describe(door, filing.getField(), remark).in(Language.locale());
			findings.add(new Finding(findings.size(), remark, text, article(supervision, remark.getArticle())));
		}
		List<Count> counts = new ArrayList<>();
		for (Term term : filing.getTerms()) {
			counts.add(count(session, supervision, counts.size(), term));
		}
		List<HistoryEntry> history = session.filings().history(id);
		Map<String, String> names = names(session, filing.getOfficer(), history);
		String officer = filing.getOfficer() == null ? "" : names.getOrDefault(filing.getOfficer(), filing.getOfficer());
		return new Dossier(filing, review, officer, List.copyOf(findings), List.copyOf(counts), history, names, session.today());
	}

	/** Each is looked up once. */
	private static Map<String, String> names(Session session, String officer, List<HistoryEntry> history) {
		var names = new HashMap<String, String>();
		Stream<String> given = history.stream().flatMap(entry -> entry.changes().stream()).filter(change -> change.path().equals("officer"))
				.flatMap(change -> Stream.of(change.before(), change.after()));
		Stream.of(Stream.ofNullable(officer), history.stream().map(HistoryEntry::account), given).flatMap(each -> each).filter(Objects::nonNull).distinct()
				.forEach(account -> session.officers().find(account).ifPresent(found -> names.put(account, found.getName())));
		return Map.copyOf(names);
	}

	private static Count count(Session session, Supervision supervision, int position, Term term) {
		String article = article(supervision, term.getArticle());
		try {
			var reckoning = session.filings().explain(term);
			return new Count(position, term, reckoning.due().orElse(null), reckoning.provisional(), reckoning.suspended(), article,
					reckoning.explanation(Language.locale()), reckoning);
		} catch (Refusal refusal) {
			return new Count(position, term, null, term.isProvisional(), false, article, refusal.in(Language.locale()), null);
		}
	}

	private static String article(Supervision supervision, String id) {
		return id == null ? "" : supervision.article(id).in(Language.locale());
	}

	/** The materials that the rules require and the filing did not bring, by name. */
	public List<String> missingMaterials() {
		return review.materials().stream().filter(material -> material.required() && !material.present())
				.map(material -> material.title().in(Language.locale())).toList();
	}
}
