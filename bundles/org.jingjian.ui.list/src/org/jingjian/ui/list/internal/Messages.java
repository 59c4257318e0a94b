package org.jingjian.ui.list.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {
	public static String Chooser_description;
	public static String Chooser_down;
	public static String Chooser_light;
	public static String Chooser_standard;
	public static String Chooser_title;
	public static String Chooser_up;
	public static String Column_city;
	public static String Column_creditCode;
	public static String Column_due;
	public static String Column_filed;
	public static String Column_findings;
	public static String Column_minors;
	public static String Column_name;
	public static String Column_number;
	public static String Column_officer;
	public static String Column_provisional;
	public static String Column_state;
	public static String Column_stored;
	public static String Column_supplements;
	public static String Column_threshold;
	public static String Conditions_clear;
	public static String Conditions_contains;
	public static String Conditions_title;
	public static String Conditions_unreadable;
	public static String Copy_title;
	public static String Copy_tooMany;
	public static String Export_csv;
	public static String Export_done;
	public static String Export_file;
	public static String Export_title;
	public static String Export_working;
	public static String Export_xlsx;
	public static String Filter_all;
	public static String Filter_and;
	public static String Filter_anyCity;
	public static String Filter_anyState;
	public static String Filter_count;
	public static String Filter_counting;
	public static String Filter_neverFiled;
	public static String Filter_or;
	public static String Filter_overdue;
	public static String Filter_text;
	public static String Filter_unlink;
	public static String List_empty;
	public static String List_first;
	public static String List_none;
	public static String List_notPermitted;
	public static String List_reading;
	public static String List_widen;
	public static String Many_result;
	public static String Many_why;
	public static String Overdue_marked;
	public static String Overdue_title;
	public static String Overdue_working;
	public static String View_all;
	public static String View_linked;
	public static String View_name;
	public static String View_nameNeeded;
	public static String View_reading;
	public static String View_remove;
	public static String View_save;
	public static String View_share;
	public static String View_shared;
	public static String View_title;

	static {
		NLS.initializeMessages("org.jingjian.ui.list.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
