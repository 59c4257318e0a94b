package org.jingjian.ui.help.internal.welcome;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Themes;
import org.jingjian.ui.Turns;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.help.internal.CommandLink;
import org.jingjian.ui.help.internal.Messages;
import org.jingjian.ui.help.internal.view.Looks;

/** 欢迎: three ways to begin, and what is new. */
public final class WelcomeView extends ViewPart {
	public static final String ID = "org.jingjian.ui.help.welcome";
	private static final String GUIDE = "command:org.jingjian.ui.help.guide(org.jingjian.ui.help.guide.name=";
	private static final String PAGE = "command:org.jingjian.ui.help.contents(org.jingjian.ui.help.page=/org.jingjian.ui.help/pages/";
	private static final int WIDTH = 860;

	private Composite page;
	private Card first;
	private Looks looks;

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.jingjian.ui.help.welcome");
		var scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		var ground = new Composite(scrolled, SWT.NONE);
		dress(ground);
		Themes.follow(ground, () -> dress(ground));
		ground.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(32, 28).applyTo(ground);
		looks = new Looks(ground);
		page = new Composite(ground, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 20).applyTo(page);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(Sizes.of(WIDTH), SWT.DEFAULT).applyTo(page);
		ground.setVisible(false);
		Turns.take(ground, List.of(this::createHead, this::createCards, this::createNews, this::createFoot, () -> show(scrolled, ground)));
	}

	private void show(ScrolledComposite scrolled, Composite ground) {
		scrolled.setContent(ground);
		scrolled.addListener(SWT.Resize, event -> scrolled.setMinSize(ground.computeSize(SWT.DEFAULT, SWT.DEFAULT)));
		scrolled.setMinSize(ground.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		ground.setVisible(true);
		if (getSite().getPage().getActivePart() == this) {
			setFocus();
		}
	}

	private static void dress(Composite ground) {
		ground.setBackground(Palette.GROUND.color());
		ground.setForeground(Palette.TEXT.color());
		ground.redraw(0, 0, ground.getSize().x, ground.getSize().y, true);
	}

	private void createHead() {
		Workplace workplace = getSite().getService(Workplace.class);
		var band = new Band(page, looks, Messages.Welcome_title,
				NLS.bind(Messages.Welcome_greeting, workplace.session().officer().getName(), workplace.session().office().name()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(band.control());
	}

	private void createCards() {
		Composite cards = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(18, 0).applyTo(cards);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(cards);
		first = new Card(cards, looks, "tour48", Messages.Welcome_tour, Messages.Welcome_tour_what, () -> follow(GUIDE + "tour)"));
		new Card(cards, looks, "intake48", Messages.Welcome_intake, Messages.Welcome_intake_what, () -> follow(GUIDE + "firstIntake)"));
		new Card(cards, looks, "review48", Messages.Welcome_review, Messages.Welcome_review_what, () -> follow(GUIDE + "firstReview)"));
	}

	private void createNews() {
		Composite news = row(1);
		Label title = new Label(news, SWT.NONE);
		title.setText(Messages.Welcome_new);
		title.setFont(looks.font(2, SWT.BOLD));
		for (String line : Messages.Welcome_new_lines.split("\n")) {
			Label each = new Label(news, SWT.WRAP);
			each.setText("•  " + line);
			GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(WIDTH), SWT.DEFAULT).applyTo(each);
		}
		link(news, Messages.Welcome_new_more, PAGE + "new.html)");
	}

	private void createFoot() {
		Composite foot = row(4);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(24, 0).applyTo(foot);
		link(foot, Messages.Welcome_help, "command:org.jingjian.ui.help.contents");
		link(foot, Messages.Welcome_keys, PAGE + "keys.html)");
		link(foot, Messages.Welcome_law, PAGE + "law.html)");
		link(foot, Messages.Welcome_report, "command:org.jingjian.ui.help.report");
		Label again = new Label(page, SWT.NONE);
		again.setText(Messages.Welcome_again);
		Themes.quiet(again, true);
	}

	private Composite row(int columns) {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(16, 6).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private void link(Composite parent, String text, String target) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text + "</a>");
		link.addListener(SWT.Selection, event -> follow(target));
	}

	private void follow(String target) {
		CommandLink.follow(getSite().getShell(), target);
	}

	@Override
	public void setFocus() {
		if (first != null) {
			first.setFocus();
		}
	}
}
