package org.jingjian.ui.list.internal.assigning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingjian.model.party.Officer;
import org.jingjian.office.Permission;
import org.jingjian.office.Session;

/** Who works at the office, as read once. */
public final class Colleagues {
	/** As long as they are not read. */
	public static final Colleagues NONE = new Colleagues(List.of());

	private final Map<String, Colleague> byAccount = new LinkedHashMap<>();

	/**
	 * One of them.
	 *
	 * @param reviews may be given filings, if active
	 */
	public record Colleague(String account, String name, boolean active, boolean reviews) {
	}

	private Colleagues(List<Officer> officers) {
		officers.stream().map(Colleagues::colleague).sorted(Comparator.comparing(Colleague::account))
				.forEach(each -> byAccount.put(each.account(), each));
	}

	private static Colleague colleague(Officer officer) {
		return new Colleague(officer.getAccount(), officer.getName(), officer.isActive(), Permission.REVIEW.isGrantedTo(officer.getRoles()));
	}

	/** Reads the store. */
	public static Colleagues of(Session session) {
		return new Colleagues(session.officers().all());
	}

	/** The name of the officer, with the account if another is called the same; the account of an unknown one, empty for null. */
	public String name(String account) {
		Colleague known = byAccount.get(account);
		if (known == null) {
			return account == null ? "" : account;
		}
		boolean shared = byAccount.values().stream().filter(each -> each.name().equals(known.name())).count() > 1;
		return shared ? known.name() + " (" + account + ")" : known.name();
	}

	/** All whose roles include reviewing, those whose account is closed among them. */
	public List<Colleague> reviewers() {
		return byAccount.values().stream().filter(Colleague::reviews).toList();
	}
}
