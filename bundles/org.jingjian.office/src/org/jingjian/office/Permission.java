package org.jingjian.office;

import static org.jingjian.model.party.Role.AUDITOR;
import static org.jingjian.model.party.Role.INSPECTOR;
import static org.jingjian.model.party.Role.LIAISON;
import static org.jingjian.model.party.Role.REGULATOR;
import static org.jingjian.model.party.Role.REVIEWER;
import static org.jingjian.model.party.Role.SECURITY_ADMINISTRATOR;
import static org.jingjian.model.party.Role.SYSTEM_ADMINISTRATOR;

import java.util.Set;
import org.jingjian.model.party.Role;

/** What may be done, and in which roles. Administrators see no filing; the auditor changes nothing. */
public enum Permission {
	SEE_FILINGS(REGULATOR, REVIEWER, INSPECTOR, LIAISON, AUDITOR),
	TAKE_IN(REGULATOR),
	REVIEW(REGULATOR, REVIEWER),
	/** The steps that conclude: register, reject, cancel. */
	DECIDE(REVIEWER),
	SEE_JOURNAL(AUDITOR, SECURITY_ADMINISTRATOR),
	/** Settings, calendars, numbers; no case data. */
	CONFIGURE(SYSTEM_ADMINISTRATOR),
	MANAGE_OFFICERS(SECURITY_ADMINISTRATOR),
	BACK_UP(SYSTEM_ADMINISTRATOR);

	private final Set<Role> roles;

	Permission(Role... roles) {
		this.roles = Set.of(roles);
	}

	public boolean isGrantedTo(Iterable<Role> held) {
		for (Role role : held) {
			if (roles.contains(role)) {
				return true;
			}
		}
		return false;
	}
}
