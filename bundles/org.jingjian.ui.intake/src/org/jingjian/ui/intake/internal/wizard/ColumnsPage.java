package org.jingjian.ui.intake.internal.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.jingjian.intake.Line;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.Preview;
import org.jingjian.intake.Preview.SheetView;
import org.jingjian.ui.Errand;
import org.jingjian.ui.Language;
import org.jingjian.ui.Names;
import org.jingjian.ui.Problems;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Tables;
import org.jingjian.ui.intake.internal.Messages;
import org.jingjian.ui.words.Words;

/** How the columns of each sheet are read, with the first rows below; what is changed can be saved under a name. */
final class ColumnsPage extends WizardPage {
	private static final int SHOWN_ROWS = 20;
	private static final int WIDEST = 240;

	private final IntakeDraft draft;
	private final Map<Path, Preview> previews = new LinkedHashMap<>();
	private final List<Sheet> sheets = new ArrayList<>();
	private Combo sheetChoice;
	private Combo tableChoice;
	private TableViewer columns;
	private Table rows;
	private Button save;

	/** A column of the chosen sheet. */
	record ColumnRow(String table, String header, String path, String sample) {
	}

	private record Sheet(Path file, SheetView view) {
	}

	ColumnsPage(IntakeDraft draft) {
		super("columns", Messages.Columns_title, null);
		this.draft = draft;
		setDescription(Messages.Columns_description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
		createChoices(area);
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		columns = new TableViewer(sash, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		columns.setContentProvider(ArrayContentProvider.getInstance());
		Tables.pictured(columns, Messages.Columns_column, 280, (ColumnRow each) -> each.path == null ? "optional" : "present",
				(ColumnRow each) -> each.header);
		TableViewerColumn readAs = Tables.column(columns, Messages.Columns_readAs, 280, null, this::fieldTitle);
		Tables.column(columns, Messages.Columns_sample, 320, null, (ColumnRow each) -> each.sample);
		Names.give(columns.getTable(), Messages.Columns_title);
		Tables.ready(columns);
		readAs.setEditingSupport(new FieldEditing(columns, draft, this::assign));
		rows = new Table(sash, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		Names.give(rows, Messages.Columns_sample);
		rows.setHeaderVisible(true);
		rows.setLinesVisible(true);
		sash.setWeights(60, 40);
		setControl(area);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.jingjian.ui.help.intake_columns");
	}

	private void createChoices(Composite area) {
		Composite choices = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(10, 0).applyTo(choices);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
		new Label(choices, SWT.NONE).setText(Messages.Columns_sheet);
		sheetChoice = new Combo(choices, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(260), SWT.DEFAULT).applyTo(sheetChoice);
		Names.give(sheetChoice, Messages.Columns_sheet);
		sheetChoice.addListener(SWT.Selection, event -> showSheet());
		new Label(choices, SWT.NONE).setText(Messages.Columns_holds);
		tableChoice = new Combo(choices, SWT.READ_ONLY);
		tableChoice.setItems(Messages.Columns_processors, Messages.Columns_scenarios, Messages.Columns_materials, Messages.Columns_nothing);
		Names.give(tableChoice, Messages.Columns_holds);
		tableChoice.addListener(SWT.Selection, event -> assignSheet());
		save = new Button(choices, SWT.PUSH);
		save.setText(Messages.Columns_save);
		save.addListener(SWT.Selection, event -> saveMapping());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			read();
		}
	}

	private void read() {
		setMessage(Messages.Columns_reading);
		List<Path> files = draft.files();
		Errand.of(Messages.Columns_reading, progress -> {
			Map<Path, Preview> read = new LinkedHashMap<>();
			files.forEach(file -> read.put(file, draft.preview(file)));
			return read;
		}).quiet().then(this::show).failed(problem -> {
			setErrorMessage(Problems.sentence(problem));
			setPageComplete(false);
		}).start(getControl());
	}

	private void show(Map<Path, Preview> read) {
		previews.clear();
		previews.putAll(read);
		int chosen = Math.max(0, sheetChoice.getSelectionIndex());
		sheets.clear();
		sheetChoice.removeAll();
		previews.forEach((file, preview) -> preview.sheets().forEach(view -> {
			sheets.add(new Sheet(file, view));
			sheetChoice.add(NLS.bind("{0} · {1}", preview.file(), view.name()));
		}));
		if (!sheets.isEmpty()) {
			sheetChoice.select(Math.min(chosen, sheets.size() - 1));
			showSheet();
		}
		boolean complete = previews.values().stream().anyMatch(Preview::complete);
		setErrorMessage(complete ? null : Messages.Columns_noProcessors);
		setMessage(null);
		setPageComplete(complete);
	}

	private void showSheet() {
		SheetView view = sheets.get(sheetChoice.getSelectionIndex()).view;
		tableChoice.select(view.table() == null ? 3
				: List.of(Mapping.PROCESSOR, Mapping.SCENARIO, Mapping.MATERIAL).indexOf(view.table()));
		columns.setInput(IntStream.range(0, view.columns().size()).mapToObj(i -> new ColumnRow(view.table(),
				view.columns().get(i).header(), view.columns().get(i).path(), sample(view, i))).toList());
		// A cell is edited at a click only while a row is selected.
		columns.getTable().select(0);
		rows.setRedraw(false);
		rows.removeAll();
		for (TableColumn old : rows.getColumns()) {
			old.dispose();
		}
		column(Words.feature("row"), 48, SWT.RIGHT);
		view.columns().forEach(each -> column(each.header(), 120, SWT.LEFT));
		view.lines().stream().limit(SHOWN_ROWS).forEach(this::row);
		for (TableColumn each : rows.getColumns()) {
			each.pack();
			each.setWidth(Math.min(each.getWidth(), WIDEST));
		}
		rows.setRedraw(true);
	}

	private void column(String title, int width, int alignment) {
		TableColumn column = new TableColumn(rows, alignment);
		column.setText(title);
		column.setWidth(width);
	}

	private void row(Line line) {
		TableItem item = new TableItem(rows, SWT.NONE);
		item.setText(0, Integer.toString(line.number()));
		for (int i = 1; i < rows.getColumnCount(); i++) {
			item.setText(i, line.cell(i - 1).text());
		}
	}

	private static String sample(SheetView view, int column) {
		return String.join(" / ", view.lines().stream().map(line -> line.cell(column).text()).filter(text -> !text.isBlank()).limit(3).toList());
	}

	private String fieldTitle(ColumnRow row) {
		if (row.path == null) {
			return Messages.Columns_leftOut;
		}
		return draft.mapping().table(row.table).flatMap(table -> table.field(row.path)).map(field -> field.title(Language.locale()))
				.orElse(row.path);
	}

	private void assign(ColumnRow row, String path) {
		draft.mapping(draft.mapping().assign(row.table, row.header, path));
		read();
	}

	private void assignSheet() {
		String table = switch (tableChoice.getSelectionIndex()) {
			case 0 -> Mapping.PROCESSOR;
			case 1 -> Mapping.SCENARIO;
			case 2 -> Mapping.MATERIAL;
			default -> null;
		};
		draft.mapping(draft.mapping().assignSheet(sheets.get(sheetChoice.getSelectionIndex()).view.name(), table));
		read();
	}

	private void saveMapping() {
		InputDialog asked = new InputDialog(getShell(), Messages.Columns_save, Messages.Columns_saveAs, draft.mapping().name(),
				name -> name.isBlank() ? "" : null);
		if (asked.open() == Window.OK) {
			Errand.of(Messages.Columns_save, progress -> {
				draft.saveMapping(asked.getValue().strip());
				return asked.getValue().strip();
			}).then(name -> setMessage(NLS.bind(Messages.Columns_saved, name))).start(getControl());
		}
	}
}
