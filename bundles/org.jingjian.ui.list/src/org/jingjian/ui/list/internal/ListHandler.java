package org.jingjian.ui.list.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does with the list what stands behind the colon of the class in plugin.xml. */
public final class ListHandler extends AbstractHandler implements IExecutableExtension {
	private Deed deed;

	enum Deed {
		FILTER, COLUMNS, EXPORT, COPY_HEADED, SAVE_VIEW
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		deed = Deed.valueOf((String) data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(FilingListView.ID) instanceof FilingListView list) {
			list.carryOut(deed);
		}
		return null;
	}
}
