package org.jingjian.ui.filing.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {
	public static String Column_provisional;
	public static String Content_contacts;
	public static String Content_numbers;
	public static String Content_particulars;
	public static String Content_person;
	public static String Content_scenarios;
	public static String Content_title;
	public static String Decision_asNeeded;
	public static String Decision_attached;
	public static String Decision_brought;
	public static String Decision_facts;
	public static String Decision_finding;
	public static String Decision_findings;
	public static String Decision_materials;
	public static String Decision_missing;
	public static String Decision_noFindings;
	public static String Decision_noSame;
	public static String Decision_present;
	public static String Decision_same;
	public static String Decision_scan;
	public static String Decision_settle;
	public static String Decision_severity;
	public static String Decision_standing;
	public static String Decision_steps;
	public static String Decision_title;
	public static String Decision_whole;
	public static String Editor_faulty;
	public static String Editor_faulty_title;
	public static String Editor_reading;
	public static String Editor_saving;
	public static String Field_unreadable;
	public static String History_added;
	public static String History_after;
	public static String History_before;
	public static String History_changed;
	public static String History_field;
	public static String History_officer;
	public static String History_removed;
	public static String History_sentence;
	public static String History_story;
	public static String History_table;
	public static String History_title;
	public static String History_what;
	public static String History_when;
	public static String History_who;
	public static String Light_left;
	public static String Light_none;
	public static String Light_over;
	public static String Light_today;
	public static String Many_question;
	public static String Merge_base;
	public static String Merge_heading;
	public static String Merge_message;
	public static String Merge_mine;
	public static String Merge_save;
	public static String Merge_takeMine;
	public static String Merge_takeTheirs;
	public static String Merge_taken;
	public static String Merge_theirs;
	public static String Merge_title;
	public static String Officer_give;
	public static String Officer_none;
	public static String Officer_of;
	public static String Step_accept;
	public static String Step_accept_meaning;
	public static String Step_amount;
	public static String Step_cancel;
	public static String Step_cancel_meaning;
	public static String Step_change;
	public static String Step_change_meaning;
	public static String Step_changedOn;
	public static String Step_clock;
	public static String Step_correct;
	public static String Step_correct_meaning;
	public static String Step_endedOn;
	public static String Step_from;
	public static String Step_missingMaterial;
	public static String Step_reason;
	public static String Step_reasonNeeded;
	public static String Step_reasons;
	public static String Step_register;
	public static String Step_register_meaning;
	public static String Step_reject;
	public static String Step_reject_meaning;
	public static String Step_return;
	public static String Step_return_meaning;
	public static String Step_settle;
	public static String Step_summary;
	public static String Step_supplement;
	public static String Step_supplement_meaning;
	public static String Terms_agreement;
	public static String Terms_clocks;
	public static String Terms_explanation;
	public static String Terms_extend;
	public static String Terms_ledger;
	public static String Terms_noLedger;
	public static String Terms_resume;
	public static String Terms_suspend;
	public static String Terms_suspended;
	public static String Terms_title;

	static {
		NLS.initializeMessages("org.jingjian.ui.filing.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
