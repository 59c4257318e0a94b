package org.jingjian.ui.help.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {
	public static String Command_notNow;
	public static String Command_notNow_why;
	public static String Guide_begin;
	public static String Guide_do;
	public static String Guide_done;
	public static String Guide_end;
	public static String Guide_help;
	public static String Guide_none;
	public static String Guide_reading;
	public static String Guide_skip;
	public static String Guide_state;
	public static String Report_collecting;
	public static String Report_message;
	public static String Report_preview;
	public static String Report_save;
	public static String Report_saved;
	public static String Report_saving;
	public static String Report_title;
	public static String Report_words;
	public static String View_back;
	public static String View_contents;
	public static String View_find;
	public static String View_forward;
	public static String View_found_none;
	public static String View_page;
	public static String View_reading;
	public static String View_title;
	public static String Welcome_again;
	public static String Welcome_greeting;
	public static String Welcome_help;
	public static String Welcome_intake;
	public static String Welcome_intake_what;
	public static String Welcome_keys;
	public static String Welcome_law;
	public static String Welcome_new;
	public static String Welcome_new_lines;
	public static String Welcome_new_more;
	public static String Welcome_report;
	public static String Welcome_review;
	public static String Welcome_review_what;
	public static String Welcome_title;
	public static String Welcome_tour;
	public static String Welcome_tour_what;

	static {
		NLS.initializeMessages("org.jingjian.ui.help.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
