package org.jingjian.ui.filing.internal.steps;

import org.jingjian.office.Review.Step;
import org.jingjian.ui.filing.internal.Messages;

/** The steps of a review as the window calls and draws them. */
public final class StepWords {
	private StepWords() {
	}

	public static String title(Step step) {
		return switch (step) {
			case CORRECT -> Messages.Step_correct;
			case ACCEPT -> Messages.Step_accept;
			case RETURN -> Messages.Step_return;
			case SUPPLEMENT -> Messages.Step_supplement;
			case REGISTER -> Messages.Step_register;
			case REJECT -> Messages.Step_reject;
			case CHANGE -> Messages.Step_change;
			case CANCEL -> Messages.Step_cancel;
		};
	}

	/** What will happen, in a sentence. */
	public static String meaning(Step step) {
		return switch (step) {
			case CORRECT -> Messages.Step_correct_meaning;
			case ACCEPT -> Messages.Step_accept_meaning;
			case RETURN -> Messages.Step_return_meaning;
			case SUPPLEMENT -> Messages.Step_supplement_meaning;
			case REGISTER -> Messages.Step_register_meaning;
			case REJECT -> Messages.Step_reject_meaning;
			case CHANGE -> Messages.Step_change_meaning;
			case CANCEL -> Messages.Step_cancel_meaning;
		};
	}

	public static String image(Step step) {
		return switch (step) {
			case CORRECT -> "save";
			case ACCEPT -> "accept";
			case RETURN -> "return";
			case SUPPLEMENT -> "supplement";
			case REGISTER -> "register";
			case REJECT -> "reject";
			case CHANGE -> "change";
			case CANCEL -> "cancel";
		};
	}
}
