package org.jingjian.law.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.law.RuleSet;
import org.jingjian.law.RuleSource;
import org.jingjian.law.Rules;
import org.jingjian.law.TermLength;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Collects the rule tables that packs bring. */
@Component
public final class RuleTables implements Rules {
	private final Collection<RuleSource> sources = new CopyOnWriteArrayList<>();

	@Activate
	public RuleTables() {
	}

	public RuleTables(Collection<RuleSource> sources) {
		this.sources.addAll(sources);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addSource(RuleSource source) {
		sources.add(source);
	}

	void removeSource(RuleSource source) {
		sources.remove(source);
	}

	@Override
	public Set<String> fields() {
		return sources.stream().map(RuleSource::field).collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public RuleSet at(String field, LocalDate day) {
		return latest(field, day, true)
				.orElseThrow(() -> new Refusal(Texts.beside(TermLength.class).of("rules.none", field, day)));
	}

	@Override
	public Optional<RuleSet> known(String field, LocalDate day) {
		return latest(field, day, true).or(() -> latest(field, day, false));
	}

	@Override
	public List<RuleSet> all(String field) {
		return sources.stream().filter(s -> s.field().equals(field)).flatMap(s -> s.ruleSets().stream())
				.sorted(Comparator.comparing(RuleSet::from)).toList();
	}

	private Optional<RuleSet> latest(String field, LocalDate day, boolean binding) {
		return all(field).stream().filter(r -> r.covers(day) && r.binding() == binding).reduce((older, newer) -> newer);
	}
}
