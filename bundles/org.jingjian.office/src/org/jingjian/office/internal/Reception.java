package org.jingjian.office.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.filing.HeldRow;
import org.jingjian.model.filing.HeldStatus;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.RevisionKind;
import org.jingjian.model.filing.Severity;
import org.jingjian.office.Receipt;
import org.jingjian.office.Receipt.Outcome;
import org.jingjian.store.Filter;
import org.jingjian.store.Query;
import org.jingjian.store.Row;
import org.jingjian.store.Transaction;

/**
 * Takes in what arrived, in one transaction: what is whole becomes a filing, what is in doubt is held as written, what
 * is known already changes nothing.
 */
final class Reception {
	/** Another content is on file for the same processor, in a state that an arrival cannot replace. */
	static final String ON_FILE = "already-on-file";

	private final Desk desk;
	private final FilingSteps steps;
	private final Transaction transaction;
	private final String field;

	private final Map<String, List<Filing>> onFile = new HashMap<>();
	private final Set<String> heldCodes = new HashSet<>();
	private final Set<String> heldDigests = new HashSet<>();

	Reception(Desk desk, FilingSteps steps, Transaction transaction, String field) {
		this.desk = desk;
		this.steps = steps;
		this.transaction = transaction;
		this.field = field;
	}

	List<Receipt> receive(List<Prepared> arrivals) {
		findOnFile(arrivals);
		findHeld(arrivals);
		return arrivals.stream().map(this::receive).toList();
	}

	/** Takes one corrected row in without holding it again: QUERIED and REFUSED store nothing. */
	Receipt retake(Prepared arrival) {
		findOnFile(List.of(arrival));
		return arrival.doubtful() ? stillDoubtful(arrival.arrival().filing().getRemarks())
				: takeIn(arrival, this::stillDoubtful);
	}

	private Receipt stillDoubtful(List<Remark> remarks) {
		Outcome outcome = Prepared.worst(remarks) == Severity.REFUSAL ? Outcome.REFUSED : Outcome.QUERIED;
		return new Receipt(outcome, 0, copies(remarks));
	}

	private void findOnFile(List<Prepared> arrivals) {
		List<String> codes = codes(arrivals);
		if (codes.isEmpty()) {
			return;
		}
		var type = FilingPackage.eINSTANCE.getFiling();
		for (Row row : transaction.rows(Query.of(type, Filter.in(Listing.CREDIT_CODE, codes), Filter.is("field", field)))) {
			Filing filing = transaction.<Filing>find(type, row.id()).orElseThrow();
			remember(filing);
		}
	}

	/** Only rows whose processor is among the held, or that name none, need their digest. */
	private void findHeld(List<Prepared> arrivals) {
		held(Filter.in("creditCode", codes(arrivals))).forEach(row -> heldCodes.add((String) row.values().getFirst()));
		List<String> digests = arrivals.stream().filter(this::mayBeHeld).map(Reception::rowDigest).toList();
		held(Filter.in("rowDigest", digests)).forEach(row -> heldDigests.add((String) row.values().getLast()));
	}

	private List<Row> held(Filter.In filter) {
		return filter.values().isEmpty() ? List.of()
				: transaction.rows(Query.of(FilingPackage.eINSTANCE.getHeldRow(), filter).columns("creditCode", "rowDigest"));
	}

	private static List<String> codes(List<Prepared> arrivals) {
		return arrivals.stream().map(Prepared::creditCode).filter(Objects::nonNull).distinct().toList();
	}

	private static String rowDigest(Prepared arrival) {
		return Content.digest(arrival.arrival().rows());
	}

	private boolean mayBeHeld(Prepared arrival) {
		String code = arrival.creditCode();
		return code == null || heldCodes.contains(code);
	}

	private Receipt receive(Prepared arrival) {
		if (mayBeHeld(arrival) && heldDigests.contains(rowDigest(arrival))) {
			return new Receipt(Outcome.UNCHANGED, 0, List.of());
		}
		if (arrival.doubtful()) {
			return hold(arrival, arrival.arrival().filing().getRemarks());
		}
		return takeIn(arrival, remarks -> hold(arrival, remarks));
	}

	private Receipt takeIn(Prepared arrival, Function<List<Remark>, Receipt> otherwise) {
		List<Filing> known = onFile.getOrDefault(arrival.creditCode(), List.of());
		for (Filing other : known) {
			if (other.getRevisions().stream().anyMatch(revision -> arrival.digest().equals(revision.getContentDigest()))) {
				return new Receipt(Outcome.UNCHANGED, other.getId(), List.of());
			}
		}
		var open = known.stream().filter(other -> !isClosed(other.getState())).findFirst();
		if (open.isEmpty()) {
			return insert(arrival.filing());
		}
		if (awaitsContent(open.get())) {
			return answer(open.get(), arrival);
		}
		var remarks = new ArrayList<Remark>(copies(arrival.arrival().filing().getRemarks()));
		remarks.add(onFile(open.get()));
		return otherwise.apply(remarks);
	}

	private Receipt insert(Filing filing) {
		transaction.insert(filing, "filing.received");
		remember(filing);
		return taken(filing);
	}

	private Receipt answer(Filing stored, Prepared arrival) {
		LocalDate filedOn = stored.getFiledOn();
		Content.copy(arrival.filing(), stored);
		if (stored.getFiledOn() == null) {
			stored.setFiledOn(filedOn);
		}
		stored.getRemarks().removeIf(remark -> !remark.isFromReview());
		stored.getRemarks().addAll(copies(arrival.arrival().filing().getRemarks()));
		stored.setSource(EcoreUtil.copy(arrival.filing().getSource()));
		if (stored.getFiledOn() == null) {
			steps.revise(stored, RevisionKind.CORRECTION, null);
		} else {
			steps.supplemented(stored);
		}
		desk.lookAnew(stored);
		transaction.update(stored, stored.getFiledOn() == null ? "filing.corrected" : "filing.supplemented");
		return taken(stored);
	}

	private static Receipt taken(Filing filing) {
		Outcome outcome = filing.getRemarks().isEmpty() ? Outcome.ACCEPTED : Outcome.WARNED;
		return new Receipt(outcome, filing.getId(), copies(filing.getRemarks()));
	}

	private Receipt hold(Prepared arrival, List<Remark> remarks) {
		Filing filing = arrival.arrival().filing();
		HeldRow held = FilingFactory.eINSTANCE.createHeldRow();
		held.setField(field);
		held.setStatus(Prepared.worst(remarks) == Severity.REFUSAL ? HeldStatus.REFUSED : HeldStatus.QUERIED);
		if (filing.getProcessor() != null) {
			held.setName(filing.getProcessor().getName());
			held.setCreditCode(filing.getProcessor().getCreditCode());
		}
		held.setRowDigest(rowDigest(arrival));
		held.setHeldAt(desk.now());
		held.setSource(EcoreUtil.copy(filing.getSource()));
		held.getRows().addAll(EcoreUtil.copyAll(arrival.arrival().rows()));
		held.getRemarks().addAll(copies(remarks));
		transaction.insert(held, "row.held");
		heldDigests.add(held.getRowDigest());
		if (held.getCreditCode() != null) {
			heldCodes.add(held.getCreditCode());
		}
		Outcome outcome = held.getStatus() == HeldStatus.REFUSED ? Outcome.REFUSED : Outcome.QUERIED;
		return new Receipt(outcome, held.getId(), copies(remarks));
	}

	private static List<Remark> copies(List<Remark> remarks) {
		return List.copyOf(EcoreUtil.copyAll(remarks));
	}

	private static Remark onFile(Filing other) {
		Remark remark = FilingFactory.eINSTANCE.createRemark();
		remark.setKind(ON_FILE);
		remark.setSeverity(Severity.QUERY);
		remark.setSubject(other.getProcessor().getName());
		remark.setWritten(other.getRegistrationNumber());
		return remark;
	}

	private void remember(Filing filing) {
		String code = Prepared.creditCode(filing);
		if (code != null) {
			onFile.computeIfAbsent(code, each -> new ArrayList<>()).add(filing);
		}
	}

	private static boolean isClosed(FilingState state) {
		return state == FilingState.REJECTED || state == FilingState.CANCELLED;
	}

	private static boolean awaitsContent(Filing filing) {
		return switch (filing.getState()) {
			case EXPECTED, INCOMPLETE, OVERDUE -> true;
			default -> false;
		};
	}
}
