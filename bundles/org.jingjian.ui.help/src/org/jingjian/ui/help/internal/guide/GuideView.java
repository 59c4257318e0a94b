package org.jingjian.ui.help.internal.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.jingjian.ui.Errand;
import org.jingjian.ui.Images;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Themes;
import org.jingjian.ui.help.internal.CommandLink;
import org.jingjian.ui.help.internal.Messages;
import org.jingjian.ui.help.internal.view.Looks;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;

/** 操作向导: the steps of a job, of which the next one is open; what is done is ticked and kept. */
public final class GuideView extends ViewPart {
	public static final String ID = "org.jingjian.ui.help.guide";
	private static final String NODE = "org.jingjian.ui.help";
	private static final String OPEN = "guide";

	private ScrolledComposite scrolled;
	private Composite page;
	private Looks looks;
	private Guide guide;
	private Ticks ticks;
	private Label end;
	private final List<StepRow> rows = new ArrayList<>();
	private String wanted = "";

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		wanted = memento == null || memento.getString(OPEN) == null ? "" : memento.getString(OPEN);
	}

	@Override
	public void saveState(IMemento memento) {
		if (guide != null) {
			memento.putString(OPEN, guide.name());
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.jingjian.ui.help.guides");
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.addListener(SWT.Resize, event -> measure());
		looks = new Looks(scrolled);
		Themes.follow(scrolled, () -> fill());
		var again = new Action(Messages.Guide_begin, Images.descriptor("refresh")) {
			@Override
			public void run() {
				begin();
			}
		};
		getViewSite().getActionBars().getToolBarManager().add(again);
		if (wanted.isEmpty()) {
			fill();
		} else {
			open(wanted);
		}
	}

	/** Opens a guide where it was left. */
	public void open(String name) {
		Errand.of(Messages.Guide_reading, progress -> read(name)).quiet().then(this::opened).start(scrolled);
	}

	private static Guide read(String name) {
		URL found = FileLocator.find(FrameworkUtil.getBundle(GuideView.class), IPath.fromPortableString("$nl$/guides/" + name + ".xml"), null);
		if (found == null) {
			throw new IllegalArgumentException("No guide " + name);
		}
		try (InputStream source = found.openStream()) {
			return Guide.read(name, source);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private void opened(Guide read) {
		guide = read;
		ticks = Ticks.of(guide.steps().size(), preferences().get(OPEN + "." + guide.name(), ""));
		fill();
		setFocus();
	}

	private void begin() {
		if (guide != null) {
			ticks = new Ticks(guide.steps().size());
			keep();
			show();
		}
	}

	private void fill() {
		if (page != null) {
			page.dispose();
		}
		rows.clear();
		page = new Composite(scrolled, SWT.NONE);
		page.setBackground(Palette.GROUND.color());
		page.setForeground(Palette.TEXT.color());
		GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 8).applyTo(page);
		scrolled.setContent(page);
		if (guide == null) {
			line(Messages.Guide_none);
			measure();
			return;
		}
		line(guide.title()).setFont(looks.font(4, SWT.BOLD));
		line(guide.introduction());
		for (int step = 0; step < guide.steps().size(); step++) {
			rows.add(new StepRow(page, looks, guide, step, new Steps()));
		}
		end = line(Messages.Guide_end);
		show();
	}

	private Label line(String text) {
		Label line = new Label(page, SWT.WRAP);
		line.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(line);
		return line;
	}

	private void show() {
		rows.forEach(row -> row.show(ticks));
		end.setVisible(ticks.current() == guide.steps().size());
		measure();
		if (ticks.current() < rows.size()) {
			scrolled.showControl(rows.get(ticks.current()).control());
		}
	}

	private void measure() {
		if (page != null) {
			page.layout(true, true);
			scrolled.setMinHeight(page.computeSize(Math.max(1, scrolled.getClientArea().width), SWT.DEFAULT).y);
		}
	}

	private void keep() {
		preferences().put(OPEN + "." + guide.name(), ticks.kept());
		try {
			preferences().flush();
		} catch (BackingStoreException unwritable) {
			ILog.of(GuideView.class).warn(guide.name(), unwritable);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	@Override
	public void setFocus() {
		if (ticks != null && ticks.current() < rows.size()) {
			rows.get(ticks.current()).setFocus();
		} else {
			scrolled.setFocus();
		}
	}

	/** What the rows ask for. */
	final class Steps {
		void go(int step) {
			ticks.go(step);
			show();
			keep();
			setFocus();
		}

		void run(int step) {
			if (CommandLink.follow(getSite().getShell(), guide.steps().get(step).command()) && !scrolled.isDisposed()) {
				done(step);
			}
		}

		void done(int step) {
			ticks.did(step);
			show();
			keep();
		}

		void skip(int step) {
			ticks.skip(step);
			show();
			keep();
			setFocus();
		}
	}
}
