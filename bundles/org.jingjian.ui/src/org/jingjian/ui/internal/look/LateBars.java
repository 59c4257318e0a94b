package org.jingjian.ui.internal.look;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MTrimContribution;

/**
 * Holds back the tool bars that bundles bring until there is a window. The platform makes the bar of a window before the window itself, and
 * once more with it. On a slow machine it asks meanwhile whether there is something to be saved; that asks for the window, which is made
 * then and there, and the bar made first is not taken away: every tool was there twice. Where it went well it was work for nothing.
 */
public final class LateBars {
	private static final String NOWHERE = "org.jingjian.ui.held";

	private final Map<MTrimContribution, String> places = new LinkedHashMap<>();

	private LateBars() {
	}

	/** Before the window is made. */
	public static LateBars hold(MApplication application) {
		var held = new LateBars();
		for (MTrimContribution bar : application.getTrimContributions()) {
			held.places.put(bar, bar.getParentId());
			bar.setParentId(NOWHERE);
		}
		return held;
	}

	/** The window is there and takes its bars. */
	public void release() {
		places.forEach(MTrimContribution::setParentId);
		places.clear();
	}
}
