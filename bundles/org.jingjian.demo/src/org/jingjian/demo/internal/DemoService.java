package org.jingjian.demo.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.demo.Demo;
import org.jingjian.law.RuleSet;
import org.jingjian.law.Rules;
import org.jingjian.office.Founding;
import org.jingjian.office.Offices;
import org.jingjian.office.Session;
import org.jingjian.office.Supervision;
import org.jingjian.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Founds the office with a clock of its own, and has its story happen there. */
@Component
public final class DemoService implements Demo {
	private static final Texts TEXTS = Texts.beside(DemoService.class);
	/** The field whose filings are invented. */
	private static final String FIELD = "face";
	private static final String NAME = "示范省（虚构）互联网信息办公室";
	/** Whose cities it borrows, so that they have names. */
	private static final String PROVINCE = "37";
	private static final int MONTHS = 18;

	private final Rules rules;
	private final List<Supervision> fields;

	@Activate
	public DemoService(@Reference Rules rules,
			@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY) List<Supervision> fields) {
		this.rules = rules;
		this.fields = List.copyOf(fields);
	}

	@Override
	public long found(Path folder, char[] password, Wish wish, Progress progress) {
		LocalDate last = LocalDate.now(wish.now());
		LocalDate first = first(last);
		var clock = new DemoClock(wish.now());
		clock.moveTo(first, Story.OPENS);
		var stores = new GatheringStores(Stores.embedded(clock));
		Offices offices = Offices.embedded(stores, rules, clock, fields.toArray(Supervision[]::new));
		offices.found(folder, new Founding(NAME, PROVINCE, Colleagues.all(password), true));
		try (Session session = offices.signIn(folder, ACCOUNT, password.clone())) {
			progress.begin(TEXTS.of("demo.progress"), first.until(last, ChronoUnit.DAYS));
			return new Story(session, stores.opened(), FIELD, clock, wish).happen(first, last, progress);
		}
	}

	/** The months before, but no day without rules. */
	private LocalDate first(LocalDate last) {
		LocalDate law = rules.all(FIELD).stream().filter(RuleSet::binding).map(RuleSet::from).min(LocalDate::compareTo).orElse(LocalDate.MAX);
		if (law.isAfter(last.minusMonths(1))) {
			throw new Refusal(TEXTS.of("demo.early", law));
		}
		LocalDate wanted = last.minusMonths(MONTHS);
		return wanted.isBefore(law) ? law : wanted;
	}
}
