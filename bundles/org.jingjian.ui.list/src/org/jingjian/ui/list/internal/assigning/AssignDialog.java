package org.jingjian.ui.list.internal.assigning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Tables;
import org.jingjian.ui.list.internal.Messages;
import org.jingjian.ui.TitledDialog;
import org.jingjian.ui.list.internal.assigning.Colleagues.Colleague;
import org.jingjian.ui.words.Words;

/** Asks who is to work filings: an officer who may, or nobody. What is typed narrows the choice. */
final class AssignDialog extends TitledDialog {
	private static final int WIDTH = 420;
	private static final int HEIGHT = 230;

	private final String question;
	private final String own;
	private final Map<String, Long> inHand;
	private final List<Colleague> officers;
	private TableViewer table;
	private String account;

	/**
	 * @param inHand how many filings each account has to work
	 * @param own account of who asks
	 */
	AssignDialog(Shell parent, Colleagues colleagues, Map<String, Long> inHand, String own, String question) {
		super(parent, AssignMessages.Title, "assign", "assign");
		this.question = question;
		this.own = own;
		this.inHand = inHand;
		var choice = new ArrayList<>(colleagues.reviewers().stream().filter(Colleague::active).toList());
		choice.add(new Colleague(null, AssignMessages.Nobody, true, false));
		officers = List.copyOf(choice);
		account = own;
	}

	/** Who was chosen; null for nobody. */
	String account() {
		return account;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(20, 18).spacing(12, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label asked = new Label(area, SWT.WRAP);
		asked.setText(question);
		asked.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(WIDTH), SWT.DEFAULT).applyTo(asked);
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(AssignMessages.Filter);
		Names.give(filter, AssignMessages.Filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addListener(SWT.Modify, event -> narrow(filter.getText().strip().toLowerCase(Locale.ROOT)));
		filter.addListener(SWT.KeyDown, this::move);
		createTable(area);
		filter.setFocus();
		return area;
	}

	private void createTable(Composite area) {
		table = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		Tables.pictured(table, Messages.Column_officer, 190, (Colleague each) -> each.account() == null ? "optional" : "contact",
				each -> each.account() != null && each.account().equals(own) ? NLS.bind(AssignMessages.Me, each.name()) : each.name());
		Tables.column(table, AssignMessages.Account, 140, null, (Colleague each) -> Words.orEmpty(each.account()));
		Tables.number(table, AssignMessages.InHand, 80,
				(Colleague each) -> each.account() == null ? "" : Words.number(inHand.getOrDefault(each.account(), 0L)));
		Names.give(table.getTable(), question);
		Tables.ready(table);
		GridDataFactory.fillDefaults().grab(true, true).hint(Sizes.of(WIDTH), Sizes.of(HEIGHT)).applyTo(table.getTable());
		table.addSelectionChangedListener(event -> check());
		table.addDoubleClickListener(event -> okPressed());
		table.setInput(officers);
		officers.stream().filter(each -> own.equals(each.account())).findFirst().ifPresent(this::select);
	}

	private void narrow(String part) {
		List<Colleague> left = officers.stream().filter(each -> each.name().toLowerCase(Locale.ROOT).contains(part)
				|| each.account() != null && each.account().toLowerCase(Locale.ROOT).contains(part)).toList();
		Object chosen = table.getStructuredSelection().getFirstElement();
		table.setInput(left);
		if (left.isEmpty()) {
			check();
		} else {
			select(left.contains(chosen) ? (Colleague) chosen : left.getFirst());
		}
	}

	private void select(Colleague one) {
		table.setSelection(new StructuredSelection(one), true);
	}

	/** Up and down in the field choose in the table. */
	private void move(Event key) {
		int step = key.keyCode == SWT.ARROW_DOWN ? 1 : key.keyCode == SWT.ARROW_UP ? -1 : 0;
		int to = table.getTable().getSelectionIndex() + step;
		if (step != 0) {
			key.doit = false;
			if (to >= 0 && to < table.getTable().getItemCount()) {
				select((Colleague) table.getElementAt(to));
			}
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		createButton(parent, IDialogConstants.OK_ID, AssignMessages.Give, true);
		check();
	}

	private void check() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(!table.getStructuredSelection().isEmpty());
		}
	}

	@Override
	protected void okPressed() {
		if (table.getStructuredSelection().getFirstElement() instanceof Colleague chosen) {
			account = chosen.account();
			super.okPressed();
		}
	}
}
