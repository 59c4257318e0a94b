package org.jingjian.office.internal;

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
import org.jingjian.office.Arrival;
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

	List<Receipt> receive(List<Arrival> arrivals) {
		findOnFile(arrivals);
		findHeld(arrivals);
		return arrivals.stream().map(this::receive).toList();
	}

	/** Takes one corrected row in without holding it again: QUERIED and REFUSED store nothing. */
	Receipt retake(Arrival arrival) {
		findOnFile(List.of(arrival));
		if (worst(arrival.filing()).getValue() >= Severity.QUERY_VALUE) {
			return stillDoubtful(arrival.filing());
		}
		return takeIn(arrival, this::stillDoubtful);
	}

	private Receipt stillDoubtful(Filing filing) {
		Outcome outcome = worst(filing) == Severity.REFUSAL ? Outcome.REFUSED : Outcome.QUERIED;
		return new Receipt(outcome, 0, List.copyOf(EcoreUtil.copyAll(filing.getRemarks())));
	}

	private void findOnFile(List<Arrival> arrivals) {
		List<String> codes = arrivals.stream().map(arrival -> creditCode(arrival.filing())).filter(Objects::nonNull)
				.distinct().toList();
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
	private void findHeld(List<Arrival> arrivals) {
		List<String> codes = arrivals.stream().map(arrival -> creditCode(arrival.filing())).filter(Objects::nonNull)
				.distinct().toList();
		held(Filter.in("creditCode", codes)).forEach(row -> heldCodes.add((String) row.values().getFirst()));
		List<String> digests = arrivals.stream().filter(this::mayBeHeld).map(Arrival::rows).map(Content::digest).toList();
		held(Filter.in("rowDigest", digests)).forEach(row -> heldDigests.add((String) row.values().getLast()));
	}

	private List<Row> held(Filter.In filter) {
		return filter.values().isEmpty() ? List.of()
				: transaction.rows(Query.of(FilingPackage.eINSTANCE.getHeldRow(), filter).columns("creditCode", "rowDigest"));
	}

	private boolean mayBeHeld(Arrival arrival) {
		String code = creditCode(arrival.filing());
		return code == null || heldCodes.contains(code);
	}

	private Receipt receive(Arrival arrival) {
		if (mayBeHeld(arrival) && heldDigests.contains(Content.digest(arrival.rows()))) {
			return new Receipt(Outcome.UNCHANGED, 0, List.of());
		}
		if (worst(arrival.filing()).getValue() >= Severity.QUERY_VALUE) {
			return hold(arrival);
		}
		return takeIn(arrival, doubtful -> hold(new Arrival(doubtful, arrival.rows())));
	}

	private Receipt takeIn(Arrival arrival, Function<Filing, Receipt> otherwise) {
		Filing filing = EcoreUtil.copy(arrival.filing());
		filing.setField(field);
		String digest = Content.digest(filing);
		List<Filing> known = onFile.getOrDefault(creditCode(filing), List.of());
		for (Filing other : known) {
			if (other.getRevisions().stream().anyMatch(revision -> digest.equals(revision.getContentDigest()))) {
				return new Receipt(Outcome.UNCHANGED, other.getId(), List.of());
			}
		}
		var open = known.stream().filter(other -> !isClosed(other.getState())).findFirst();
		if (open.isEmpty()) {
			return insert(filing, digest);
		}
		if (awaitsContent(open.get())) {
			return answer(open.get(), filing);
		}
		filing.getRemarks().add(onFile(open.get()));
		return otherwise.apply(filing);
	}

	private Receipt insert(Filing filing, String digest) {
		filing.setReceivedAt(desk.now());
		if (filing.getFiledOn() == null) {
			filing.setState(FilingState.EXPECTED);
		} else {
			steps.received(filing);
		}
		desk.lookAnew(filing);
		steps.revise(filing, RevisionKind.INITIAL, null, digest);
		transaction.insert(filing, "filing.received");
		remember(filing);
		return taken(filing);
	}

	private Receipt answer(Filing stored, Filing arrived) {
		if (arrived.getFiledOn() == null) {
			arrived.setFiledOn(stored.getFiledOn());
		}
		Content.copy(arrived, stored);
		stored.getRemarks().removeIf(remark -> !remark.isFromReview());
		stored.getRemarks().addAll(EcoreUtil.copyAll(arrived.getRemarks()));
		stored.setSource(EcoreUtil.copy(arrived.getSource()));
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
		return new Receipt(outcome, filing.getId(), List.copyOf(EcoreUtil.copyAll(filing.getRemarks())));
	}

	private Receipt hold(Arrival arrival) {
		Filing filing = arrival.filing();
		HeldRow held = FilingFactory.eINSTANCE.createHeldRow();
		held.setField(field);
		held.setStatus(worst(filing) == Severity.REFUSAL ? HeldStatus.REFUSED : HeldStatus.QUERIED);
		if (filing.getProcessor() != null) {
			held.setName(filing.getProcessor().getName());
			held.setCreditCode(filing.getProcessor().getCreditCode());
		}
		held.setRowDigest(Content.digest(arrival.rows()));
		held.setHeldAt(desk.now());
		held.setSource(EcoreUtil.copy(filing.getSource()));
		held.getRows().addAll(EcoreUtil.copyAll(arrival.rows()));
		held.getRemarks().addAll(EcoreUtil.copyAll(filing.getRemarks()));
		transaction.insert(held, "row.held");
		heldDigests.add(held.getRowDigest());
		if (held.getCreditCode() != null) {
			heldCodes.add(held.getCreditCode());
		}
		Outcome outcome = held.getStatus() == HeldStatus.REFUSED ? Outcome.REFUSED : Outcome.QUERIED;
		return new Receipt(outcome, held.getId(), List.copyOf(EcoreUtil.copyAll(held.getRemarks())));
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
		if (creditCode(filing) != null) {
			onFile.computeIfAbsent(creditCode(filing), code -> new ArrayList<>()).add(filing);
		}
	}

	private static String creditCode(Filing filing) {
		return filing.getProcessor() == null ? null : filing.getProcessor().getCreditCode();
	}

	private static Severity worst(Filing filing) {
		return filing.getRemarks().stream().map(Remark::getSeverity)
				.max(java.util.Comparator.comparing(Severity::getValue)).orElse(Severity.NOTE);
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
