package org.jingjian.ui.filing.internal.editor;

import static org.jingjian.model.filing.FilingPackage.Literals.GROUP_MEMBER__CREDIT_CODE;
import static org.jingjian.model.filing.FilingPackage.Literals.GROUP_MEMBER__NAME;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.GroupMember;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Tables;
import org.jingjian.ui.words.Words;

/** The members that a group files for (集团统一备案). Who adds one files for a group. */
final class MemberBlock {
	private static final int TABLE_HEIGHT = 84;

	private final TableViewer table;
	private final FeatureFields fields;
	private final Button add;
	private final Button remove;
	private final Telling telling;
	private final Runnable reshaped;
	private Filing filing;

	/** @param reshaped told when a member came or went */
	MemberBlock(FormToolkit toolkit, Composite parent, Telling telling, Runnable reshaped) {
		this.telling = telling;
		this.reshaped = reshaped;
		table = new TableViewer(toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL));
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(200), Sizes.of(TABLE_HEIGHT)).applyTo(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		Tables.column(table, Words.feature("name"), 230, "processor", (GroupMember each) -> each.getName());
		Tables.column(table, Words.feature("creditCode"), 180, null, (GroupMember each) -> each.getCreditCode());
		Names.give(table.getTable(), EditorMessages.Members_title);
		Tables.ready(table);
		RowButtons buttons = new RowButtons(toolkit, parent);
		add = buttons.add(EditorMessages.Rows_add, "add", this::add);
		remove = buttons.add(EditorMessages.Rows_remove, "remove", this::remove);
		Composite details = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(details);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(details);
		fields = new FeatureFields(toolkit, details, telling.first(this::changed)).add(GROUP_MEMBER__NAME, GROUP_MEMBER__CREDIT_CODE);
		table.addSelectionChangedListener(event -> choose());
	}

	private GroupMember chosen() {
		return (GroupMember) table.getStructuredSelection().getFirstElement();
	}

	private void choose() {
		add.setEnabled(telling.isOpen());
		remove.setEnabled(telling.isOpen() && chosen() != null);
		fields.bind(chosen());
	}

	private void add() {
		GroupMember member = FilingFactory.eINSTANCE.createGroupMember();
		member.setName(EditorMessages.Member_new);
		filing.getMembers().add(member);
		filing.setGroup(true);
		reshaped.run();
		table.refresh();
		table.setSelection(new StructuredSelection(member), true);
	}

	private void remove() {
		filing.getMembers().remove(chosen());
		reshaped.run();
		bind(filing);
	}

	private void changed() {
		telling.edited().run();
		table.refresh();
	}

	void bind(Filing shown) {
		int before = table.getTable().getSelectionIndex();
		filing = shown;
		table.setInput(filing.getMembers());
		if (before >= 0 && !filing.getMembers().isEmpty()) {
			table.setSelection(new StructuredSelection(filing.getMembers().get(Math.min(before, filing.getMembers().size() - 1))));
		}
		choose();
	}

	List<Fault> faults() {
		return fields.faults();
	}
}
