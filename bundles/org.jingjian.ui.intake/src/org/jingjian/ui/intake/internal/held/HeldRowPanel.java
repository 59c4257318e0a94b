package org.jingjian.ui.intake.internal.held;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jingjian.model.filing.HeldRow;
import org.jingjian.model.filing.Severity;
import org.jingjian.model.filing.WrittenCell;
import org.jingjian.model.filing.WrittenRow;
import org.jingjian.ui.ChosenText;
import org.jingjian.ui.Images;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Tables;
import org.jingjian.ui.intake.internal.Messages;
import org.jingjian.ui.words.Words;

/** One held row: what is wrong with it, its cells to be corrected, and the two ways out. */
final class HeldRowPanel {
	/** @param subject the column it is about; empty for the row */
	record Fault(Severity severity, String subject, String text) {
	}

	private record Cell(WrittenRow row, WrittenCell cell) {
	}

	private final boolean permitted;
	private final TableViewer faults;
	private final ChosenText<Fault> whole;
	private final TableViewer cells;
	private final Button takeIn;
	private final Button discard;
	private HeldRow held;

	HeldRowPanel(Composite parent, boolean permitted, Consumer<HeldRow> taking, BiConsumer<HeldRow, String> discarding) {
		this.permitted = permitted;
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		Composite area = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 4).applyTo(area);
		heading(area, Messages.Held_faults);
		faults = table(area, 104, false);
		Tables.pictured(faults, Words.feature("severity"), 96, (Fault each) -> each.severity == Severity.REFUSAL ? "missing" : "finding",
				(Fault each) -> Words.of(each.severity));
		Tables.column(faults, Messages.Held_column, 130, null, Fault::subject);
		Tables.column(faults, Messages.Held_fault, 420, null, Fault::text);
		Names.give(faults.getTable(), Messages.Held_faults);
		Tables.ready(faults);
		whole = new ChosenText<>(area, faults, Messages.Held_fault, Fault::text);
		heading(area, Messages.Held_cells);
		cells = table(area, 160, true);
		Tables.column(cells, Words.feature("sheet"), 120, null, (Cell each) -> each.row.getSheet() + " " + each.row.getRow());
		Tables.column(cells, Messages.Held_column, 190, null, (Cell each) -> Words.column(each.cell.getColumn()));
		TableViewerColumn text = Tables.column(cells, Messages.Held_text, 340, null, (Cell each) -> each.cell.getText());
		text.setEditingSupport(new TextEditing());
		Names.give(cells.getTable(), Messages.Held_cells);
		Tables.ready(cells);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		takeIn = button(buttons, Messages.Held_takeIn, "intake", () -> taking.accept(held));
		discard = button(buttons, Messages.Held_discard, "cancel", () -> askAndDiscard(discarding));
		scroll.setContent(area);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinHeight(area.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		show(null, List.of());
	}

	/** What stands above a table of this view. */
	static Label heading(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		return label;
	}

	private static TableViewer table(Composite parent, int height, boolean grab) {
		TableViewer table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
		table.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, grab).hint(Sizes.of(300), Sizes.of(height)).applyTo(table.getTable());
		return table;
	}

	private static Button button(Composite parent, String title, String image, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(title);
		button.setImage(Images.image(image));
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	private void askAndDiscard(BiConsumer<HeldRow, String> discarding) {
		// the rows may be read again, and another be shown here, while the reason is asked
		HeldRow asking = held;
		var asked = new DiscardDialog(takeIn.getShell());
		if (asked.open() == Window.OK) {
			discarding.accept(asking, asked.reason());
		}
	}

	/** @param row to be edited here; null to show nothing */
	void show(HeldRow row, List<Fault> known) {
		held = row;
		faults.setInput(known);
		whole.first();
		List<Cell> written = new ArrayList<>();
		if (row != null) {
			row.getRows().forEach(each -> each.getCells().forEach(cell -> written.add(new Cell(each, cell))));
		}
		cells.setInput(written);
		// A cell is edited at a click only while a row is selected.
		cells.getTable().select(0);
		takeIn.setEnabled(permitted && row != null);
		discard.setEnabled(permitted && row != null);
	}

	private final class TextEditing extends EditingSupport {
		TextEditing() {
			super(cells);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new TextCellEditor(cells.getTable());
		}

		@Override
		protected boolean canEdit(Object element) {
			return permitted;
		}

		@Override
		protected Object getValue(Object element) {
			return Words.orEmpty(((Cell) element).cell.getText());
		}

		@Override
		protected void setValue(Object element, Object value) {
			((Cell) element).cell.setText((String) value);
			cells.update(element, null);
		}
	}
}
