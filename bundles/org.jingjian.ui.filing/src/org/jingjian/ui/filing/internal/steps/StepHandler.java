package org.jingjian.ui.filing.internal.steps;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jingjian.office.Review.Step;
import org.jingjian.ui.filing.internal.editor.FilingEditor;

/** Takes one step, named behind the colon of the class in plugin.xml, on the filing in front. */
public final class StepHandler extends AbstractHandler implements IExecutableExtension {
	private Step step;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		step = Step.valueOf((String) data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof FilingEditor editor) {
			editor.steps().take(step);
		}
		return null;
	}
}
