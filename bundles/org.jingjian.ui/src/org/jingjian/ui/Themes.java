package org.jingjian.ui;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** Whether the window is light or dark, and word when that changes. UI thread only. */
public final class Themes {
	/** Under which the platform keeps the engine of a display. */
	private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
	private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";
	private static final float MIDDLE = 0.5f;

	private Themes() {
	}

	/** True while the dark theme is shown; before the workbench has one, while the system paints its dialogs dark. */
	public static boolean isDark() {
		Display display = Display.getCurrent();
		if (display == null) {
			return false;
		}
		if (display.getData(ENGINE) instanceof IThemeEngine engine && engine.getActiveTheme() != null) {
			return engine.getActiveTheme().getId().contains("dark");
		}
		RGB ground = display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND).getRGB();
		return ground.getHSB()[2] < MIDDLE;
	}

	/** Keeps the style sheets off a control that follows the theme by itself; not off what lies in it. */
	public static void own(Control control) {
		control.setData(UNSTYLED, Boolean.TRUE);
	}

	/** Has the words of a control stand back, or not; the style sheet of each theme says how. */
	public static void quiet(Control control, boolean back) {
		control.setData(STYLE_CLASS, back ? "quiet" : null);
		if (control.getDisplay().getData(ENGINE) instanceof IThemeEngine engine) {
			engine.applyStyles(control, false);
		} else {
			control.setForeground((back ? Palette.QUIET : Palette.TEXT).color());
		}
	}

	/**
	 * Runs {@code paint} whenever the theme was changed, until the control is disposed of. The style sheets have been
	 * applied by then.
	 */
	public static void follow(Control control, Runnable paint) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
		Display display = control.getDisplay();
		EventHandler changed = event -> display.asyncExec(() -> {
			if (!control.isDisposed()) {
				paint.run();
			}
		});
		broker.subscribe(IThemeEngine.Events.THEME_CHANGED, changed);
		control.addDisposeListener(event -> broker.unsubscribe(changed));
	}
}
