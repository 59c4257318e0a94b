package org.jingjian.ui.filing.internal.editor;

import java.time.LocalDate;
import org.eclipse.osgi.util.NLS;
import org.jingjian.law.Reckoning;
import org.jingjian.ui.words.Words;

/** What the pages for materials, members and scenarios say. */
public final class EditorMessages extends NLS {
	public static String Faults_many;
	public static String Faults_between;
	public static String Rows_add;
	public static String Rows_remove;
	public static String Members_title;
	public static String Scenario_new;
	public static String Member_new;
	public static String Materials_title;
	public static String Materials_list;
	public static String Materials_entry;
	public static String Materials_preview;
	public static String Materials_attach;
	public static String Materials_attaching;
	public static String Materials_save;
	public static String Materials_saving;
	public static String Materials_detach;
	public static String Materials_asked;
	public static String Materials_drop;
	public static String Calendar_name;
	public static String Calendar_weekdays;
	public static String Calendar_free;
	public static String Calendar_trigger;
	public static String Calendar_counted;
	public static String Calendar_due;
	public static String Calendar_weekend;
	public static String Calendar_holiday;
	public static String Calendar_suspended;
	public static String Preview_none;
	public static String Preview_reading;
	public static String Preview_page;
	public static String Preview_previous;
	public static String Preview_next;

	static {
		NLS.initializeMessages("org.jingjian.ui.filing.internal.editor.messages", EditorMessages.class);
	}

	private EditorMessages() {
	}

	/** What a day counts for, in words; null for a day that has nothing to do with the term. */
	static String ofDay(LocalDate day, Integer number, Reckoning.Skip skip, boolean trigger, boolean due) {
		String words = trigger ? Calendar_trigger : number != null ? NLS.bind(due ? Calendar_due : Calendar_counted, number) : null;
		if (words == null && skip != null) {
			words = switch (skip.why()) {
				case WEEKEND -> Calendar_weekend;
				case HOLIDAY -> NLS.bind(Calendar_holiday, Words.orEmpty(skip.name()));
				case SUSPENDED -> NLS.bind(Calendar_suspended, Words.orEmpty(skip.name()));
			};
		}
		return words == null ? null : day + "  " + words;
	}
}
