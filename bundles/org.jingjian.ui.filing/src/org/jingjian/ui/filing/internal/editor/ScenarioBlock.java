package org.jingjian.ui.filing.internal.editor;

import static org.jingjian.model.filing.FilingPackage.Literals.ASSESSMENT__REPORTED_ON;
import static org.jingjian.model.filing.FilingPackage.Literals.ASSESSMENT__RISK;
import static org.jingjian.model.filing.FilingPackage.Literals.SCENARIO__ALGORITHM_SUPPLIER;
import static org.jingjian.model.filing.FilingPackage.Literals.SCENARIO__ALTERNATIVE;
import static org.jingjian.model.filing.FilingPackage.Literals.SCENARIO__INTERNET_TRANSFER;
import static org.jingjian.model.filing.FilingPackage.Literals.SCENARIO__LEGAL_BASIS;
import static org.jingjian.model.filing.FilingPackage.Literals.SCENARIO__LIVE_SINCE;
import static org.jingjian.model.filing.FilingPackage.Literals.SCENARIO__MODE;
import static org.jingjian.model.filing.FilingPackage.Literals.SCENARIO__NAME;
import static org.jingjian.model.filing.FilingPackage.Literals.SCENARIO__NECESSITY;
import static org.jingjian.model.filing.FilingPackage.Literals.SCENARIO__PLACE;
import static org.jingjian.model.filing.FilingPackage.Literals.SCENARIO__PROTECTION_GRADE;
import static org.jingjian.model.filing.FilingPackage.Literals.SCENARIO__PUBLIC_PLACE;
import static org.jingjian.model.filing.FilingPackage.Literals.SCENARIO__PURPOSE;
import static org.jingjian.model.filing.FilingPackage.Literals.SCENARIO__RETENTION_DAYS;
import static org.jingjian.model.filing.FilingPackage.Literals.SCENARIO__STORAGE;
import static org.jingjian.model.filing.FilingPackage.Literals.SCENARIO__STORED_PERSONS;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jingjian.model.filing.Assessment;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.Scenario;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Tables;
import org.jingjian.ui.filing.internal.Messages;
import org.jingjian.ui.words.Words;

/** The scenarios of a filing: a table, and the chosen one in full below it. */
final class ScenarioBlock {
	private static final int TABLE_HEIGHT = 108;

	private final Composite parent;
	private final TableViewer table;
	private final FeatureFields fields;
	private final FeatureFields assessment;
	private final Telling telling;
	private final Runnable reshaped;
	private final Button add;
	private final Button remove;
	private Filing filing;
	private Scenario chosen;
	private Assessment written;

	/**
	 * Makes the table; what the chosen one is told in is made after it.
	 *
	 * @param reshaped told when a scenario came or went
	 */
	ScenarioBlock(FormToolkit toolkit, Composite parent, Telling telling, Runnable reshaped) {
		this.parent = parent;
		this.telling = telling;
		this.reshaped = reshaped;
		table = new TableViewer(toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL));
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(200), Sizes.of(TABLE_HEIGHT)).applyTo(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		Tables.column(table, Words.feature("name"), 150, "scenario", (Scenario each) -> each.getName());
		Tables.column(table, Words.feature("place"), 120, null, (Scenario each) -> each.getPlace());
		Tables.column(table, Words.feature("mode"), 96, null, (Scenario each) -> Words.of(each.getMode()));
		Tables.number(table, Words.feature("storedPersons"), 88, (Scenario each) -> Words.number(each.getStoredPersons()));
		Names.give(table.getTable(), Messages.Content_scenarios);
		Tables.ready(table);
		RowButtons buttons = new RowButtons(toolkit, parent);
		add = buttons.add(EditorMessages.Rows_add, "add", this::add);
		remove = buttons.add(EditorMessages.Rows_remove, "remove", this::remove);
		Composite details = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 6).applyTo(details);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(details);
		fields = new FeatureFields(toolkit, details, telling.first(this::changed));
		assessment = new FeatureFields(toolkit, details, telling.first(this::assessed));
		table.addSelectionChangedListener(event -> details((Scenario) event.getStructuredSelection().getFirstElement()));
	}

	void createFields() {
		fields.add(SCENARIO__NAME, SCENARIO__PLACE, SCENARIO__PUBLIC_PLACE,
				SCENARIO__MODE, SCENARIO__LEGAL_BASIS, SCENARIO__STORAGE, SCENARIO__INTERNET_TRANSFER, SCENARIO__STORED_PERSONS,
				SCENARIO__RETENTION_DAYS, SCENARIO__PROTECTION_GRADE, SCENARIO__ALGORITHM_SUPPLIER, SCENARIO__LIVE_SINCE);
		assessment.add(ASSESSMENT__REPORTED_ON, ASSESSMENT__RISK);
	}

	void createTexts(FormToolkit toolkit) {
		Composite texts = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(texts);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(texts);
		fields.below(texts).addLines(SCENARIO__PURPOSE, SCENARIO__NECESSITY, SCENARIO__ALTERNATIVE);
	}

	private void details(Scenario scenario) {
		chosen = scenario;
		add.setEnabled(telling.isOpen());
		remove.setEnabled(telling.isOpen() && scenario != null);
		fields.bind(scenario);
		written = scenario == null ? null : scenario.getAssessment();
		if (scenario != null && written == null) {
			written = FilingFactory.eINSTANCE.createAssessment();
		}
		assessment.bind(written);
	}

	private void add() {
		Scenario scenario = FilingFactory.eINSTANCE.createScenario();
		scenario.setName(EditorMessages.Scenario_new);
		filing.getScenarios().add(scenario);
		reshaped.run();
		table.refresh();
		table.setSelection(new StructuredSelection(scenario), true);
	}

	private void remove() {
		filing.getScenarios().remove(chosen);
		reshaped.run();
		bind(filing);
	}

	private void assessed() {
		if (chosen.getAssessment() == null) {
			chosen.setAssessment(written);
		}
		changed();
	}

	private void changed() {
		telling.edited().run();
		table.refresh();
	}

	/** Shows the scenarios of a filing, the one at the same position chosen again. */
	void bind(Filing shown) {
		int chosen = Math.max(0, table.getTable().getSelectionIndex());
		filing = shown;
		table.setInput(filing.getScenarios());
		if (filing.getScenarios().isEmpty()) {
			details(null);
		} else {
			table.setSelection(new StructuredSelection(filing.getScenarios().get(Math.min(chosen, filing.getScenarios().size() - 1))));
		}
	}

	List<Fault> faults() {
		return Stream.of(fields, assessment).flatMap(each -> each.faults().stream()).toList();
	}
}
