package org.jingjian.ui.filing.internal.steps;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.services.ISourceProviderService;
import org.jingjian.office.Review.Step;
import org.jingjian.ui.filing.internal.editor.FilingEditor;

/** Tells the workbench which steps the gates leave open on the filing in front, for the enablement of the commands. */
public final class OpenSteps extends AbstractSourceProvider {
	private static final String VARIABLE = "org.jingjian.ui.filing.openSteps";

	private List<String> open = List.of();

	@Override
	public void initialize(IServiceLocator locator) {
		// the editors tell when something changed
	}

	@Override
	public Map<String, List<String>> getCurrentState() {
		return Map.of(VARIABLE, open);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { VARIABLE };
	}

	@Override
	public void dispose() {
		open = List.of();
	}

	/** Looks at the editor in front of a window anew; does nothing in a workbench that is closing. */
	public static void update(IWorkbenchWindow window) {
		ISourceProviderService providers = window.getService(ISourceProviderService.class);
		if (providers == null || !(providers.getSourceProvider(VARIABLE) instanceof OpenSteps provider)) {
			return;
		}
		var front = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		provider.show(front instanceof FilingEditor editor ? steps(editor) : List.of());
	}

	private static List<String> steps(FilingEditor editor) {
		return editor.dossier().map(dossier -> Arrays.stream(Step.values())
				.filter(step -> dossier.review().refusal(step).isEmpty()).map(Step::name).toList()).orElse(List.of());
	}

	private void show(List<String> now) {
		if (!now.equals(open)) {
			open = now;
			fireSourceChanged(ISources.WORKBENCH, VARIABLE, open);
		}
	}
}
