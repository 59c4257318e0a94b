package org.jingjian.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingjian.base.Refusal;
import org.jingjian.model.party.Officer;
import org.jingjian.model.party.Role;

/** Who works here. Changes need {@link Permission#MANAGE_OFFICERS}. */
public interface Officers {
	List<Officer> all();

	Optional<Officer> find(String account);

	/** @throws Refusal account taken or malformed, weak password, no role, duties that must be apart in one person */
	void add(NewOfficer officer);

	void setRoles(String account, Set<Role> roles);

	/** Closes or reopens an account; a closed one cannot sign in. */
	void setActive(String account, boolean active);

	/** One's own, or by a security administrator anyone's. @throws Refusal weak password, old password wrong */
	void setPassword(String account, char[] ownOldPassword, char[] newPassword);
}
