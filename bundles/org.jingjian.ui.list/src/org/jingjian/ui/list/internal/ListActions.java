package org.jingjian.ui.list.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jingjian.base.Progress;
import org.jingjian.base.Texts;
import org.jingjian.export.FilingExport;
import org.jingjian.export.FilingExport.Column;
import org.jingjian.export.PastedRows;
import org.jingjian.office.FilingRow;
import org.jingjian.office.Review.Step;
import org.jingjian.office.Session;
import org.jingjian.ui.Errand;
import org.jingjian.ui.Language;
import org.jingjian.ui.NoticeDialog;
import org.jingjian.ui.filing.ManyReasons;
import org.jingjian.ui.words.Words;

/** What an officer does with many rows of the list: copy, export, take a step. */
final class ListActions {
	/** A clipboard that holds more serves nobody; a file does. */
	private static final int MOST_COPIED = 20_000;
	private static final int AT_ONCE = 500;
	private static final int POINTS_OF_A_DIGIT = 7;
	private static final Texts TEXTS = Texts.beside(Words.class);

	private final Session session;
	private final ListWords words;
	private final FilingTable table;

	ListActions(Session session, ListWords words, FilingTable table) {
		this.session = session;
		this.words = words;
		this.table = table;
	}

	/** Puts the selected rows on the clipboard, or all columns' headings before them as well. */
	void copy(boolean headed) {
		long[] ids = table.selectedIds();
		if (ids.length == 0) {
			return;
		}
		if (ids.length > MOST_COPIED) {
			new NoticeDialog(shell(), Messages.Copy_title, NLS.bind(Messages.Copy_tooMany, Words.number(MOST_COPIED)), null, "refused").open();
			return;
		}
		List<FilingColumn> columns = columns();
		Errand.of(Messages.Copy_title, progress -> text(ids, columns, headed, progress)).then(text -> {
			Clipboard clipboard = new Clipboard(control().getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}).start(control());
	}

	private String text(long[] ids, List<FilingColumn> columns, boolean headed, Progress progress) {
		var rows = new ArrayList<List<Object>>();
		if (headed) {
			rows.add(new ArrayList<>(columns.stream().map(FilingColumn::title).toList()));
		}
		for (int from = 0; from < ids.length; from += AT_ONCE) {
			progress.check();
			for (FilingRow row : session.filings().rows(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + AT_ONCE)))) {
				var cells = new ArrayList<Object>();
				columns.forEach(column -> cells.add(column.content(row, words)));
				rows.add(cells);
			}
		}
		return PastedRows.of(rows);
	}

	private List<FilingColumn> columns() {
		return table.layout().columns().stream().map(ListLayout.Shown::column).filter(column -> column != FilingColumn.LIGHT).toList();
	}

	/** Asks for a file and writes the whole list as it is filtered and ordered, in the columns that are shown. */
	void export() {
		FileDialog asked = new FileDialog(shell(), SWT.SAVE);
		asked.setText(Messages.Export_title);
		asked.setFilterExtensions(new String[] { "*.xlsx", "*.csv" });
		asked.setFilterNames(new String[] { Messages.Export_xlsx, Messages.Export_csv });
		asked.setFileName(NLS.bind(Messages.Export_file, session.today()));
		asked.setOverwrite(true);
		String chosen = asked.open();
		if (chosen != null) {
			boolean ended = chosen.matches("(?i).*\\.(xlsx|csv)");
			export(Path.of(ended ? chosen : chosen + (asked.getFilterIndex() == 1 ? ".csv" : ".xlsx")));
		}
	}

	/** Writes the list to a file, in a job that can be stopped. */
	void export(Path file) {
		var query = table.pages().query();
		List<Column> columns = table.layout().columns().stream().filter(shown -> shown.column() != FilingColumn.LIGHT)
				.map(shown -> new Column(shown.column().title(), Math.max(8, shown.width() / POINTS_OF_A_DIGIT),
						row -> shown.column().content(row, words)))
				.toList();
		var export = new FilingExport(session.filings(), Language.locale());
		Errand.of(NLS.bind(Messages.Export_working, file.getFileName()), progress -> export.write(query, columns, file, progress))
				.then(rows -> new NoticeDialog(shell(), Messages.Export_title,
						NLS.bind(Messages.Export_done, Words.number(rows), file), null, "done").open())
				.start(control());
	}

	/** Asks for what the step needs and takes it on each selected filing by itself. */
	void take(Step step) {
		long[] ids = table.selectedIds();
		if (ids.length == 0) {
			return;
		}
		String title = ManyReasons.title(step);
		Optional<List<String>> reasons = ManyReasons.ask(shell(), step, ids.length, session.today());
		if (reasons.isEmpty()) {
			return;
		}
		Errand.of(title, progress -> new ManySteps(session.filings()).take(step, ids, reasons.get(), TEXTS.of("step.many"), progress))
				.then(outcome -> tell(title, outcome)).start(control());
	}

	private void tell(String title, ManySteps.Outcome outcome) {
		String said = NLS.bind(Messages.Many_result, new Object[] { outcome.done().size(), outcome.refused().size(), outcome.untouched() });
		new ManyResultDialog(shell(), title, said, outcome.refused()).open();
	}

	/** Asks for the name of a view. */
	Optional<String> viewName(String title, String proposal) {
		InputDialog asked = new InputDialog(shell(), title, Messages.View_name, proposal,
				name -> name.isBlank() || name.length() > SavedViews.LONGEST_NAME ? Messages.View_nameNeeded : null);
		return asked.open() == Window.OK ? Optional.of(asked.getValue().strip()) : Optional.empty();
	}

	private Control control() {
		return table.control();
	}

	private Shell shell() {
		return table.control().getShell();
	}
}
