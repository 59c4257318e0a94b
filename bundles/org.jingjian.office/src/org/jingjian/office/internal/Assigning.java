package org.jingjian.office.internal;

import java.util.Objects;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.party.Officer;
import org.jingjian.office.Permission;
import org.jingjian.store.Transaction;

/** Gives filings to the officers who are to work them. */
final class Assigning {
	private static final String ACTION = "filing.assigned";
	private static final Texts TEXTS = Texts.beside(Assigning.class);

	private final Desk desk;
	private final Bell bell;

	private record Given(Filing filing, boolean anew) {
	}

	Assigning(Desk desk, Bell bell) {
		this.desk = desk;
		this.bell = bell;
	}

	/** @param account null for nobody */
	Filing assign(long id, int version, String account) {
		desk.guard().require(Permission.REVIEW);
		Given given = desk.store().change(desk.actor(), transaction -> {
			Filing filing = FilingSteps.newest(transaction, id, version);
			if (Objects.equals(filing.getOfficer(), account)) {
				return new Given(filing, false);
			}
			if (account != null) {
				requireReviewer(transaction, account);
			}
			filing.setOfficer(account);
			transaction.update(filing, ACTION);
			return new Given(filing, true);
		});
		if (given.anew()) {
			bell.ring(ACTION, id);
		}
		return given.filing();
	}

	private static void requireReviewer(Transaction transaction, String account) {
		Officer officer = OfficerService.stored(transaction, account);
		if (!officer.isActive()) {
			throw new Refusal(TEXTS.of("assign.closed", officer.getName(), account));
		}
		if (!Permission.REVIEW.isGrantedTo(officer.getRoles())) {
			throw new Refusal(TEXTS.of("assign.role", officer.getName(), account));
		}
	}
}
