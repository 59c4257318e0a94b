package org.jingjian.demo.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jingjian.base.Progress;
import org.jingjian.demo.Demo.Wish;
import org.jingjian.law.RuleSet;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.Source;
import org.jingjian.model.filing.WrittenCell;
import org.jingjian.model.filing.WrittenRow;
import org.jingjian.office.Arrival;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.Receipt;
import org.jingjian.office.Session;
import org.jingjian.store.Actor;

/** The office's months, day by day: what comes in, what is done about it, what runs out. */
final class Story {
	static final LocalTime OPENS = LocalTime.of(9, 0);
	private static final LocalTime CLOSES = LocalTime.of(17, 30);
	private static final int STEPS_TOGETHER = 20;
	private static final int MINUTES = 85;

	private final Session session;
	private final GatheringStore store;
	private final Actor actor;
	private final String field;
	private final DemoClock clock;
	private final Wish wish;
	private final Author author;
	private final Agenda agenda;
	private final Clerk clerk;
	private final List<Case> post = new ArrayList<>();

	Story(Session session, GatheringStore store, String field, DemoClock clock, Wish wish) {
		this.session = session;
		this.store = store;
		this.actor = new Actor(session.officer().getAccount());
		this.field = field;
		this.clock = clock;
		this.wish = wish;
		var words = new Vocabulary();
		this.author = new Author(words);
		this.agenda = new Agenda(session.calendar());
		this.clerk = new Clerk(session, words, author, agenda);
	}

	/** @return how many filings there are in the end */
	long happen(LocalDate first, LocalDate last, Progress progress) {
		var season = new Season(first, last, session.calendar());
		for (int i = 1; i <= wish.filings(); i++) {
			var matter = new Case(i, new Chance(wish.seed() * 1_000_003 + i));
			agenda.on(season.day(matter.chance), matter, this::write);
		}
		for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
			progress.check();
			pass(day);
			progress.done(1);
		}
		return session.filings().count(FilingQuery.all());
	}

	private void pass(LocalDate day) {
		LocalTime time = OPENS;
		boolean more = agenda.hasNext(day);
		while (more) {
			clock.moveTo(day, time.isAfter(CLOSES) ? CLOSES : time);
			store.together(actor, () -> {
				for (int step = 0; step < STEPS_TOGETHER && agenda.doNext(day); step++) {
					// each step is one item of the agenda
				}
			});
			time = time.plusMinutes(MINUTES);
			more = agenda.hasNext(day);
		}
		takeIn();
		if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
			session.filings().markOverdue();
		}
	}

	/** A processor files; or is only known to have reached the threshold, and files late or never. */
	private void write(Case matter) {
		LocalDate today = session.today();
		RuleSet rules = session.rules(field, today);
		Filing filing = author.whole(matter.number, today, rules, matter.chance);
		if (matter.chance.percent(20)) {
			author.leaveOutMaterials(filing, matter.chance);
		}
		if (matter.chance.percent(24)) {
			author.offend(filing, matter.chance);
		}
		matter.arriving = filing;
		if (matter.chance.percent(6)) {
			filing.setFiledOn(null);
			if (matter.chance.percent(75)) {
				agenda.on(today.plusDays(matter.chance.between(20, 90)), matter, this::fileLate);
			}
		}
		post.add(matter);
	}

	private void fileLate(Case matter) {
		session.filings().find(matter.id).ifPresent(expected -> {
			expected.setFiledOn(session.today());
			matter.arriving = expected;
			post.add(matter);
		});
	}

	/** All of the day's post at once. */
	private void takeIn() {
		if (post.isEmpty()) {
			return;
		}
		List<Receipt> receipts = session.filings().receive(field, post.stream().map(this::arrival).toList());
		for (int i = 0; i < receipts.size(); i++) {
			Case matter = post.get(i);
			matter.id = receipts.get(i).id();
			if (matter.arriving.getFiledOn() != null) {
				clerk.arrived(matter);
			}
			matter.arriving = null;
		}
		post.clear();
	}

	private Arrival arrival(Case matter) {
		Filing filing = matter.arriving;
		Source source = FilingFactory.eINSTANCE.createSource();
		source.setFile("演示数据（虚构）-" + session.today() + ".xlsx");
		source.setSheet("处理者基本情况");
		source.setRow(matter.number);
		filing.setSource(source);
		WrittenRow row = FilingFactory.eINSTANCE.createWrittenRow();
		row.setTable("processor");
		row.setSheet(source.getSheet());
		row.setRow(matter.number);
		row.getCells().add(cell("个人信息处理者名称", filing.getProcessor().getName()));
		row.getCells().add(cell("统一社会信用代码", filing.getProcessor().getCreditCode()));
		return new Arrival(filing, List.of(row));
	}

	private static WrittenCell cell(String column, String text) {
		WrittenCell cell = FilingFactory.eINSTANCE.createWrittenCell();
		cell.setColumn(column);
		cell.setText(text);
		return cell;
	}
}
