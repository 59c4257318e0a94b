package org.jingjian.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.law.internal.Dates;

/**
 * What stopped a term and what lengthened it. The order of entries never matters; suspensions that overlap count once.
 *
 * @param suspensions as they were entered
 * @param extensions as they were entered
 */
public record Ledger(List<Suspension> suspensions, List<Extension> extensions) {
	/** Nothing happened. */
	public static final Ledger NONE = new Ledger(List.of(), List.of());

	/**
	 * Days on which the clock does not run, both ends included.
	 *
	 * @param to null while the clock still stands
	 * @param reason as the officer wrote it; null if none
	 */
	public record Suspension(LocalDate from, LocalDate to, String reason) {
		/** @throws Refusal if it ends before it begins, or lies outside the years 1900 to 2999 */
		public Suspension {
			Dates.check(from);
			if (to != null) {
				Dates.check(to);
			}
			if (to != null && to.isBefore(from)) {
				throw new Refusal(Texts.beside(Ledger.class).of("suspension.reversed", from, to));
			}
		}

		/** True while nobody resumed the clock. */
		public boolean open() {
			return to == null;
		}

	}

	/**
	 * @param amount in the term's unit, at least 1
	 * @param reason as the officer wrote it; null if none
	 */
	public record Extension(int amount, String reason) {
		/** @throws Refusal if it would not lengthen the term */
		public Extension {
			if (amount < 1) {
				throw new Refusal(Texts.beside(Ledger.class).of("extension.nothing", amount));
			}
		}
	}

	public Ledger {
		suspensions = List.copyOf(suspensions);
		extensions = List.copyOf(extensions);
	}

	/** This and one more suspension; {@code to} null leaves it open. */
	public Ledger suspended(LocalDate from, LocalDate to, String reason) {
		List<Suspension> more = new ArrayList<>(suspensions);
		more.add(new Suspension(from, to, reason));
		return new Ledger(more, extensions);
	}

	/** This and one more extension. */
	public Ledger extended(int amount, String reason) {
		List<Extension> more = new ArrayList<>(extensions);
		more.add(new Extension(amount, reason));
		return new Ledger(suspensions, more);
	}


	/** The suspensions in order, overlapping and adjoining ones as one. */
	public List<Suspension> merged() {
		List<Suspension> merged = new ArrayList<>();
		for (Suspension next : suspensions.stream().sorted(Comparator.comparing(Suspension::from)).toList()) {
			Suspension last = merged.isEmpty() ? null : merged.getLast();
			if (last == null || !last.open() && next.from().isAfter(last.to().plusDays(1))) {
				merged.add(next);
			} else {
				merged.set(merged.size() - 1, joined(last, next));
			}
		}
		return merged;
	}

	private static Suspension joined(Suspension first, Suspension second) {
		boolean open = first.open() || second.open();
		LocalDate to = open ? null : first.to().isAfter(second.to()) ? first.to() : second.to();
		return new Suspension(first.from(), to, first.reason());
	}
}
