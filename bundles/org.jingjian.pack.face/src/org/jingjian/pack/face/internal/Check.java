package org.jingjian.pack.face.internal;

/** One question that a review puts to a filing. Without state. */
interface Check {
	void look(Subject subject);
}
