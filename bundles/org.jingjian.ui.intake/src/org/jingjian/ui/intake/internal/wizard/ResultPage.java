package org.jingjian.ui.intake.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.PlatformUI;
import org.jingjian.intake.Fault;
import org.jingjian.intake.IntakeReport;
import org.jingjian.intake.LeftOut;
import org.jingjian.office.Receipt.Outcome;
import org.jingjian.ui.ChosenText;
import org.jingjian.ui.Images;
import org.jingjian.ui.Language;
import org.jingjian.ui.Names;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Problems;
import org.jingjian.ui.RunnableProgress;
import org.jingjian.ui.Tables;
import org.jingjian.ui.intake.internal.Messages;
import org.jingjian.ui.words.Words;

/** Takes the files in when it is first shown, then tells what became of each row. */
final class ResultPage extends WizardPage {
	private final IntakeDraft draft;
	private Composite numbers;
	private TabFolder tabs;
	private TabItem faultTab;
	private TabItem leftOutTab;
	private TableViewer faults;
	private TableViewer leftOut;
	private ChosenText<Fault> wholeFault;
	private ChosenText<LeftOut> wholeReason;

	ResultPage(IntakeDraft draft) {
		super("result", Messages.Result_title, null);
		this.draft = draft;
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 12).applyTo(area);
		numbers = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(Outcome.values().length).equalWidth(true).applyTo(numbers);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(numbers);
		tabs = new TabFolder(area, SWT.NONE);
		tabs.setVisible(false);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		faults = table(tabs);
		Tables.pictured(faults, Words.feature("severity"), 96, ResultPage::picture, (Fault each) -> Words.of(each.severity()));
		Tables.column(faults, Messages.Result_place, 240, null, (Fault each) -> place(each.file(), each.sheet(), each.row()));
		Tables.column(faults, Messages.Held_column, 140, null, (Fault each) -> each.column());
		Tables.column(faults, Messages.Held_fault, 440, null, (Fault each) -> each.text().in(Language.locale()));
		Tables.ready(faults);
		wholeFault = new ChosenText<>(faults.getTable().getParent(), faults, Messages.Held_fault, (Fault each) -> each.text().in(Language.locale()));
		faultTab = tab(tabs, faults);
		leftOut = table(tabs);
		Tables.column(leftOut, Messages.Result_place, 260, "optional", (LeftOut each) -> place(each.file(), each.sheet(), each.row()));
		Tables.column(leftOut, Messages.Result_why, 600, null, (LeftOut each) -> each.text().in(Language.locale()));
		Tables.ready(leftOut);
		wholeReason = new ChosenText<>(leftOut.getTable().getParent(), leftOut, Messages.Result_why, (LeftOut each) -> each.text().in(Language.locale()));
		leftOutTab = tab(tabs, leftOut);
		setControl(area);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.jingjian.ui.help.intake_result");
	}

	private static TableViewer table(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(page);
		TableViewer table = new TableViewer(page, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getTable());
		return table;
	}

	private static TabItem tab(TabFolder tabs, TableViewer table) {
		TabItem tab = new TabItem(tabs, SWT.NONE);
		tab.setControl(table.getTable().getParent());
		Names.give(table.getTable(), tab::getText);
		return tab;
	}

	private static String picture(Fault fault) {
		return switch (fault.severity()) {
			case NOTE -> "note";
			case WARNING -> "finding";
			case QUERY -> "held";
			case REFUSAL -> "missing";
		};
	}

	private static String place(String file, String sheet, int row) {
		return row == 0 ? NLS.bind("{0} · {1}", file, Words.orEmpty(sheet))
				: NLS.bind(Messages.Held_place, new Object[] { file, Words.orEmpty(sheet), row });
	}

	@Override
	public IWizardPage getPreviousPage() {
		return draft.report() == null ? super.getPreviousPage() : null;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && draft.report() == null) {
			getShell().getDisplay().asyncExec(this::take);
		}
	}

	private void take() {
		try {
			getContainer().run(true, true, RunnableProgress.of(draft::take));
		} catch (InvocationTargetException failed) {
			setErrorMessage(Problems.sentence(failed.getCause()));
			return;
		} catch (InterruptedException cancelled) {
			setErrorMessage(Messages.Result_cancelled);
			return;
		}
		show(draft.report());
	}

	private void show(IntakeReport report) {
		for (Outcome outcome : Outcome.values()) {
			number(outcome, report.count(outcome));
		}
		tabs.setVisible(true);
		numbers.requestLayout();
		List<Fault> all = report.faults().stream().sorted(Comparator.comparing(Fault::severity).reversed()).toList();
		Tables.fill(faults, all);
		wholeFault.first();
		faultTab.setText(NLS.bind(Messages.Result_faults, all.size()));
		Tables.fill(leftOut, report.leftOut());
		wholeReason.first();
		leftOutTab.setText(NLS.bind(Messages.Result_leftOut, report.leftOut().size()));
		String refused = String.join(" ", report.refusedFiles().stream()
				.map(file -> file.file() + ": " + file.reason().in(Language.locale())).toList());
		setErrorMessage(refused.isEmpty() ? null : refused);
		setMessage(report.cancelled() ? Messages.Result_cancelled : NLS.bind(Messages.Result_summary, new Object[] {
				Words.number(report.processorRows()), Words.number(report.scenarios()), Words.number(report.materials()),
				Words.number(report.storedPersons()) }));
		setPageComplete(true);
		getContainer().updateButtons();
	}

	private void number(Outcome outcome, int count) {
		Composite tile = new Composite(numbers, SWT.BORDER);
		tile.setBackground(Palette.GROUND.color());
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).spacing(8, 0).applyTo(tile);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tile);
		Label picture = new Label(tile, SWT.NONE);
		picture.setImage(Images.image(switch (outcome) {
			case ACCEPTED -> "present";
			case WARNED -> "finding";
			case QUERIED -> "held";
			case REFUSED -> "missing";
			case UNCHANGED -> "optional";
		}));
		GridDataFactory.swtDefaults().span(1, 2).applyTo(picture);
		Label number = new Label(tile, SWT.NONE);
		number.setText(Words.number(count));
		number.setFont(JFaceResources.getResources()
				.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD).increaseHeight(6)));
		new Label(tile, SWT.NONE).setText(Words.of(outcome));
	}
}
