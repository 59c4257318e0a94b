package org.jingjian.ui.filing.internal.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.model.filing.Filing;

/** The content of a filing while it is edited, with what it was before each step, so that steps can be taken back. */
final class Edits {
	private static final int MOST = 200;

	private final Deque<Filing> past = new ArrayDeque<>();
	private final Deque<Filing> future = new ArrayDeque<>();
	private Filing content;
	private Filing settled;
	private Object place;

	Edits(Filing read) {
		content = EcoreUtil.copy(read);
		settled = EcoreUtil.copy(read);
	}

	/** To be changed by whoever edits; {@link #edited} must be told. */
	Filing content() {
		return content;
	}

	/** @param where what is typed at one place, without a pause at another, is one step; null is always a step of its own */
	void edited(Object where) {
		if (where == null || where != place || past.isEmpty() || !future.isEmpty()) {
			past.push(settled);
			if (past.size() > MOST) {
				past.removeLast();
			}
		}
		place = where;
		future.clear();
		settled = EcoreUtil.copy(content);
	}

	/** False if there is nothing to take back. */
	boolean undo() {
		return step(past, future);
	}

	/** False if nothing was taken back. */
	boolean redo() {
		return step(future, past);
	}

	private boolean step(Deque<Filing> from, Deque<Filing> to) {
		if (from.isEmpty()) {
			return false;
		}
		to.push(settled);
		settled = from.pop();
		content = EcoreUtil.copy(settled);
		place = null;
		return true;
	}

	boolean isEdited() {
		return !past.isEmpty();
	}

	boolean isTakenBack() {
		return !future.isEmpty();
	}
}
