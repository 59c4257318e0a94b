package org.jingjian.office.internal;

import java.util.Optional;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.model.party.Officer;
import org.jingjian.office.Permission;

/** Says no where an officer's roles do not reach. */
final class Guard {
	private static final Texts TEXTS = Texts.beside(Guard.class);

	private final Officer officer;

	Guard(Officer officer) {
		this.officer = officer;
	}

	boolean may(Permission permission) {
		return permission.isGrantedTo(officer.getRoles());
	}

	void require(Permission permission) {
		refusal(permission).ifPresent(refusal -> {
			throw refusal;
		});
	}

	/** Why an officer of these roles may not; empty if they may. */
	Optional<Refusal> refusal(Permission permission) {
		return may(permission) ? Optional.empty() : Optional.of(new Refusal(TEXTS.of("guard.permission", TEXTS.of("permission." + permission))));
	}

	String account() {
		return officer.getAccount();
	}
}
