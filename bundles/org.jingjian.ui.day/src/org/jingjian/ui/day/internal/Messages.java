package org.jingjian.ui.day.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {
	public static String Clock_beyond;
	public static String Clock_over;
	public static String Clock_title;
	public static String Clock_within;
	public static String Column_at;
	public static String Column_city;
	public static String Column_due;
	public static String Column_found;
	public static String Column_left;
	public static String Column_name;
	public static String Column_reason;
	public static String Column_state;
	public static String Day_arrived;
	public static String Day_date;
	public static String Day_due;
	public static String Day_jump;
	public static String Day_notPermitted;
	public static String Day_reading;
	public static String Day_refresh;
	public static String Item_agreed;
	public static String Item_days;
	public static String Item_found;
	public static String Item_none;
	public static String Item_nothingFound;
	public static String Item_term;
	public static String Item_today;
	public static String Month_title;
	public static String Plot_against;
	public static String Plot_articles;
	public static String Plot_cities;
	public static String Plot_clocks;
	public static String Plot_lacking;
	public static String Plot_materials;
	public static String Plot_months;
	public static String Plot_noClocks;
	public static String Plot_noFilings;
	public static String Plot_noFindings;
	public static String Plot_nothingMissing;
	public static String Plot_states;
	public static String Plot_tip;
	public static String State_ACCEPTED;
	public static String State_CANCELLED;
	public static String State_CHANGED;
	public static String State_EXPECTED;
	public static String State_INCOMPLETE;
	public static String State_OVERDUE;
	public static String State_RECEIVED;
	public static String State_REGISTERED;
	public static String State_REJECTED;
	public static String Work_accepted;
	public static String Work_dueSoon;
	public static String Work_dueToday;
	public static String Work_new;
	public static String Work_overdue;
	public static String Work_received;
	public static String Work_returned;

	static {
		NLS.initializeMessages("org.jingjian.ui.day.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
