package org.jingjian.ui;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;

/** What an officer chose for the window alone; nothing of it has a meaning in law. */
public final class Habits {
	/** From so many days before its end a due date is shown as near. */
	public static final int USUAL_DAYS_AHEAD = 7;
	/** The most that can be chosen. */
	public static final int MOST_DAYS_AHEAD = 90;

	private static final String NODE = "org.jingjian.ui";
	private static final String DAYS_AHEAD = "daysAhead";
	private static final String SHARED_TAB = "sharedTab";

	private Habits() {
	}

	/** How many calendar days before its end a due date is near. */
	public static int daysAhead() {
		return Math.clamp(preferences().getInt(DAYS_AHEAD, USUAL_DAYS_AHEAD), 1, MOST_DAYS_AHEAD);
	}

	/** Keeps how many calendar days before its end a due date is near; who follows is told. */
	public static void chooseDaysAhead(int days) {
		preferences().putInt(DAYS_AHEAD, days);
		flush();
	}

	/** Whether a filing that is opened takes the tab of one that was only looked at; so unless chosen otherwise. */
	public static boolean sharesTab() {
		return preferences().getBoolean(SHARED_TAB, true);
	}

	/** Keeps whether filings that are only looked at share a tab. */
	public static void shareTab(boolean shared) {
		preferences().putBoolean(SHARED_TAB, shared);
		flush();
	}

	private static void flush() {
		try {
			preferences().flush();
		} catch (BackingStoreException unwritable) {
			throw new IllegalStateException(unwritable);
		}
	}

	/** Runs {@code look} on the UI thread whenever a habit was changed, until the control is disposed of. */
	public static void follow(Control control, Runnable look) {
		Display display = control.getDisplay();
		IPreferenceChangeListener listener = event -> {
			if (DAYS_AHEAD.equals(event.getKey())) {
				display.asyncExec(() -> {
					if (!control.isDisposed()) {
						look.run();
					}
				});
			}
		};
		IEclipsePreferences preferences = preferences();
		preferences.addPreferenceChangeListener(listener);
		control.addDisposeListener(event -> preferences.removePreferenceChangeListener(listener));
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
