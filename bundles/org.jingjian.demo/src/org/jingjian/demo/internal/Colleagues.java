package org.jingjian.demo.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jingjian.model.party.Role;
import org.jingjian.office.Founding;
import org.jingjian.office.NewOfficer;

/** Who works at the fictitious office. */
final class Colleagues {
	static final String WANG = "wangmin";
	static final String LI = "liqiang";

	private Colleagues() {
	}

	/** The usual officers, and two more who are given filings. */
	static List<NewOfficer> all(char[] password) {
		return Stream.concat(Founding.usualOfficers(password).stream(), Stream.of(
				new NewOfficer(WANG, "王敏", Set.of(Role.REGULATOR), password),
				new NewOfficer(LI, "李强", Set.of(Role.REGULATOR, Role.REVIEWER), password))).toList();
	}
}
