package org.jingjian.store;

import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;

/** Another officer saved first. The newer state can be read and merged. */
public final class Conflict extends Refusal {
	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(Conflict.class);

	private final String type;
	private final long id;
	private final int storedVersion;

	public Conflict(String type, long id, int storedVersion) {
		super(TEXTS.of("conflict"));
		this.type = type;
		this.id = id;
		this.storedVersion = storedVersion;
	}

	/** Name of the aggregate's class. */
	public String type() {
		return type;
	}

	public long id() {
		return id;
	}

	public int storedVersion() {
		return storedVersion;
	}
}
