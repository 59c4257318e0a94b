package org.jingjian.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.services.ISourceProviderService;
import org.jingjian.office.Permission;
import org.jingjian.office.Session;

/** Tells the workbench what the officer's roles permit, so that commands can be shown as what they are before they are loaded. */
public final class Granted extends AbstractSourceProvider {
	private static final String VARIABLE = "org.jingjian.ui.granted";

	private List<String> granted = List.of();

	/** From now on it is known who works here. */
	static void to(Session session, IWorkbench workbench) {
		if (workbench.getService(ISourceProviderService.class).getSourceProvider(VARIABLE) instanceof Granted provider) {
			provider.granted = Arrays.stream(Permission.values()).filter(session::may).map(Permission::name).toList();
			provider.fireSourceChanged(ISources.WORKBENCH, VARIABLE, provider.granted);
		}
	}

	@Override
	public Map<String, List<String>> getCurrentState() {
		return Map.of(VARIABLE, granted);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { VARIABLE };
	}

	@Override
	public void dispose() {
		granted = List.of();
	}
}
