package org.jingjian.ui.search.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {
	public static String Desk_opening;
	public static String Desk_no_service;
	public static String Field_hint;
	public static String Field_hint_key;
	public static String Quick_building;
	public static String Quick_count;
	public static String Quick_following;
	public static String Quick_hint;
	public static String Quick_introduction;
	public static String Quick_more;
	public static String Quick_none;
	public static String Quick_opening;
	public static String Quick_place;
	public static String Quick_searching;

	static {
		NLS.initializeMessages("org.jingjian.ui.search.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
