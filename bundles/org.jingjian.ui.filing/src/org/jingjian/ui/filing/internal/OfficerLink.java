package org.jingjian.ui.filing.internal;

import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.jingjian.office.Permission;
import org.jingjian.ui.Workplace;

/** Who works the filing, on a page of its editor; for whoever may give it away, the way to do so. */
public final class OfficerLink {
	private static final String COMMAND = "org.jingjian.ui.filing.assign";

	private final IWorkbenchSite site;
	private final Hyperlink link;

	public OfficerLink(Composite parent, FormToolkit toolkit, IWorkbenchSite site) {
		this.site = site;
		link = toolkit.createHyperlink(parent, "", SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(link);
		boolean permitted = site.getService(Workplace.class).session().may(Permission.REVIEW);
		link.setUnderlined(permitted);
		link.setEnabled(permitted);
		link.setToolTipText(permitted ? Messages.Officer_give : null);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				run();
			}
		});
	}

	/**
	 * @param name empty for nobody
	 * @return what reads otherwise than before
	 */
	public List<Control> show(String name) {
		String text = name.isEmpty() ? Messages.Officer_none : NLS.bind(Messages.Officer_of, name);
		if (text.equals(link.getText())) {
			return List.of();
		}
		link.setText(text);
		if (link.getSize().y > 0) {
			link.pack();
		}
		return List.of(link);
	}

	private void run() {
		try {
			site.getService(IHandlerService.class).executeCommand(COMMAND, null);
		} catch (CommandException failed) {
			ILog.of(OfficerLink.class).error(COMMAND, failed);
		}
	}
}
