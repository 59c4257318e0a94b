package org.jingjian.law;

import org.jingjian.base.Text;
import org.jingjian.base.Texts;

/** How firm a number of a rule table stands; what is not statutory is never shown as if it were. */
public enum Standing {
	/** The provision says so; nobody here can change it. */
	STATUTORY,
	/** No provision fixes it: the office decides. */
	CONFIGURABLE,
	/** Borrowed from the rules of a kindred procedure: the office may change it. */
	ANALOGUE,
	/** Believed to be in the text, which nobody has checked: the office may change it. */
	UNVERIFIED,
	/** From a draft that obliges nobody. */
	DRAFT;

	/** What a user is told of it. */
	public Text text() {
		return Texts.beside(Standing.class).of("standing." + name());
	}
}
