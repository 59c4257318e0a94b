package org.jingjian.office;

import java.util.List;
import java.util.Set;
import org.jingjian.model.party.Role;

/**
 * How an office begins.
 *
 * @param name of the office, such as 山东省互联网信息办公室
 * @param provinceCode GB/T 2260, two digits
 * @param officers the first ones; among them one who can manage officers
 * @param workingTerms whether to set the office's own terms for review and supplement to those of the analogue filing
 *        (a working agreement, not statutory; can be changed later); otherwise none are set
 */
public record Founding(String name, String provinceCode, List<NewOfficer> officers, boolean workingTerms) {
	public Founding {
		officers = List.copyOf(officers);
	}

	/** One regulator who may decide, and the three separated duties (三员分立), all with the same first password. */
	public static List<NewOfficer> usualOfficers(char[] password) {
		return List.of(new NewOfficer("regulator", "监管人员", Set.of(Role.REGULATOR, Role.REVIEWER), password),
				new NewOfficer("admin", "系统管理员", Set.of(Role.SYSTEM_ADMINISTRATOR), password),
				new NewOfficer("security", "安全保密管理员", Set.of(Role.SECURITY_ADMINISTRATOR), password),
				new NewOfficer("auditor", "安全审计员", Set.of(Role.AUDITOR), password));
	}
}
