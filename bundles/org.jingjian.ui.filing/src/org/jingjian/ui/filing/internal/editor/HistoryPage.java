package org.jingjian.ui.filing.internal.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jingjian.store.HistoryEntry;
import org.jingjian.store.HistoryEntry.Change;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Tables;
import org.jingjian.ui.filing.internal.Messages;
import org.jingjian.ui.words.Words;

/** 历史: what happened, as a story and as a table of every value that changed. */
final class HistoryPage extends DossierPage {
	static final String ID = "history";

	private StyledText story;
	private TableViewer table;

	HistoryPage(FilingEditor editor) {
		super(editor, ID, Messages.History_title);
	}

	@Override
	List<Runnable> parts(Composite body, FormToolkit toolkit) {
		Composite left = column(body, toolkit);
		Composite right = column(body, toolkit);
		return List.of(() -> createStory(toolkit, section(left, toolkit, Messages.History_story, 1, false)),
				() -> createTable(toolkit, section(right, toolkit, Messages.History_table, 1, false)));
	}

	private void createStory(FormToolkit toolkit, Composite told) {
		story = new StyledText(told, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		toolkit.adapt(story, true, false);
		story.setLineSpacing(4);
		Names.give(story, Messages.History_story);
		GridDataFactory.fillDefaults().grab(true, true).hint(Sizes.of(300), Sizes.of(420)).applyTo(story);
	}

	private void createTable(FormToolkit toolkit, Composite listed) {
		table = new TableViewer(toolkit.createTable(listed, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL));
		table.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(300), Sizes.of(420)).applyTo(table.getTable());
		// what and when keep their room; what was there and what is, are told beside the pointer, too
		Tables.column(table, Messages.History_when, 124, null, (Line each) -> Words.moment(each.entry.at()));
		Tables.column(table, Messages.History_who, 128, null, (Line each) -> each.who);
		Tables.column(table, Messages.History_what, 84, null, (Line each) -> Words.action(each.entry.action()));
		Tables.column(table, Messages.History_field, 140, null, (Line each) -> each.change == null ? "" : Words.path(each.change.path()));
		Tables.column(table, Messages.History_before, 131, null, (Line each) -> each.change == null ? "" : each.values.of(each.change.path(), each.change.before()));
		Tables.column(table, Messages.History_after, 131, null, (Line each) -> each.change == null ? "" : each.values.of(each.change.path(), each.change.after()));
		Names.give(table.getTable(), Messages.History_table);
		Tables.ready(table);
	}

	@Override
	void fill(Dossier dossier) {
		List<Line> lines = new ArrayList<>();
		StringBuilder told = new StringBuilder();
		var values = new HistoryValues(dossier.names());
		List<StyleRange> bold = new ArrayList<>();
		for (HistoryEntry entry : dossier.history().reversed()) {
			String name = dossier.names().getOrDefault(entry.account(), entry.account());
			String who = name.equals(entry.account()) ? name : NLS.bind(Messages.History_officer, name, entry.account());
			String when = Words.moment(entry.at());
			bold.add(new StyleRange(told.length(), when.length(), null, null, SWT.BOLD));
			told.append(when).append("  ").append(NLS.bind(Messages.History_sentence, name, Words.action(entry.action())))
					.append('\n');
			if (entry.changes().isEmpty()) {
				lines.add(new Line(entry, who, null, values));
			}
			for (Change change : entry.changes()) {
				lines.add(new Line(entry, who, change, values));
				if (telling(change)) {
					told.append("    · ").append(sentence(change, values)).append('\n');
				}
			}
		}
		story.setText(told.toString());
		story.setStyleRanges(bold.toArray(StyleRange[]::new));
		table.setInput(lines);
	}

	/** Bookkeeping such as digests and counters is in the table, not in the story. */
	private static boolean telling(Change change) {
		String path = change.path();
		return path.startsWith("processor") || path.startsWith("scenarios") || path.startsWith("state")
				|| path.startsWith("registrationNumber") || path.startsWith("storedPersons") || path.startsWith("minors")
				|| path.endsWith("reasons") || path.endsWith("settlement") || path.startsWith("thresholdReachedOn")
				|| path.startsWith("filedOn") || path.startsWith("dueOn");
	}

	private static String sentence(Change change, HistoryValues values) {
		String field = Words.path(change.path());
		if (change.before() == null) {
			return NLS.bind(Messages.History_added, field, values.of(change.path(), change.after()));
		}
		if (change.after() == null) {
			return NLS.bind(Messages.History_removed, field, values.of(change.path(), change.before()));
		}
		return NLS.bind(Messages.History_changed,
				new Object[] { field, values.of(change.path(), change.before()), values.of(change.path(), change.after()) });
	}

	/** @param who name and account */
	private record Line(HistoryEntry entry, String who, Change change, HistoryValues values) {
	}
}
