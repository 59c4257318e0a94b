package org.jingjian.ui.search.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.jingjian.ui.Errand;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;

/** The field of the toolbar: a click on it, or the first letter, opens the quick search in its place. */
public final class SearchField extends WorkbenchWindowControlContribution {
	private static final String COMMAND = "org.jingjian.ui.search.search";
	private static final int WIDTH = 260;
	/** The window comes first, then the index, unless somebody searches sooner. */
	private static final int PATIENCE_MILLIS = 4000;

	@Override
	protected Control createControl(Composite parent) {
		SearchDesk desk = PlatformUI.getWorkbench().getService(SearchDesk.class);
		Composite frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(8, 0, 0, 0).applyTo(frame);
		if (!desk.allowed()) {
			return frame;
		}
		Text field = new Text(frame, SWT.SEARCH | SWT.ICON_SEARCH);
		field.setMessage(Messages.Field_hint);
		Names.give(field, Messages.Field_hint);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(field, "org.jingjian.ui.help.search");
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(Sizes.of(WIDTH), SWT.DEFAULT).grab(true, true).applyTo(field);
		field.addListener(SWT.MouseEnter, event -> field.setToolTipText(hint()));
		field.addListener(SWT.MouseDown, event -> open(field, ""));
		field.addListener(SWT.Modify, event -> {
			String typed = field.getText();
			if (!typed.isEmpty()) {
				field.setText("");
				open(field, typed);
			}
		});
		field.getDisplay().timerExec(PATIENCE_MILLIS, () -> openIndex(desk, field));
		return frame;
	}

	private static void open(Text field, String typed) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			new QuickSearch(window, field, typed).open();
		}
	}

	/** Names the key, which is known only once the window is there. */
	private static String hint() {
		String key = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(COMMAND);
		return key == null ? Messages.Field_hint : NLS.bind(Messages.Field_hint_key, key);
	}

	private static void openIndex(SearchDesk desk, Text field) {
		if (!field.isDisposed()) {
			Errand.of(Messages.Desk_opening, progress -> {
				desk.open();
				return null;
			}).quiet().start(field);
		}
	}
}
