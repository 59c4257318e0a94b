package org.jingjian.ui.internal.look;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Widget;
import org.w3c.dom.css.CSSStyleDeclaration;

/**
 * The styling of the platform, but for one thing: when a part is entered or left, its tab is styled anew and not all that
 * lies below it, as the style sheets tell what is active only by its tab. A page of many fields took longer for that than
 * to be built. UI thread only.
 */
public final class SparingStyles implements IStylingEngine {
	/** Where the platform keeps what a widget is called in style sheets. */
	private static final String CLASS_NAME = "org.eclipse.e4.ui.css.CssClassName";
	private static final String ID = "org.eclipse.e4.ui.css.id";
	private static final Set<String> OF_ACTIVITY = Set.of("active", "noFocus");

	private final IStylingEngine platform;
	private final IThemeEngine themes;

	private SparingStyles(IStylingEngine platform, IThemeEngine themes) {
		this.platform = platform;
		this.themes = themes;
	}

	/** Puts it in the place of the platform's, once that is there. */
	public static void begin(IEclipseContext workbench) {
		IStylingEngine platform = workbench.get(IStylingEngine.class);
		IThemeEngine themes = workbench.get(IThemeEngine.class);
		if (platform != null && themes != null && !(platform instanceof SparingStyles)) {
			workbench.set(IStylingEngine.class, new SparingStyles(platform, themes));
		}
	}

	@Override
	public void setClassnameAndId(Object styled, String names, String id) {
		if (styled instanceof Widget widget && names != null && isActivityAlone(widget, names, id)) {
			widget.setData(CLASS_NAME, names);
			styleAlone(widget);
		} else {
			platform.setClassnameAndId(styled, names, id);
		}
	}

	private static boolean isActivityAlone(Widget widget, String names, String id) {
		return widget.getData(CLASS_NAME) instanceof String before && Objects.equals(id, widget.getData(ID))
				&& lasting(before).equals(lasting(names));
	}

	private static Set<String> lasting(String names) {
		var lasting = new HashSet<>(List.of(names.strip().split("\\s+")));
		lasting.removeAll(OF_ACTIVITY);
		return lasting;
	}

	private void styleAlone(Widget widget) {
		themes.applyStyles(widget, false);
		if (widget instanceof CTabFolder tabs) {
			for (CTabItem tab : tabs.getItems()) {
				themes.applyStyles(tab, false);
			}
		}
	}

	@Override
	public void setClassname(Object styled, String names) {
		platform.setClassname(styled, names);
	}

	@Override
	public void setId(Object styled, String id) {
		platform.setId(styled, id);
	}

	@Override
	public void style(Object styled) {
		platform.style(styled);
	}

	@Override
	public CSSStyleDeclaration getStyle(Object styled) {
		return platform.getStyle(styled);
	}
}
