package org.jingjian.ui.help.internal.guide;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.jingjian.ui.Images;
import org.jingjian.ui.Names;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Themes;
import org.jingjian.ui.help.internal.Messages;
import org.jingjian.ui.help.internal.view.Looks;

/** A step: its number and name, and while it is the next one, what to do and the buttons for it. */
final class StepRow {
	private final Composite row;
	private final Label tick;
	private final Composite body;
	private final Button first;
	private final int step;

	StepRow(Composite parent, Looks looks, Guide guide, int step, GuideView.Steps steps) {
		this.step = step;
		Guide.Step what = guide.steps().get(step);
		row = new Composite(parent, SWT.NONE);
		Themes.own(row);
		row.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(8, 6).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		tick = new Label(row, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).hint(Sizes.of(18), Sizes.of(18)).applyTo(tick);
		Label title = new Label(row, SWT.WRAP);
		title.setText(step + 1 + ".  " + what.title());
		title.setFont(looks.font(0, SWT.BOLD));
		title.setCursor(title.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		title.addListener(SWT.MouseUp, event -> steps.go(step));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
		body = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(body);
		GridDataFactory.fillDefaults().span(2, 1).indent(Sizes.of(26), 0).grab(true, false).applyTo(body);
		Label text = new Label(body, SWT.WRAP);
		text.setText(what.text());
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
		first = createButtons(guide, what, steps);
		dress(row);
		Names.give(first, first.getText() + ": " + what.title() + ". " + what.text() + " "
				+ NLS.bind(Messages.Guide_state, step + 1, guide.steps().size()));
	}

	private Button createButtons(Guide guide, Guide.Step what, GuideView.Steps steps) {
		Composite bar = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(bar);
		Button main = what.hasCommand() ? button(bar, Messages.Guide_do, () -> steps.run(step)) : button(bar, Messages.Guide_done, () -> steps.done(step));
		button(bar, Messages.Guide_skip, () -> steps.skip(step));
		Link help = new Link(bar, SWT.NONE);
		help.setText("<a>" + Messages.Guide_help + "</a>");
		help.addListener(SWT.Selection, event -> PlatformUI.getWorkbench().getHelpSystem().displayHelp(what.help()));
		Label where = new Label(body, SWT.NONE);
		where.setText(NLS.bind(Messages.Guide_state, step + 1, guide.steps().size()));
		return main;
	}

	private static Button button(Composite bar, String text, Runnable run) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	/** The ground of the row shows through whatever is on it. */
	private static void dress(Composite composite) {
		for (Control child : composite.getChildren()) {
			if (!(child instanceof Button)) {
				Themes.own(child);
			}
			if (child instanceof Label) {
				child.setForeground(Palette.TEXT.color());
			} else if (child instanceof Composite inner && !(child instanceof Link)) {
				dress(inner);
			}
		}
	}

	void show(Ticks ticks) {
		boolean current = ticks.current() == step;
		row.setBackground(current ? Looks.tint() : Palette.GROUND.color());
		tick.setImage(ticks.isDone(step) ? Images.image("present") : Images.image(current ? "forward" : "optional"));
		body.setVisible(current);
		((GridData) body.getLayoutData()).exclude = !current;
	}

	Control control() {
		return row;
	}

	void setFocus() {
		first.setFocus();
	}
}
