package org.jingjian.office.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.filing.HeldRow;
import org.jingjian.model.filing.HeldStatus;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.Severity;
import org.jingjian.office.Arrival;
import org.jingjian.office.HeldRows;
import org.jingjian.office.Permission;
import org.jingjian.office.Receipt;
import org.jingjian.office.Receipt.Outcome;
import org.jingjian.store.Column;
import org.jingjian.store.Conflict;
import org.jingjian.store.Filter;
import org.jingjian.store.Query;
import org.jingjian.store.Query.Sort;
import org.jingjian.store.Transaction;

/** The rows that wait for correction. */
final class HeldRowService implements HeldRows {
	private static final Texts TEXTS = Texts.beside(HeldRowService.class);

	private final Desk desk;
	private final Bell bell;

	HeldRowService(Desk desk, Bell bell) {
		this.desk = desk;
		this.bell = bell;
	}

	@Override
	public List<HeldRow> waiting() {
		desk.guard().require(Permission.SEE_FILINGS);
		var type = FilingPackage.eINSTANCE.getHeldRow();
		var query = Query.of(type, Filter.in("status", List.of(HeldStatus.QUERIED, HeldStatus.REFUSED)))
				.sortedBy(new Sort(Column.ID, true));
		return desk.store().rows(query).stream().map(row -> desk.store().<HeldRow>find(type, row.id()))
				.flatMap(Optional::stream).toList();
	}

	@Override
	public Optional<HeldRow> find(long id) {
		desk.guard().require(Permission.SEE_FILINGS);
		return desk.store().find(FilingPackage.eINSTANCE.getHeldRow(), id);
	}

	@Override
	public Receipt takeIn(HeldRow corrected, Arrival arrival) {
		desk.guard().require(Permission.TAKE_IN);
		Receipt receipt = desk.store().change(desk.actor(), transaction -> {
			HeldRow held = stored(transaction, corrected.getId(), corrected.getVersion());
			return takeIn(transaction, held, arrival);
		});
		bell.ring("row.corrected", corrected.getId());
		return receipt;
	}

	private Receipt takeIn(Transaction transaction, HeldRow held, Arrival arrival) {
		var steps = new FilingSteps(desk, bell);
		Prepared prepared = Prepared.of(arrival, held.getField(), desk, steps);
		Receipt receipt = new Reception(desk, steps, transaction, held.getField()).retake(prepared);
		held.getRows().clear();
		held.getRows().addAll(EcoreUtil.copyAll(arrival.rows()));
		held.getRemarks().clear();
		held.getRemarks().addAll(EcoreUtil.copyAll(receipt.remarks()));
		switch (receipt.outcome()) {
			case QUERIED -> held.setStatus(HeldStatus.QUERIED);
			case REFUSED -> held.setStatus(HeldStatus.REFUSED);
			case ACCEPTED, WARNED, UNCHANGED -> {
				held.setStatus(HeldStatus.TAKEN_IN);
				held.setFiling(receipt.id());
			}
		}
		transaction.update(held, "row.corrected");
		return stillHeld(receipt) ? new Receipt(receipt.outcome(), held.getId(), receipt.remarks()) : receipt;
	}

	private static boolean stillHeld(Receipt receipt) {
		return receipt.outcome() == Outcome.QUERIED || receipt.outcome() == Outcome.REFUSED;
	}

	@Override
	public void discard(long id, int version, String reason) {
		desk.guard().require(Permission.TAKE_IN);
		if (reason == null || reason.isBlank()) {
			throw new Refusal(TEXTS.of("reason.missing"));
		}
		desk.store().change(desk.actor(), transaction -> {
			HeldRow held = stored(transaction, id, version);
			Remark remark = FilingFactory.eINSTANCE.createRemark();
			remark.setKind("discarded");
			remark.setSeverity(Severity.NOTE);
			remark.setSettledAt(desk.now());
			remark.setSettledBy(desk.guard().account());
			remark.setSettlement(reason.strip());
			held.getRemarks().add(remark);
			held.setStatus(HeldStatus.DISCARDED);
			transaction.update(held, "row.discarded");
			return null;
		});
		bell.ring("row.discarded", id);
	}

	private static HeldRow stored(Transaction transaction, long id, int version) {
		HeldRow held = transaction.<HeldRow>find(FilingPackage.eINSTANCE.getHeldRow(), id)
				.orElseThrow(() -> new Refusal(TEXTS.of("row.none")));
		if (held.getVersion() != version) {
			throw new Conflict(held.eClass().getName(), id, held.getVersion());
		}
		if (held.getStatus() != HeldStatus.QUERIED && held.getStatus() != HeldStatus.REFUSED) {
			throw new Refusal(TEXTS.of("row.closed"));
		}
		return held;
	}
}
