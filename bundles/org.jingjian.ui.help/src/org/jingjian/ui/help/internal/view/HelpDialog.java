package org.jingjian.ui.help.internal.view;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jingjian.ui.Images;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.help.internal.Messages;

/** The help beside a dialog, which keeps the window from being used. */
final class HelpDialog extends Window {
	private static final int WIDTH = 560;
	private static final int HEIGHT = 640;
	private static final int GAP = 12;

	private HelpPane pane;
	private ToolItem back;
	private ToolItem forward;

	/** @param dialog which the help belongs to and ends with */
	HelpDialog(Shell dialog) {
		super(dialog);
		setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.View_title);
		shell.setImage(Images.image("help"));
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			}
		});
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		var tools = new ToolBar(area, SWT.FLAT);
		back = item(tools, Messages.View_back, "back", () -> pane.back());
		forward = item(tools, Messages.View_forward, "forward", () -> pane.forward());
		pane = new HelpPane(area, this::moved);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
		moved();
		return area;
	}

	private static ToolItem item(ToolBar tools, String text, String image, Runnable run) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setToolTipText(text);
		item.setImage(Images.image(image));
		item.addListener(SWT.Selection, event -> run.run());
		return item;
	}

	private void moved() {
		if (pane != null) {
			back.setEnabled(pane.canGoBack());
			forward.setEnabled(pane.canGoForward());
		}
	}

	void show(String href) {
		if (getShell() == null) {
			open();
		}
		pane.open(href);
		getShell().forceActive();
		pane.focusOnPage();
	}

	@Override
	protected Point getInitialSize() {
		return new Point(Sizes.of(WIDTH), Sizes.of(HEIGHT));
	}

	/** To the right of the dialog, or where there is room. */
	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle dialog = getParentShell().getBounds();
		Rectangle screen = getParentShell().getMonitor().getClientArea();
		int right = dialog.x + dialog.width + GAP;
		int left = dialog.x - size.x - GAP;
		int x = right + size.x <= screen.x + screen.width || left < screen.x ? Math.min(right, screen.x + screen.width - size.x) : left;
		return new Point(Math.max(screen.x, x), Math.max(screen.y, Math.min(dialog.y, screen.y + screen.height - size.y)));
	}
}
