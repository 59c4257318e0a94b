package org.jingjian.office.internal;

import java.util.Set;
import java.util.regex.Pattern;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.model.party.Officer;
import org.jingjian.model.party.PartyFactory;
import org.jingjian.model.party.Role;
import org.jingjian.office.NewOfficer;

/** What an officer may be: a proper account, a password worth the name, and duties that one person may hold together. */
final class Duties {
	/** 三员分立: who holds one of these holds nothing else. */
	private static final Set<Role> APART = Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR);
	private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}.-]{0,31}");
	private static final int SHORTEST_PASSWORD = 8;
	private static final Texts TEXTS = Texts.beside(Duties.class);

	private Duties() {
	}

	/** The record of a new officer. @throws Refusal account, password or roles will not do */
	static Officer officer(NewOfficer wanted) {
		if (!ACCOUNT.matcher(wanted.account()).matches()) {
			throw new Refusal(TEXTS.of("account.malformed"));
		}
		if (wanted.name() == null || wanted.name().isBlank()) {
			throw new Refusal(TEXTS.of("name.missing"));
		}
		checkPassword(wanted.password());
		checkRoles(wanted.roles());
		Officer officer = PartyFactory.eINSTANCE.createOfficer();
		officer.setAccount(wanted.account());
		officer.setName(wanted.name().strip());
		wanted.roles().stream().sorted().forEach(officer.getRoles()::add);
		return officer;
	}

	static void checkPassword(char[] password) {
		if (password.length < SHORTEST_PASSWORD) {
			throw new Refusal(TEXTS.of("password.short", SHORTEST_PASSWORD));
		}
	}

	static void checkRoles(Set<Role> roles) {
		if (roles.isEmpty()) {
			throw new Refusal(TEXTS.of("roles.none"));
		}
		if (roles.size() > 1 && roles.stream().anyMatch(APART::contains)) {
			throw new Refusal(TEXTS.of("roles.apart"));
		}
	}
}
