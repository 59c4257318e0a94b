package org.jingjian.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.jingjian.base.Refusal;
import org.jingjian.ui.internal.Messages;

/** The one edge where what went wrong meets the user: refusals in their own words, failures in a plain sentence. */
public final class Problems {
	private Problems() {
	}

	/** Tells the user, and the error log if it is not a refusal. UI thread only. */
	public static void show(Shell parent, Throwable problem) {
		if (problem instanceof Refusal refusal) {
			String basis = refusal.basis().map(text -> text.in(Language.locale())).orElse(null);
			new NoticeDialog(parent, Messages.Problems_refused, refusal.reason().in(Language.locale()), basis, "refused").open();
		} else {
			new NoticeDialog(parent, Messages.Problems_failed, sentence(problem), null, "failed").open();
		}
	}

	/** One sentence about it for a person; a failure goes to the error log on the way. */
	public static String sentence(Throwable problem) {
		if (problem instanceof Refusal refusal) {
			return refusal.in(Language.locale());
		}
		ILog.of(Problems.class).error(problem.getClass().getName(), problem);
		return NLS.bind(Messages.Problems_sentence, problem.getClass().getSimpleName());
	}
}
