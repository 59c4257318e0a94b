package org.jingjian.ui.day.internal;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.jingjian.office.OfficeListener;
import org.jingjian.office.Permission;
import org.jingjian.office.Session;
import org.jingjian.ui.Errand;
import org.jingjian.ui.Habits;
import org.jingjian.ui.Images;
import org.jingjian.ui.Problems;
import org.jingjian.ui.Regions;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.day.internal.figures.Reading;

/** 今日: what the day asks of the office, each number a link to its list. */
public final class DayView extends ViewPart {
	/** As the perspective knows it. */
	public static final String ID = "org.jingjian.ui.day.view";
	private static final String REFRESH = "org.jingjian.ui.filing.refresh";
	/** Changes come in flocks; the day is counted anew when they settle. */
	private static final int SETTLE_MS = 1_500;

	private Session session;
	private DayPage page;
	private OfficeListener listener;
	private Job reading;
	private boolean stale;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(Workplace.class).session();
		parent.setLayout(new FillLayout());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.jingjian.ui.help.day");
		if (!session.may(Permission.SEE_FILINGS)) {
			new Label(parent, SWT.WRAP | SWT.CENTER).setText(Messages.Day_notPermitted);
			return;
		}
		page = new DayPage(parent, new Jump(getSite().getPage()), session.today());
		var again = new Action(Messages.Day_refresh, Images.descriptor("refresh")) {
			@Override
			public void run() {
				read();
			}
		};
		getViewSite().getActionBars().getToolBarManager().add(again);
		getSite().getService(IHandlerService.class).activateHandler(REFRESH, new ActionHandler(again));
		listener = event -> changed();
		session.listen(listener);
		Habits.follow(page.control(), this::read);
		read();
	}

	private void read() {
		if (reading != null) {
			stale = true;
			return;
		}
		stale = false;
		reading = Errand.of(Messages.Day_reading, progress -> new Reading(session, new Regions()).read()).quiet().then(day -> {
			reading = null;
			page.show(day);
			if (stale) {
				read();
			}
		}).failed(problem -> {
			reading = null;
			Problems.show(getSite().getShell(), problem);
		}).start(page.control());
	}

	private void changed() {
		var display = getSite().getShell().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> display.timerExec(SETTLE_MS, settled));
		}
	}

	private final Runnable settled = () -> {
		if (!page.control().isDisposed()) {
			read();
		}
	};

	@Override
	public void setFocus() {
		if (page != null) {
			page.focus();
		}
	}

	@Override
	public void dispose() {
		if (listener != null) {
			session.ignore(listener);
		}
		super.dispose();
	}
}
