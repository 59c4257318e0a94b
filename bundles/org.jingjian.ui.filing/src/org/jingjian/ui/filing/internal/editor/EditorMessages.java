package org.jingjian.ui.filing.internal.editor;

import org.eclipse.osgi.util.NLS;

/** What the pages for materials, members and scenarios say. */
final class EditorMessages extends NLS {
	static String Rows_add;
	static String Rows_remove;
	static String Members_title;
	static String Scenario_new;
	static String Member_new;
	static String Materials_title;
	static String Materials_list;
	static String Materials_entry;
	static String Materials_preview;
	static String Materials_attach;
	static String Materials_attaching;
	static String Materials_save;
	static String Materials_saving;
	static String Materials_detach;
	static String Materials_asked;
	static String Materials_drop;
	static String Preview_none;
	static String Preview_reading;
	static String Preview_page;
	static String Preview_previous;
	static String Preview_next;

	static {
		NLS.initializeMessages("org.jingjian.ui.filing.internal.editor.messages", EditorMessages.class);
	}

	private EditorMessages() {
	}
}
