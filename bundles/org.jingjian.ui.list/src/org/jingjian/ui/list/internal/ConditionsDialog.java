package org.jingjian.ui.list.internal;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jingjian.model.filing.FilingState;
import org.jingjian.ui.Names;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.TitledDialog;
import org.jingjian.ui.list.internal.Conditions.Condition;
import org.jingjian.ui.list.internal.Conditions.Days;
import org.jingjian.ui.list.internal.Conditions.Numbers;
import org.jingjian.ui.list.internal.Conditions.OneOf;
import org.jingjian.ui.list.internal.Conditions.Part;
import org.jingjian.ui.words.Words;

/** Asks for states and cities to tick, ranges of days and numbers, and parts of texts. */
final class ConditionsDialog extends TitledDialog {
	private static final int CLEAR = IDialogConstants.CLIENT_ID + 1;
	private static final int LIST_HEIGHT = 176;
	private static final int FIELD = 110;

	private final List<Tick> cities;
	private final List<Tick> officers;
	private final Map<FilingColumn, Text[]> fields = new EnumMap<>(FilingColumn.class);
	private final Map<FilingColumn, Table> ticks = new EnumMap<>(FilingColumn.class);
	private Conditions conditions;
	private Label fault;
	private int fieldHeight;
	private boolean filling;

	/** @param officers by their accounts */
	ConditionsDialog(Shell parent, Conditions conditions, List<Tick> cities, List<Tick> officers) {
		super(parent, Messages.Conditions_title, "filter", "filter");
		this.conditions = conditions;
		this.cities = cities;
		this.officers = officers;
	}

	/** What was asked when the dialog was closed by OK. */
	Conditions conditions() {
		return conditions;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(18, 14).spacing(20, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Composite lists = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 4).applyTo(lists);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lists);
		label(lists, FilingColumn.STATE.title());
		label(lists, FilingColumn.CITY.title());
		label(lists, FilingColumn.OFFICER.title());
		ticks(lists, FilingColumn.STATE, java.util.Arrays.stream(FilingState.values())
				.map(state -> new Tick(state.getName(), Words.of(state))).toList());
		ticks(lists, FilingColumn.CITY, cities);
		ticks(lists, FilingColumn.OFFICER, officers);
		Composite ranges = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 6).applyTo(ranges);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(ranges);
		Conditions.DAYS.forEach(column -> range(ranges, column, "2025-06-01"));
		Conditions.NUMBERS.forEach(column -> range(ranges, column, ""));
		Conditions.TEXTS.forEach(column -> part(ranges, column));
		fault = new Label(area, SWT.WRAP);
		fault.setForeground(Palette.OVER.color());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(Sizes.of(400), SWT.DEFAULT).applyTo(fault);
		fill();
		return area;
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	private void ticks(Composite parent, FilingColumn column, List<Tick> choices) {
		Table table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		for (Tick choice : choices) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(choice.words());
			item.setData(choice.value());
		}
		table.addListener(SWT.Selection, event -> check());
		Names.give(table, column.title());
		GridDataFactory.fillDefaults().grab(true, true).hint(Sizes.of(130), Sizes.of(LIST_HEIGHT)).applyTo(table);
		ticks.put(column, table);
	}

	private void range(Composite parent, FilingColumn column, String example) {
		label(parent, column.title());
		Text from = Names.give(field(parent, FIELD, 1), column.title() + " –");
		from.setMessage(example);
		label(parent, "–");
		Text to = Names.give(field(parent, FIELD, 1), "– " + column.title());
		to.setMessage(example);
		fields.put(column, new Text[] { from, to });
	}

	private void part(Composite parent, FilingColumn column) {
		label(parent, column.title());
		Text part = Names.give(field(parent, FIELD, 3), column.title() + " " + Messages.Conditions_contains);
		part.setMessage(Messages.Conditions_contains);
		fields.put(column, new Text[] { part });
	}

	private Text field(Composite parent, int width, int columns) {
		Text field = new Text(parent, SWT.BORDER);
		fieldHeight = fieldHeight == 0 ? height(field) : fieldHeight;
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(width), fieldHeight).span(columns, 1).applyTo(field);
		field.addListener(SWT.Modify, event -> check());
		return field;
	}

	/** For characters of any script: empty, a field is measured by the letters of its own font, and is higher as soon as it shows others. */
	private static int height(Text field) {
		field.setText("国");
		int height = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y - field.computeTrim(0, 0, 0, 0).height;
		field.setText("");
		return height;
	}

	/** Read once, when all is there, and not with each field. */
	private void fill() {
		Conditions asked = conditions;
		filling = true;
		fields.values().forEach(texts -> java.util.Arrays.stream(texts).forEach(text -> text.setText("")));
		ticks.values().forEach(table -> java.util.Arrays.stream(table.getItems()).forEach(item -> item.setChecked(false)));
		asked.each().forEach((column, condition) -> {
			switch (condition) {
				case Days days -> write(column, days.from(), days.to());
				case Numbers numbers -> write(column, numbers.from(), numbers.to());
				case Part part when column == FilingColumn.OFFICER -> tick(column, accounts(part.text()));
				case Part part -> write(column, part.text());
				case OneOf one -> tick(column, one.values());
			}
		});
		filling = false;
		check();
	}

	/** Those of which it is a part. */
	private Set<String> accounts(String part) {
		return officers.stream().map(Tick::value).filter(account -> account.contains(part)).collect(Collectors.toSet());
	}

	private void write(FilingColumn column, Object... values) {
		for (int i = 0; i < values.length; i++) {
			fields.get(column)[i].setText(values[i] == null ? "" : values[i].toString());
		}
	}

	private void tick(FilingColumn column, Set<String> values) {
		for (TableItem item : ticks.get(column).getItems()) {
			item.setChecked(values.contains(item.getData()));
		}
	}

	/** Reads all fields; false if one cannot be read, which is then named. */
	private boolean check() {
		if (filling) {
			return true;
		}
		var each = new EnumMap<FilingColumn, Condition>(FilingColumn.class);
		var unreadable = new ArrayList<String>();
		fields.forEach((column, texts) -> {
			try {
				if (texts.length == 2) {
					Conditions.range(column, texts[0].getText(), texts[1].getText()).ifPresent(range -> each.put(column, range));
				} else if (!texts[0].getText().isBlank()) {
					each.put(column, new Part(texts[0].getText().strip()));
				}
			} catch (DateTimeException | NumberFormatException notOne) {
				unreadable.add(column.title());
			}
		});
		ticks.forEach((column, table) -> {
			Set<String> ticked = java.util.Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> (String) item.getData())
					.collect(Collectors.toSet());
			if (!ticked.isEmpty()) {
				each.put(column, new OneOf(ticked));
			}
		});
		fault.setText(unreadable.isEmpty() ? "" : NLS.bind(Messages.Conditions_unreadable, String.join(", ", unreadable)));
		fault.requestLayout();
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(unreadable.isEmpty());
		}
		if (unreadable.isEmpty()) {
			conditions = new Conditions(each);
		}
		return unreadable.isEmpty();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, CLEAR, Messages.Conditions_clear, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == CLEAR) {
			conditions = Conditions.NONE;
			fill();
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected void okPressed() {
		if (check()) {
			super.okPressed();
		}
	}
}
