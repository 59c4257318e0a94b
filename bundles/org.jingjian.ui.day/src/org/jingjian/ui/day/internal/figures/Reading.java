package org.jingjian.ui.day.internal.figures;

import static org.jingjian.model.filing.FilingState.ACCEPTED;
import static org.jingjian.model.filing.FilingState.INCOMPLETE;
import static org.jingjian.model.filing.FilingState.OVERDUE;
import static org.jingjian.model.filing.FilingState.RECEIVED;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.jingjian.model.filing.FilingState;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingQuery.Listing;
import org.jingjian.office.Session;
import org.jingjian.store.Filter;
import org.jingjian.store.Query.Sort;
import org.jingjian.ui.Habits;
import org.jingjian.ui.Regions;
import org.jingjian.ui.day.internal.Messages;
import org.jingjian.ui.day.internal.figures.Figure.Weight;

/** Reads the day from the office: counts of the database, and a handful of filings. Not for the UI thread. */
public final class Reading {
	/** Still before the office. */
	/** What is due opens with the earliest. */
	static final Sort DUE = Sort.by("dueOn");
	static final FilingState[] OPEN = {RECEIVED, INCOMPLETE, ACCEPTED, OVERDUE};

	private final Session session;
	private final LocalDate today;
	private final Counts counts;
	private final Items items;

	public Reading(Session session, Regions regions) {
		this.session = session;
		this.today = session.today();
		this.counts = new Counts(session, regions);
		this.items = new Items(session, regions);
	}

	public Day read() {
		return new Day(today, work(), items.due(), items.arrived(), counts.months(), counts.clocks(), counts.states(), counts.cities(),
				counts.materials(), counts.articles());
	}

	private List<Figure> work() {
		FilingQuery all = FilingQuery.all();
		int ahead = Habits.daysAhead();
		var yesterday = today.minusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
		return List.of(
				figure(Messages.Work_dueToday, all.where(Filter.between("dueOn", today, today)).sortedBy(DUE), Weight.OVER),
				figure(NLS.bind(Messages.Work_dueSoon, ahead), all.where(Filter.between("dueOn", today, today.plusDays(ahead))).sortedBy(DUE), Weight.SOON),
				figure(Messages.Work_overdue, all.listing(Listing.OVERDUE).sortedBy(DUE), Weight.OVER),
				figure(Messages.Work_new, all.where(Filter.between("receivedAt", yesterday, null)), Weight.PLAIN),
				figure(Messages.Work_received, all.inState(RECEIVED), Weight.PLAIN),
				figure(Messages.Work_accepted, all.inState(ACCEPTED), Weight.PLAIN),
				figure(Messages.Work_returned, all.inState(INCOMPLETE), Weight.SOON));
	}

	private Figure figure(String label, FilingQuery query, Weight weight) {
		return new Figure(label, session.filings().count(query), query, label, weight);
	}
}
