package org.jingjian.crypto;

import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;

/** Sealed content that is damaged, incomplete, altered, or sealed with another key. */
public final class Altered extends Refusal {
	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(Altered.class);

	public Altered() {
		this(null);
	}

	public Altered(Throwable cause) {
		super(TEXTS.of("altered"), cause);
	}
}
