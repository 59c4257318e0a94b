package org.jingjian.office;

import java.util.Set;
import org.jingjian.model.party.Role;

/**
 * An officer to be let in from now on.
 *
 * @param account what is typed at sign-in: letters, digits, dot, dash
 * @param password at least eight characters; wiped by the caller
 */
public record NewOfficer(String account, String name, Set<Role> roles, char[] password) {
	public NewOfficer {
		roles = Set.copyOf(roles);
	}
}
