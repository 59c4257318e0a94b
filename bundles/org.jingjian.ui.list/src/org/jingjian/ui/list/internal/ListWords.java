package org.jingjian.ui.list.internal;

import java.util.ArrayList;
import java.util.List;
import org.jingjian.ui.Regions;
import org.jingjian.ui.Regions.Region;
import org.jingjian.ui.list.internal.assigning.AssignMessages;
import org.jingjian.ui.list.internal.assigning.Colleagues;

/** What the list says for the codes of cities and the accounts of officers. */
final class ListWords {
	private final Regions regions;
	private volatile Colleagues colleagues = Colleagues.NONE;

	ListWords(Regions regions) {
		this.regions = regions;
	}

	/** From now on officers have names. */
	void know(Colleagues known) {
		colleagues = known;
	}

	List<Region> cities(String province) {
		return regions.cities(province);
	}

	static List<Tick> ticks(List<Region> cities) {
		return cities.stream().map(city -> new Tick(city.code(), city.name())).toList();
	}

	String city(String code) {
		return regions.cityName(code);
	}

	/** Name of an officer; empty for nobody. */
	String officer(String account) {
		return colleagues.name(account);
	}

	String officerOrNobody(String account) {
		return account.equals(Conditions.NOBODY) ? AssignMessages.Nobody : officer(account);
	}

	/** Who may work filings, or might once, by account; nobody first. */
	List<Tick> officers() {
		var all = new ArrayList<Tick>();
		all.add(new Tick(Conditions.NOBODY, AssignMessages.Nobody));
		colleagues.reviewers().forEach(each -> all.add(new Tick(each.account(), officer(each.account()))));
		return all;
	}
}
