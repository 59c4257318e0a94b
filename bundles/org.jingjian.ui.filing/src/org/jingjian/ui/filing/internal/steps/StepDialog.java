package org.jingjian.ui.filing.internal.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.TitledDialog;
import org.jingjian.ui.filing.internal.Messages;

/** Says what a step means and asks for what it needs: a day, an amount, reasons to tick and to write. */
public final class StepDialog extends TitledDialog {
	private static final int WIDTH = 460;

	private final String title;
	private final String meaning;
	private String subject;
	private LocalDate day;
	private String dateTitle;
	private String amountTitle;
	private String textTitle;
	private boolean textRequired;
	private List<String> proposals = List.of();
	private DateTime date;
	private Spinner amount;
	private Text text;
	private Table ticks;
	private int count;
	private String written = "";
	private final List<String> lines = new ArrayList<>();

	/** @param image name of its picture, by which the help knows the step, too */
	public StepDialog(Shell parent, String title, String meaning, String image, LocalDate today) {
		super(parent, title, image, "step_" + image);
		this.title = title;
		this.meaning = meaning;
		day = today;
	}

	/** @param name of the one filing it is about, which may be out of sight */
	StepDialog about(String name) {
		subject = name;
		return this;
	}

	StepDialog date(String label) {
		dateTitle = label;
		return this;
	}

	StepDialog amount(String label) {
		amountTitle = label;
		return this;
	}

	public StepDialog text(String label, boolean required) {
		textTitle = label;
		textRequired = required;
		return this;
	}

	/** Reasons to tick, besides what is written. */
	StepDialog proposing(List<String> reasons) {
		proposals = List.copyOf(reasons);
		return this;
	}

	LocalDate day() {
		return day;
	}

	int count() {
		return count;
	}

	/** What was written. */
	String written() {
		return written;
	}

	/** The reasons ticked and each line that was written. */
	public List<String> lines() {
		return List.copyOf(lines);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(20, 18).spacing(12, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		if (subject != null) {
			sentence(area, subject).setFont(bold());
		}
		Label what = sentence(area, meaning);
		if (subject == null) {
			what.setFont(bold());
		}
		if (dateTitle != null) {
			new Label(area, SWT.NONE).setText(dateTitle);
			date = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
			Names.give(date, dateTitle);
			date.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		}
		if (amountTitle != null) {
			new Label(area, SWT.NONE).setText(amountTitle);
			amount = new Spinner(area, SWT.BORDER);
			Names.give(amount, amountTitle);
			amount.setValues(1, 1, 365, 0, 1, 5);
		}
		createReasons(area);
		return area;
	}

	private static Label sentence(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(Sizes.of(WIDTH), SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
	}

	private void createReasons(Composite area) {
		if (!proposals.isEmpty()) {
			ticks = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
			TableColumn column = new TableColumn(ticks, SWT.LEFT);
			for (String proposal : proposals) {
				TableItem item = new TableItem(ticks, SWT.NONE);
				item.setText(proposal);
				item.setChecked(true);
			}
			column.pack();
			Names.give(ticks, meaning);
			ticks.addListener(SWT.Selection, event -> check());
			GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(Sizes.of(WIDTH), Sizes.of(130)).applyTo(ticks);
		}
		if (textTitle != null) {
			Label label = new Label(area, SWT.NONE);
			label.setText(textTitle);
			GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
			text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
			Names.give(text, textTitle);
			text.addListener(SWT.Modify, event -> check());
			GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(Sizes.of(WIDTH), Sizes.of(80)).applyTo(text);
			text.setFocus();
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		createButton(parent, IDialogConstants.OK_ID, title.replace("…", ""), textTitle == null);
		check();
	}

	private void check() {
		boolean ticked = ticks != null && java.util.Arrays.stream(ticks.getItems()).anyMatch(TableItem::getChecked);
		boolean complete = !textRequired || ticked || text != null && !text.getText().isBlank();
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(complete);
			getButton(IDialogConstants.OK_ID).setToolTipText(complete ? null : Messages.Step_reasonNeeded);
		}
	}

	@Override
	protected void okPressed() {
		if (date != null) {
			day = LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
		}
		count = amount == null ? 0 : amount.getSelection();
		if (ticks != null) {
			for (TableItem item : ticks.getItems()) {
				if (item.getChecked()) {
					lines.add(item.getText());
				}
			}
		}
		if (text != null) {
			written = text.getText().strip();
			written.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
		}
		super.okPressed();
	}
}
