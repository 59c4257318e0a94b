package org.jingjian.office.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.law.Reckoning;
import org.jingjian.law.Terms;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.filing.Term;
import org.jingjian.model.filing.TermEventKind;
import org.jingjian.model.party.Processor;
import org.jingjian.office.Arrival;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.office.Filings;
import org.jingjian.office.Permission;
import org.jingjian.office.Receipt;
import org.jingjian.office.Review;
import org.jingjian.store.Column;
import org.jingjian.store.Group;
import org.jingjian.store.HistoryEntry;
import org.jingjian.store.Query;
import org.jingjian.store.Row;

/** The filings of one session: reading here, receiving in {@link Reception}, steps in {@link FilingSteps}. */
final class FilingService implements Filings {
	private static final Texts TEXTS = Texts.beside(FilingService.class);

	private final Desk desk;
	private final Bell bell;
	private final FilingSteps steps;
	private final Assigning assigning;

	FilingService(Desk desk, Bell bell) {
		this.desk = desk;
		this.bell = bell;
		this.steps = new FilingSteps(desk, bell);
		this.assigning = new Assigning(desk, bell);
	}

	@Override
	public List<FilingRow> rows(FilingQuery query) {
		desk.guard().require(Permission.SEE_FILINGS);
		return desk.store().rows(Listing.query(query, desk.today())).stream().map(Listing::row).toList();
	}

	@Override
	public long[] ids(FilingQuery query) {
		desk.guard().require(Permission.SEE_FILINGS);
		return desk.store().ids(Listing.query(query, desk.today()));
	}

	@Override
	public List<FilingRow> rows(long[] ids) {
		desk.guard().require(Permission.SEE_FILINGS);
		Map<Long, FilingRow> found = new HashMap<>();
		desk.store().rows(Listing.these(ids)).forEach(row -> found.put(row.id(), Listing.row(row)));
		return LongStream.of(ids).mapToObj(found::get).filter(Objects::nonNull).toList();
	}

	@Override
	public long count(FilingQuery query) {
		desk.guard().require(Permission.SEE_FILINGS);
		return desk.store().count(Listing.query(query, desk.today()));
	}

	@Override
	public List<Group> groups(FilingQuery query, String column) {
		desk.guard().require(Permission.SEE_FILINGS);
		return desk.store().groups(Listing.query(query, desk.today()), Column.of(column));
	}

	@Override
	public Optional<Filing> find(long id) {
		desk.guard().require(Permission.SEE_FILINGS);
		return desk.store().find(FilingPackage.eINSTANCE.getFiling(), id);
	}

	@Override
	public List<HistoryEntry> history(long id) {
		desk.guard().require(Permission.SEE_FILINGS);
		return desk.store().history(FilingPackage.eINSTANCE.getFiling(), id);
	}

	@Override
	public Optional<Filing> asOf(long id, int version) {
		desk.guard().require(Permission.SEE_FILINGS);
		return desk.store().asOf(FilingPackage.eINSTANCE.getFiling(), id, version);
	}

	@Override
	public List<Receipt> receive(String field, List<Arrival> arrivals) {
		desk.guard().require(Permission.TAKE_IN);
		desk.supervision(field);
		List<Prepared> prepared = Prepared.all(arrivals, field, desk, steps);
		List<Receipt> receipts = desk.store().change(desk.actor(),
				transaction -> new Reception(desk, steps, transaction, field).receive(prepared));
		bell.ring("filing.received", 0);
		return receipts;
	}

	@Override
	public Review review(long id) {
		Filing filing = find(id).orElseThrow(() -> new Refusal(TEXTS.of("filing.none")));
		var rules = desk.rulesFor(filing);
		return new Review(filing, rules, desk.supervision(filing.getField()).materials(filing, rules),
				alike(filing, Listing::otherNames), desk.gates(filing).refused(filing, desk.guard()));
	}

	@Override
	public List<FilingRow> namesakes(long id) {
		return find(id).map(filing -> alike(filing, Listing::otherCodes)).orElse(List.of());
	}

	private List<FilingRow> alike(Filing filing, Function<Processor, Query> query) {
		Processor processor = filing.getProcessor();
		if (processor == null || processor.getName() == null || processor.getCreditCode() == null) {
			return List.of();
		}
		return desk.store().rows(query.apply(processor)).stream().map(Listing::row).toList();
	}

	@Override
	public Filing correct(Filing edited) {
		return steps.correct(edited);
	}

	@Override
	public Filing settle(long id, int version, int remark, String settlement) {
		return steps.settle(id, version, remark, settlement);
	}

	@Override
	public Filing accept(long id, int version) {
		return steps.accept(id, version);
	}

	@Override
	public Filing returnForSupplement(long id, int version, List<String> reasons) {
		return steps.returnForSupplement(id, version, reasons);
	}

	@Override
	public Filing supplement(Filing edited) {
		return steps.supplement(edited);
	}

	@Override
	public Filing register(long id, int version) {
		return steps.register(id, version);
	}

	@Override
	public Filing reject(long id, int version, String reason) {
		return steps.reject(id, version, reason);
	}

	@Override
	public Filing change(Filing edited, LocalDate changedOn, String summary) {
		return steps.change(edited, changedOn, summary);
	}

	@Override
	public Filing cancel(long id, int version, LocalDate endedOn, String reason) {
		return steps.cancel(id, version, endedOn, reason);
	}

	@Override
	public Filing suspend(long id, int version, int term, LocalDate from, String reason) {
		return steps.clock(id, version, term, TermEventKind.SUSPENDED, from, 0, reason);
	}

	@Override
	public Filing resume(long id, int version, int term, LocalDate from, String reason) {
		return steps.clock(id, version, term, TermEventKind.RESUMED, from, 0, reason);
	}

	@Override
	public Filing extend(long id, int version, int term, int amount, String reason) {
		return steps.clock(id, version, term, TermEventKind.EXTENDED, desk.today(), amount, reason);
	}

	@Override
	public Filing assign(long id, int version, String account) {
		return assigning.assign(id, version, account);
	}

	@Override
	public Reckoning explain(Term term) {
		return Terms.reckon(term, desk.calendar());
	}

	@Override
	public int markOverdue() {
		desk.guard().require(Permission.REVIEW);
		List<Row> lapsed = desk.store().rows(Listing.lapsed(desk.today()));
		if (lapsed.isEmpty()) {
			return 0;
		}
		desk.store().change(desk.actor(), transaction -> {
			for (Row row : lapsed) {
				transaction.<Filing>find(FilingPackage.eINSTANCE.getFiling(), row.id()).ifPresent(filing -> {
					filing.setState(FilingState.OVERDUE);
					transaction.update(filing, "filing.overdue");
				});
			}
			return null;
		});
		bell.ring("filing.overdue", 0);
		return lapsed.size();
	}
}
