package org.jingjian.ui.intake.internal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.jingjian.intake.Mapping;
import org.jingjian.ui.Language;
import org.jingjian.ui.intake.internal.Messages;
import org.jingjian.ui.intake.internal.wizard.ColumnsPage.ColumnRow;

/** Chooses the field that a column is read as; the first choice leaves the column out. */
final class FieldEditing extends EditingSupport {
	private final IntakeDraft draft;
	private final BiConsumer<ColumnRow, String> assigned;
	private final ComboBoxCellEditor editor;

	FieldEditing(TableViewer viewer, IntakeDraft draft, BiConsumer<ColumnRow, String> assigned) {
		super(viewer);
		this.draft = draft;
		this.assigned = assigned;
		editor = new ComboBoxCellEditor(viewer.getTable(), new String[0], SWT.READ_ONLY);
	}

	private List<Mapping.Field> fields(Object row) {
		return draft.mapping().table(((ColumnRow) row).table()).map(Mapping.Table::fields).orElse(List.of());
	}

	@Override
	protected CellEditor getCellEditor(Object row) {
		List<String> titles = new ArrayList<>();
		titles.add(Messages.Columns_leftOut);
		fields(row).forEach(field -> titles.add(field.title(Language.locale())));
		editor.setItems(titles.toArray(String[]::new));
		return editor;
	}

	@Override
	protected boolean canEdit(Object row) {
		return ((ColumnRow) row).table() != null;
	}

	@Override
	protected Object getValue(Object row) {
		List<String> paths = fields(row).stream().map(Mapping.Field::path).toList();
		return paths.indexOf(((ColumnRow) row).path()) + 1;
	}

	@Override
	protected void setValue(Object row, Object value) {
		int chosen = (Integer) value;
		if (chosen >= 0 && chosen != (Integer) getValue(row)) {
			assigned.accept((ColumnRow) row, chosen == 0 ? null : fields(row).get(chosen - 1).path());
		}
	}
}
