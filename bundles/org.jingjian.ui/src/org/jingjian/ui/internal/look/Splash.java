package org.jingjian.ui.internal.look;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jingjian.ui.Images;
import org.jingjian.ui.Palette;
import org.jingjian.ui.internal.Messages;

/** Fills the seconds until the window is there. The native launcher, which shows a splash of its own, is not always there. */
public final class Splash {
	private final Shell shell;

	/** Shows it in the middle of the screen. */
	public Splash(Display display) {
		shell = new Shell(display, SWT.NO_TRIM | SWT.TOOL);
		Color ground = Palette.BANNER.color();
		shell.setBackground(ground);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(36, 28).spacing(24, 4).applyTo(shell);
		label(ground, Palette.BANNER_TEXT).setImage(Images.image("jingjian64"));
		GridDataFactory.swtDefaults().span(1, 2).applyTo(shell.getChildren()[0]);
		var resources = new LocalResourceManager(JFaceResources.getResources(), shell);
		Label name = label(ground, Palette.BANNER_TEXT);
		name.setText(Messages.About_name);
		name.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD).increaseHeight(4)));
		label(ground, Palette.BANNER_QUIET).setText(Messages.Splash_opening);
		shell.pack();
		Rectangle screen = display.getPrimaryMonitor().getClientArea();
		Point size = shell.getSize();
		shell.setLocation(screen.x + (screen.width - size.x) / 2, screen.y + (screen.height - size.y) / 2);
		shell.open();
		shell.update();
	}

	private Label label(Color ground, Palette words) {
		Label label = new Label(shell, SWT.NONE);
		label.setBackground(ground);
		label.setForeground(words.color());
		return label;
	}

	/** Takes it away; once more does nothing. */
	public void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}
