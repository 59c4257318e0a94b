package org.jingjian.ui.filing.internal.editor;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.Severity;
import org.jingjian.office.FilingRow;
import org.jingjian.office.Permission;
import org.jingjian.office.Supervision.MaterialState;
import org.jingjian.ui.Images;
import org.jingjian.ui.Language;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Tables;
import org.jingjian.ui.filing.internal.Messages;
import org.jingjian.ui.filing.internal.PushButtons;
import org.jingjian.ui.filing.internal.OfficerLink;
import org.jingjian.ui.filing.Light;
import org.jingjian.ui.filing.internal.steps.StepBlock;
import org.jingjian.ui.words.Words;

/** 办理: where the filing stands, what is missing, what was found, and the steps that are open. */
final class DecisionPage extends DossierPage {
	static final String ID = "decision";

	private Label light;
	private Label due;
	private Label state;
	private Label facts;
	private OfficerLink officer;
	private Label whole;
	private StepBlock steps;
	private TableViewer materials;
	private TableViewer findings;
	private TableViewer same;
	private Dossier sought;
	private Button settle;
	private final Changed changed = new Changed();
	private boolean settled;

	DecisionPage(FilingEditor editor) {
		super(editor, ID, Messages.Decision_title);
	}

	@Override
	List<Runnable> parts(Composite body, FormToolkit toolkit) {
		Composite left = column(body, toolkit);
		Composite right = column(body, toolkit);
		return List.of(() -> createStanding(toolkit, section(left, toolkit, Messages.Decision_standing, 2, false)),
				() -> steps = new StepBlock(toolkit, section(left, toolkit, Messages.Decision_steps, 1, false), filing()),
				() -> createSame(toolkit, section(left, toolkit, Messages.Decision_same, 1, false)),
				() -> createFindings(toolkit, section(right, toolkit, Messages.Decision_findings, 1, false)),
				() -> createMaterials(toolkit, section(right, toolkit, Messages.Decision_materials, 1, false)));
	}

	private void createStanding(FormToolkit toolkit, Composite standing) {
		light = toolkit.createLabel(standing, "");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 4).hint(Sizes.of(24), Sizes.of(20)).applyTo(light);
		state = line(standing, toolkit);
		state.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		due = line(standing, toolkit);
		facts = line(standing, toolkit);
		officer = new OfficerLink(standing, toolkit, getSite());
	}

	private static Label line(Composite parent, FormToolkit toolkit) {
		Label line = toolkit.createLabel(parent, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(300), SWT.DEFAULT).applyTo(line);
		return line;
	}

	private static TableViewer table(Composite parent, FormToolkit toolkit, int height) {
		TableViewer table = new TableViewer(toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL));
		table.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(300), Sizes.of(height)).applyTo(table.getTable());
		return table;
	}

	private void createFindings(FormToolkit toolkit, Composite parent) {
		findings = table(parent, toolkit, 118);
		Tables.pictured(findings, Messages.Decision_severity, 84, (Dossier.Finding each) -> picture(each),
				each -> Words.of(each.remark().getSeverity()));
		Tables.column(findings, Messages.Decision_finding, 390, null, (Dossier.Finding each) -> each.text());
		Tables.column(findings, Words.feature("settlement"), 150, null, (Dossier.Finding each) -> each.open() ? ""
				: NLS.bind("{0} ({1})", Words.orEmpty(each.remark().getSettlement()), each.remark().getSettledBy()));
		Names.give(findings.getTable(), Messages.Decision_findings);
		Tables.whenEmpty(findings, Messages.Decision_noFindings);
		Tables.ready(findings);
		Composite buttons = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(buttons);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		settle = PushButtons.create(buttons, Messages.Decision_settle, "settle", () -> filing().steps().settle(chosenFinding()));
		settle.setEnabled(false);
		whole = line(buttons, toolkit);
		findings.addSelectionChangedListener(event -> tellWhole());
	}

	private void tellWhole() {
		Dossier.Finding chosen = chosenFinding();
		settle.setEnabled(chosen != null && chosen.open() && filing().may(Permission.REVIEW));
		write(whole, chosen == null ? "" : NLS.bind(Messages.Decision_whole, chosen.text(), chosen.article()).strip());
		reflow();
	}

	private Dossier.Finding chosenFinding() {
		return (Dossier.Finding) findings.getStructuredSelection().getFirstElement();
	}

	private static String picture(Dossier.Finding finding) {
		if (!finding.open()) {
			return "settled";
		}
		return finding.remark().getSeverity() == Severity.NOTE ? "note" : "finding";
	}

	private void createMaterials(FormToolkit toolkit, Composite parent) {
		materials = table(parent, toolkit, 210);
		Tables.pictured(materials, Words.feature("materials"), 340,
				(MaterialState each) -> each.present() ? "present" : each.required() ? "missing" : "optional",
				each -> each.title().in(Language.locale()));
		Tables.column(materials, Messages.Decision_brought, 120, null, (MaterialState each) -> each.present()
				? Messages.Decision_present : each.required() ? Messages.Decision_missing : Messages.Decision_asNeeded);
		Tables.column(materials, Messages.Decision_scan, 110, null,
				(MaterialState each) -> each.attached() ? Messages.Decision_attached : "");
		Names.give(materials.getTable(), Messages.Decision_materials);
		Tables.ready(materials);
	}

	private void createSame(FormToolkit toolkit, Composite parent) {
		same = table(parent, toolkit, 76);
		Tables.column(same, Words.feature("name"), 220, "filing", (FilingRow each) -> each.name());
		Tables.column(same, Words.feature("creditCode"), 170, null, (FilingRow each) -> each.creditCode());
		Tables.column(same, Words.feature("state"), 90, null, (FilingRow each) -> Words.of(each.state()));
		Names.give(same.getTable(), Messages.Decision_same);
		Tables.whenEmpty(same, Messages.Decision_noSame);
		Tables.ready(same);
		same.addDoubleClickListener(event -> {
			FilingRow row = (FilingRow) same.getStructuredSelection().getFirstElement();
			filing().keep();
			FilingEditor.open(getSite().getPage(), row.id(), row.name());
		});
	}

	@Override
	void fill(Dossier dossier) {
		Filing filing = dossier.filing();
		Light now = Light.of(filing.getDueOn(), dossier.today());
		light.setImage(Images.image(now.image()));
		String number = filing.getRegistrationNumber() == null ? "" : "    " + filing.getRegistrationNumber();
		write(state, Words.of(filing.getState()) + number);
		write(due, filing.getDueOn() == null ? Messages.Light_none
				: Words.term(filing.getDueTerm()) + " · " + Light.words(filing.getDueOn(), dossier.today())
						+ (filing.isDueProvisional() ? Messages.Column_provisional : ""));
		write(facts, NLS.bind(Messages.Decision_facts, new Object[] { Words.moment(filing.getReceivedAt()),
				Words.day(filing.getThresholdReachedOn()), Words.number(filing.getStoredPersons()), filing.getSupplementCount(),
				dossier.review().rules().title().in(Language.locale()) }));
		officer.show(dossier.officer()).forEach(changed::add);
		steps.show(dossier).forEach(changed::add);
		findings.setInput(dossier.findings());
		if (!dossier.findings().isEmpty()) {
			findings.setSelection(new StructuredSelection(dossier.findings().getFirst()));
		}
		tellWhole();
		materials.setInput(dossier.review().materials());
		showSame(dossier);
	}

	private void write(Label line, String text) {
		if (!text.equals(line.getText())) {
			line.setText(text);
			changed.add(line);
		}
	}

	/** Where all that reads otherwise than before has its room, nothing moves; else only that is measured anew. */
	@Override
	void settle(ScrolledForm form) {
		if (!settled) {
			super.settle(form);
			settled = true;
			changed.settled();
		} else if (!changed.fits()) {
			form.getBody().layout(changed.settled(), SWT.NONE);
			form.reflow(true);
		}
	}

	/** Undo and redo show the same dossier again: its namesakes are sought once. */
	private void showSame(Dossier dossier) {
		if (dossier == sought) {
			return;
		}
		sought = dossier;
		same.setInput(dossier.review().sameProcessor());
		filing().namesakes(same.getTable(), found -> {
			if (filing().dossier().filter(now -> now == dossier).isPresent()) {
				same.setInput(Stream.concat(dossier.review().sameProcessor().stream(), found.stream()).toList());
			}
		});
	}
}
