package org.jingjian.intake.internal.value;

import org.jingjian.model.filing.Severity;

/**
 * What a cell was understood to say.
 *
 * @param value null if nothing could be taken
 * @param kind of the remark it gives rise to; null if none
 * @param severity null if there is no remark
 */
public record Reading(Object value, String kind, Severity severity) {
	/** Nothing written, nothing noted. */
	public static final Reading NOTHING = new Reading(null, null, null);

	static Reading of(Object value) {
		return new Reading(value, null, null);
	}

	/** Written otherwise than usual, understood without doubt. */
	static Reading recovered(Object value, String kind) {
		return new Reading(value, kind, Severity.NOTE);
	}

	static Reading doubt(String kind) {
		return new Reading(null, kind, Severity.QUERY);
	}

	static Reading wrong(String kind) {
		return new Reading(null, kind, Severity.REFUSAL);
	}

	public boolean noted() {
		return kind != null;
	}
}
