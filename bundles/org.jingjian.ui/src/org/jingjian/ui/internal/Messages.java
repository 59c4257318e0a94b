package org.jingjian.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {
	public static String About_copy;
	public static String About_licence;
	public static String About_name;
	public static String About_part;
	public static String About_partLicence;
	public static String About_partVersion;
	public static String About_parts;
	public static String About_system;
	public static String About_title;
	public static String About_version;
	public static String Fonts_missing;
	public static String General_ahead;
	public static String General_dark;
	public static String General_days;
	public static String General_daysNote;
	public static String General_language;
	public static String General_languageFixed;
	public static String General_languageNote;
	public static String General_languageSystem;
	public static String General_light;
	public static String General_look;
	public static String General_scale;
	public static String General_shared;
	public static String General_sharedNote;
	public static String General_system;
	public static String General_tabs;
	public static String Splash_opening;
	public static String Founding_account;
	public static String Founding_account_missing;
	public static String Founding_accounts;
	public static String Founding_auditor;
	public static String Founding_folder;
	public static String Founding_found;
	public static String Founding_introduction;
	public static String Founding_name;
	public static String Founding_name_hint;
	public static String Founding_name_missing;
	public static String Founding_officer_name;
	public static String Founding_password;
	public static String Founding_password_hint;
	public static String Founding_password_missing;
	public static String Founding_passwords_differ;
	public static String Founding_province;
	public static String Founding_province_missing;
	public static String Founding_regulator;
	public static String Founding_repeat;
	public static String Founding_security;
	public static String Founding_system;
	public static String Founding_title;
	public static String Founding_working;
	public static String Founding_working_terms;
	public static String Founding_working_terms_hint;
	public static String Entrance_no_data_folder;
	public static String Entrance_no_office_service;
	public static String Entrance_password_file;
	public static String Keys_chosen;
	public static String Keys_clear;
	public static String Keys_command;
	public static String Keys_commands;
	public static String Keys_filter;
	public static String Keys_free;
	public static String Keys_give;
	public static String Keys_group;
	public static String Keys_hint;
	public static String Keys_inputMethods;
	public static String Keys_key;
	public static String Keys_none;
	public static String Keys_origin;
	public static String Keys_press;
	public static String Keys_restore;
	public static String Keys_restoreAll;
	public static String Keys_taken;
	public static String Keys_types;
	public static String Preferences_title;
	public static String Problems_failed;
	public static String Problems_refused;
	public static String Problems_sentence;
	public static String SignIn_account;
	public static String SignIn_button;
	public static String SignIn_folder;
	public static String SignIn_password;
	public static String SignIn_subtitle;
	public static String SignIn_title;
	public static String SignIn_working;
	public static String Window_about;
	public static String Window_preferences;
	public static String Window_file;
	public static String Window_help;
	public static String Window_keys;
	public static String Window_title;
	public static String Window_window;
	public static String Window_show_view;

	static {
		NLS.initializeMessages("org.jingjian.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
