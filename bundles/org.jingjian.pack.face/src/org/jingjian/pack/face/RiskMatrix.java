package org.jingjian.pack.face;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jingjian.model.filing.RiskLevel;
import org.jingjian.pack.face.internal.FaceRules;

/**
 * The risk levels of an impact assessment by GB/T 39335: how grave the impact on a person, how likely the event, and
 * what follows from both. Immutable; UNKNOWN in, UNKNOWN out.
 */
public final class RiskMatrix {
	/** How likely a harmful event is. */
	public enum Likelihood { LOW, MEDIUM, HIGH, VERY_HIGH }

	private final Map<RiskLevel, List<RiskLevel>> levels = new EnumMap<>(RiskLevel.class);
	private final NavigableMap<Long, Likelihood> floors = new TreeMap<>();
	private final long raisedFrom;

	/** The matrix that this pack ships. */
	public RiskMatrix() {
		Map<String, Object> table = table();
		map(table.get("levels")).forEach((impact, row) -> levels.put(RiskLevel.valueOf(impact),
				((List<?>) row).stream().map(level -> RiskLevel.valueOf((String) level)).toList()));
		map(table.get("likelihoodAbovePersons"))
				.forEach((persons, floor) -> floors.put(Long.valueOf(persons), Likelihood.valueOf((String) floor)));
		raisedFrom = ((Number) table.get("impactRaisedFromPersons")).longValue();
	}

	/** The risk of an impact that is so likely. */
	public RiskLevel level(RiskLevel impact, Likelihood likelihood) {
		return impact == RiskLevel.UNKNOWN ? RiskLevel.UNKNOWN : levels.get(impact).get(likelihood.ordinal());
	}

	/**
	 * The impact after what raises it by one level: many persons, or persons who need protection.
	 *
	 * @param persons whose sensitive information is processed
	 * @param vulnerable minors, students or the elderly are among them
	 */
	public RiskLevel impact(RiskLevel assessed, long persons, boolean vulnerable) {
		boolean raised = persons >= raisedFrom || vulnerable;
		return switch (assessed) {
			case UNKNOWN -> RiskLevel.UNKNOWN;
			case LOW -> raised ? RiskLevel.MEDIUM : RiskLevel.LOW;
			case MEDIUM -> raised ? RiskLevel.HIGH : RiskLevel.MEDIUM;
			case HIGH, SEVERE -> raised ? RiskLevel.SEVERE : assessed;
		};
	}

	/** The likelihood, not lower than so many persons make it. */
	public Likelihood likelihood(Likelihood assessed, long persons) {
		var floor = floors.lowerEntry(persons);
		return floor == null || floor.getValue().compareTo(assessed) <= 0 ? assessed : floor.getValue();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

	private static Map<String, Object> table() {
		try (InputStream in = FaceRules.class.getResourceAsStream("risk.json")) {
			return JSON.std.mapFrom(in);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
