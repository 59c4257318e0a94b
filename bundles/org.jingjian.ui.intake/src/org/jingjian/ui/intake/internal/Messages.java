package org.jingjian.ui.intake.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {
	public static String Columns_column;
	public static String Columns_description;
	public static String Columns_holds;
	public static String Columns_leftOut;
	public static String Columns_materials;
	public static String Columns_noProcessors;
	public static String Columns_nothing;
	public static String Columns_processors;
	public static String Columns_readAs;
	public static String Columns_reading;
	public static String Columns_sample;
	public static String Columns_save;
	public static String Columns_saveAs;
	public static String Columns_saved;
	public static String Columns_scenarios;
	public static String Columns_sheet;
	public static String Columns_title;
	public static String Files_add;
	public static String Files_all;
	public static String Files_description;
	public static String Files_file;
	public static String Files_folder;
	public static String Files_kinds;
	public static String Files_mapping;
	public static String Files_remove;
	public static String Files_title;
	public static String Held_cells;
	public static String Held_column;
	public static String Held_count;
	public static String Held_discard;
	public static String Held_discardReason;
	public static String Held_fault;
	public static String Held_faults;
	public static String Held_none;
	public static String Held_notPermitted;
	public static String Held_place;
	public static String Held_reading;
	public static String Held_since;
	public static String Held_stillHeld;
	public static String Held_takeIn;
	public static String Held_takenIn;
	public static String Held_takingIn;
	public static String Held_text;
	public static String Intake_title;
	public static String Result_cancelled;
	public static String Result_faults;
	public static String Result_leftOut;
	public static String Result_place;
	public static String Result_summary;
	public static String Result_title;
	public static String Result_why;

	static {
		NLS.initializeMessages("org.jingjian.ui.intake.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
