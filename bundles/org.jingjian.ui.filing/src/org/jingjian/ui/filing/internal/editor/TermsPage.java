package org.jingjian.ui.filing.internal.editor;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jingjian.model.filing.TermEvent;
import org.jingjian.office.Permission;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Tables;
import org.jingjian.ui.filing.internal.Messages;
import org.jingjian.ui.filing.internal.PushButtons;
import org.jingjian.ui.filing.Light;
import org.jingjian.ui.words.Words;

/** 期限: the clocks of the filing, what stopped and lengthened them, and the chosen one counted day by day. */
final class TermsPage extends DossierPage {
	static final String ID = "terms";

	private TableViewer terms;
	private TableViewer ledger;
	private Text explanation;
	private MonthCalendar calendar;
	private Button suspend;
	private Button resume;
	private Button extend;

	TermsPage(FilingEditor editor) {
		super(editor, ID, Messages.Terms_title);
	}

	@Override
	List<Runnable> parts(Composite body, FormToolkit toolkit) {
		Composite left = column(body, toolkit);
		Composite right = column(body, toolkit);
		return List.of(() -> createTerms(toolkit, section(left, toolkit, Messages.Terms_clocks, 1, false)),
				() -> createLedger(toolkit, section(left, toolkit, Messages.Terms_ledger, 1, false)),
				() -> createCounting(toolkit, section(right, toolkit, Messages.Terms_explanation, 1, false)));
	}

	private void createLedger(FormToolkit toolkit, Composite changes) {
		ledger = table(changes, toolkit, 130);
		Tables.column(ledger, Words.feature("kind"), 90, null, (TermEvent each) -> Words.of(each.getKind()));
		Tables.column(ledger, Words.feature("on"), 100, null, (TermEvent each) -> Words.day(each.getOn()));
		Tables.number(ledger, Words.feature("amount"), 60, (TermEvent each) -> each.getAmount() == 0 ? "" : "" + each.getAmount());
		Tables.column(ledger, Words.feature("reason"), 200, null, (TermEvent each) -> each.getReason());
		Tables.column(ledger, Words.feature("officer"), 90, null, (TermEvent each) -> each.getOfficer());
		Names.give(ledger.getTable(), Messages.Terms_ledger);
		Tables.whenEmpty(ledger, Messages.Terms_noLedger);
		Tables.ready(ledger);
	}

	private void createCounting(FormToolkit toolkit, Composite counting) {
		calendar = new MonthCalendar(toolkit, counting);
		explanation = toolkit.createText(counting, "", SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		Names.give(explanation, Messages.Terms_explanation);
		GridDataFactory.fillDefaults().grab(true, true).hint(Sizes.of(300), Sizes.of(240)).applyTo(explanation);
	}

	private void createTerms(FormToolkit toolkit, Composite parent) {
		terms = table(parent, toolkit, 150);
		Tables.pictured(terms, Words.feature("terms"), 112, this::picture, (Dossier.Count each) -> Words.term(each.term().getKind()));
		Tables.column(terms, Words.feature("length"), 124, null,
				(Dossier.Count each) -> each.term().getLength() + " " + Words.of(each.term().getUnit()));
		Tables.column(terms, Words.feature("trigger"), 90, null, (Dossier.Count each) -> each.term().getTrigger());
		Tables.column(terms, Words.feature("due"), 92, null, this::due);
		Tables.column(terms, Words.feature("endedOn"), 90, null, (Dossier.Count each) -> Words.day(each.term().getEndedOn()));
		Tables.ending(terms, Words.feature("article"), 190,
				(Dossier.Count each) -> each.article().isEmpty() ? Messages.Terms_agreement : each.article());
		Names.give(terms.getTable(), Messages.Terms_clocks);
		Tables.ready(terms);
		terms.addSelectionChangedListener(event -> choose(chosen()));
		Composite buttons = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
		suspend = button(buttons, Messages.Terms_suspend, "suspend", () -> filing().steps().suspend(chosen()));
		resume = button(buttons, Messages.Terms_resume, "resume", () -> filing().steps().resume(chosen()));
		extend = button(buttons, Messages.Terms_extend, "extend", () -> filing().steps().extend(chosen()));
	}

	private static Button button(Composite parent, String title, String image, Runnable pressed) {
		Button button = PushButtons.create(parent, title, image, pressed);
		button.setEnabled(false);
		return button;
	}

	private static TableViewer table(Composite parent, FormToolkit toolkit, int height) {
		TableViewer table = new TableViewer(toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL));
		table.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(300), Sizes.of(height)).applyTo(table.getTable());
		return table;
	}

	private Dossier.Count chosen() {
		return (Dossier.Count) terms.getStructuredSelection().getFirstElement();
	}

	private String picture(Dossier.Count count) {
		if (count.term().getEndedOn() != null) {
			return "settled";
		}
		return (count.suspended() ? Light.PAUSED : Light.of(count.due(), filing().today())).image();
	}

	private String due(Dossier.Count count) {
		if (count.suspended()) {
			return Messages.Terms_suspended;
		}
		String day = count.due() == null ? Words.orEmpty(count.term().getDue()) : count.due().toString();
		return day + (count.provisional() ? Messages.Column_provisional : "");
	}

	private void choose(Dossier.Count count) {
		boolean running = count != null && count.term().getEndedOn() == null && filing().may(Permission.REVIEW);
		suspend.setEnabled(running && !count.suspended());
		resume.setEnabled(running && count.suspended());
		extend.setEnabled(running);
		ledger.setInput(count == null ? new Object[0] : count.term().getLedger());
		calendar.show(count == null ? null : count.reckoning());
		explanation.setText(count == null ? "" : count.explanation());
	}

	@Override
	void fill(Dossier dossier) {
		int before = Math.max(0, terms.getTable().getSelectionIndex());
		terms.setInput(dossier.counts());
		if (dossier.counts().isEmpty()) {
			choose(null);
		} else {
			terms.setSelection(new StructuredSelection(dossier.counts().get(Math.min(before, dossier.counts().size() - 1))));
		}
	}
}
