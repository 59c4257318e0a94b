package org.jingjian.ui.list.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jingjian.office.Settings;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Views of the list by name: an officer's own in the preferences, the office's among its settings, which are journalled. */
final class SavedViews {
	/** Key of the arrangement of columns that the officer left. */
	private static final String COLUMNS = "columns";
	private static final String OWN = "views";
	private static final String SHARED = Settings.VIEW + "filings.";
	/** So much of a name that the key stays within what settings take. */
	static final int LONGEST_NAME = 60;

	private final Preferences own;
	private final Settings shared;

	/**
	 * @param lines what is asked, in which order, in which columns
	 */
	record View(String name, boolean shared, Map<String, String> lines) {
		String text() {
			return lines.entrySet().stream().filter(line -> !line.getValue().isEmpty())
					.map(line -> line.getKey() + '=' + line.getValue().replaceAll("\\R", " ")).collect(Collectors.joining("\n"));
		}

		static View parse(String name, boolean shared, String text) {
			var lines = new TreeMap<String, String>();
			text.lines().forEach(line -> {
				int equals = line.indexOf('=');
				if (equals > 0) {
					lines.put(line.substring(0, equals), line.substring(equals + 1));
				}
			});
			return new View(name, shared, lines);
		}
	}

	/** @param own the officer's node of the preferences */
	SavedViews(Preferences own, Settings shared) {
		this.own = own;
		this.shared = shared;
	}

	/** The officer's own by name, then the office's. Reads the disk. */
	List<View> all() {
		var views = new ArrayList<View>();
		try {
			Preferences node = own.node(OWN);
			for (String name : new java.util.TreeSet<>(List.of(node.keys()))) {
				views.add(View.parse(name, false, node.get(name, "")));
			}
		} catch (BackingStoreException unreadable) {
			throw new IllegalStateException(unreadable);
		}
		for (String key : shared.keys(SHARED)) {
			shared.text(key).ifPresent(text -> views.add(View.parse(key.substring(SHARED.length()), true, text)));
		}
		return views;
	}

	/** Keeps a view under its name, over an older one. @throws org.jingjian.base.Refusal not permitted for all */
	void save(View view) {
		if (view.shared()) {
			shared.put(SHARED + view.name(), view.text());
		} else {
			own.node(OWN).put(view.name(), view.text());
			flush();
		}
	}

	/** @throws org.jingjian.base.Refusal not permitted for all */
	void remove(View view) {
		if (view.shared()) {
			shared.put(SHARED + view.name(), null);
		} else {
			own.node(OWN).remove(view.name());
			flush();
		}
	}

	ListLayout layout() {
		return ListLayout.parse(own.get(COLUMNS, ""));
	}

	void keep(ListLayout layout) {
		own.put(COLUMNS, layout.text());
	}

	/** Writes the preferences to the disk. */
	void flush() {
		try {
			own.flush();
		} catch (BackingStoreException unwritable) {
			throw new IllegalStateException(unwritable);
		}
	}
}
