package org.jingjian.base;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer no, for a reason a user can understand and act on. Bugs are not refusals.
 * Its {@link #getMessage() message} is the reason's key: safe to log, never shown.
 */
public class Refusal extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final transient Text reason;
	private final transient Text basis;

	/** A refusal that rests on no provision. */
	public Refusal(Text reason) {
		this(reason, null, null);
	}

	/** A refusal with the failure that caused it, which goes to the log only. */
	public Refusal(Text reason, Throwable cause) {
		this(reason, null, cause);
	}

	/**
	 * @param reason what is refused and why
	 * @param basis the provision that demands it ("依据……第四十一条"); null if none does
	 * @param cause the failure behind it; null if there is none
	 */
	public Refusal(Text reason, Text basis, Throwable cause) {
		super(Objects.requireNonNull(reason).key(), cause);
		this.reason = reason;
		this.basis = basis;
	}

	public Text reason() {
		return reason;
	}

	public Optional<Text> basis() {
		return Optional.ofNullable(basis);
	}

	/** Reason and basis in one sentence for a person. */
	public String in(Locale locale) {
		return basis == null ? reason.in(locale) : reason.in(locale) + " " + basis.in(locale);
	}
}
