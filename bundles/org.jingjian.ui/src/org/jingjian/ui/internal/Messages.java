package org.jingjian.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {
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
	public static String Window_file;
	public static String Window_help;
	public static String Window_title;
	public static String Window_window;
	public static String Window_show_view;

	static {
		NLS.initializeMessages("org.jingjian.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
