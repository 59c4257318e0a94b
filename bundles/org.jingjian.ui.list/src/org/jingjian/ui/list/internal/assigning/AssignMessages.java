package org.jingjian.ui.list.internal.assigning;

import org.eclipse.osgi.util.NLS;

/** What is said about giving filings to officers. */
public final class AssignMessages extends NLS {
	public static String Account;
	public static String Done_free;
	public static String Done_give;
	public static String Done_left;
	public static String Done_none;
	public static String Done_redo;
	public static String Done_refused;
	public static String Done_same;
	public static String Done_undo;
	public static String Filter;
	public static String Give;
	public static String InHand;
	public static String Label_free;
	public static String Label_freeMany;
	public static String Label_give;
	public static String Label_giveMany;
	public static String Me;
	public static String Nobody;
	public static String Question;
	public static String Question_many;
	public static String Reading;
	public static String Redo;
	public static String Redo_menu;
	public static String Title;
	public static String Undo;
	public static String Undo_menu;
	public static String View_mine;
	public static String View_nobodys;

	static {
		initializeMessages("org.jingjian.ui.list.internal.assigning.messages", AssignMessages.class);
	}

	private AssignMessages() {
	}
}
