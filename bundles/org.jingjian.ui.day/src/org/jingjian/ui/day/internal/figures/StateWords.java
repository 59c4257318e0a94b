package org.jingjian.ui.day.internal.figures;

import org.jingjian.model.filing.FilingState;
import org.jingjian.ui.day.internal.Messages;

/** The states of a filing in words. */
final class StateWords {
	private StateWords() {
	}

	static String of(FilingState state) {
		return switch (state) {
			case EXPECTED -> Messages.State_EXPECTED;
			case RECEIVED -> Messages.State_RECEIVED;
			case INCOMPLETE -> Messages.State_INCOMPLETE;
			case ACCEPTED -> Messages.State_ACCEPTED;
			case REGISTERED -> Messages.State_REGISTERED;
			case REJECTED -> Messages.State_REJECTED;
			case CHANGED -> Messages.State_CHANGED;
			case CANCELLED -> Messages.State_CANCELLED;
			case OVERDUE -> Messages.State_OVERDUE;
		};
	}
}
