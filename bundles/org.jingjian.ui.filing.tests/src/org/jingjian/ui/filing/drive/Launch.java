package org.jingjian.ui.filing.drive;

import java.util.Map;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;

/** What the application asks of its launcher; it tells when its display is there. */
final class Launch implements IApplicationContext {
	private final Runnable started;
	private final String[] given;

	Launch(Runnable started, String... given) {
		this.started = started;
		this.given = given;
	}

	@Override
	public Map<String, Object> getArguments() {
		return Map.of(APPLICATION_ARGS, given);
	}

	@Override
	public void applicationRunning() {
		started.run();
	}

	@Override
	public String getBrandingApplication() {
		return "org.jingjian.ui.application";
	}

	@Override
	public String getBrandingName() {
		return "Jingjian";
	}

	@Override
	public String getBrandingDescription() {
		return null;
	}

	@Override
	public String getBrandingId() {
		return "org.jingjian.ui.product";
	}

	@Override
	public String getBrandingProperty(String key) {
		return null;
	}

	@Override
	public Bundle getBrandingBundle() {
		return Platform.getBundle("org.jingjian.ui");
	}

	@Override
	public void setResult(Object result, IApplication application) {
		throw new UnsupportedOperationException();
	}
}
