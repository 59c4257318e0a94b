package org.jingjian.ui.search.internal;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.jingjian.ui.Workplace;

/** Gives the workbench its one search. */
public final class SearchDeskFactory extends AbstractServiceFactory {
	@Override
	public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
		Object above = parent.getService(service);
		return above == null ? new SearchDesk(locator.getService(Workplace.class).session()) : above;
	}
}
