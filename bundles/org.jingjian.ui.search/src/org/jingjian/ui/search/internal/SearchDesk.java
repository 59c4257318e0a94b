package org.jingjian.ui.search.internal;

import java.util.concurrent.CancellationException;
import org.eclipse.ui.services.IDisposable;
import org.jingjian.office.Permission;
import org.jingjian.office.Session;
import org.jingjian.search.FilingSearch;
import org.jingjian.search.Results;
import org.jingjian.search.Searches;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The search of the officer who is signed in: opened when it is first needed, closed with the workbench. */
public final class SearchDesk implements IDisposable {
	private final Session session;
	private FilingSearch search;
	private boolean closed;

	SearchDesk(Session session) {
		this.session = session;
	}

	/** True if the officer may see filings. */
	boolean allowed() {
		return session.may(Permission.SEE_FILINGS);
	}

	/** Opens the index, which is then kept up to date. Not on the UI thread. */
	void open() {
		search();
	}

	/** Not on the UI thread. */
	Results find(String text, int most) {
		return search().find(text, most);
	}

	private synchronized FilingSearch search() {
		if (closed) {
			throw new CancellationException();
		}
		if (search == null) {
			search = searches().open(session);
		}
		return search;
	}

	private static Searches searches() {
		var tracker = new ServiceTracker<Searches, Searches>(FrameworkUtil.getBundle(SearchDesk.class).getBundleContext(), Searches.class, null);
		tracker.open();
		try {
			Searches searches = tracker.getService();
			if (searches == null) {
				throw new IllegalStateException(Messages.Desk_no_service);
			}
			return searches;
		} finally {
			tracker.close();
		}
	}

	@Override
	public synchronized void dispose() {
		closed = true;
		if (search != null) {
			search.close();
			search = null;
		}
	}
}
