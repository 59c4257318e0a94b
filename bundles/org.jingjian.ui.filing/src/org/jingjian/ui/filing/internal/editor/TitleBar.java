package org.jingjian.ui.filing.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.ToggleHyperlink;
import org.jingjian.ui.Names;
import org.jingjian.ui.Palette;

/**
 * The bar behind a section's title. The platform's own paints a picture as large as the whole section for it, anew each
 * time, and has every control on it ask the screen for its place: a tenth of a second for a page.
 */
final class TitleBar {
	private static final int MARGIN = 4;
	private static final int BELOW = 5;

	private TitleBar() {
	}

	static Section section(Composite parent, FormToolkit toolkit, String title) {
		Section section = toolkit.createSection(parent, ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		section.marginWidth = MARGIN;
		section.marginHeight = MARGIN;
		section.clientVerticalSpacing = BELOW;
		section.setText(title);
		nameToggle(section, title);
		section.addListener(SWT.Paint, event -> paint(section, event.gc));
		return section;
	}

	/** The platform calls each of them the same, and in English. */
	private static void nameToggle(Section section, String title) {
		for (Control child : section.getChildren()) {
			if (child instanceof ToggleHyperlink) {
				Names.give(child, title);
			}
		}
	}

	/** A line below the heading of a page; what the platform decorates it with is a picture as large as the heading. */
	static void underline(Composite heading) {
		heading.addListener(SWT.Paint, event -> {
			Rectangle area = heading.getClientArea();
			event.gc.setForeground(Palette.LINE.color());
			event.gc.drawLine(area.x, area.y + area.height - 1, area.x + area.width, area.y + area.height - 1);
		});
	}

	private static void paint(Section section, GC gc) {
		Rectangle area = section.getClientArea();
		gc.setBackground(Palette.HEAD.color());
		gc.fillRectangle(area.x, area.y, area.width, bottom(section) + MARGIN);
	}

	/** Of the title, which is the label beside the client. */
	private static int bottom(Section section) {
		for (Control child : section.getChildren()) {
			if (child instanceof Label) {
				Rectangle label = child.getBounds();
				return label.y + label.height;
			}
		}
		return 0;
	}
}
