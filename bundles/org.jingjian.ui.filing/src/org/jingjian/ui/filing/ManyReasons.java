package org.jingjian.ui.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.jingjian.office.Review.Step;
import org.jingjian.ui.filing.internal.Messages;
import org.jingjian.ui.filing.internal.steps.StepDialog;
import org.jingjian.ui.filing.internal.steps.StepWords;

/** Asks before a step is taken on many filings, and for the reasons that hold for all of them. */
public final class ManyReasons {
	private ManyReasons() {
	}

	/** The step as the window calls it, without what announces a question. */
	public static String title(Step step) {
		return StepWords.title(step).replace("…", "").strip();
	}

	/** @return the reasons, if any are needed; empty if the officer thinks better of it */
	public static Optional<List<String>> ask(Shell shell, Step step, int filings, LocalDate today) {
		String meaning = StepWords.meaning(step) + "\n" + NLS.bind(Messages.Many_question, filings);
		StepDialog asked = new StepDialog(shell, StepWords.title(step), meaning, StepWords.image(step), today);
		switch (step) {
			case RETURN -> asked.text(Messages.Step_reasons, true);
			case REJECT -> asked.text(Messages.Step_reason, true);
			default -> {
				// nothing more to ask
			}
		}
		return asked.open() == Window.OK ? Optional.of(asked.lines()) : Optional.empty();
	}
}
