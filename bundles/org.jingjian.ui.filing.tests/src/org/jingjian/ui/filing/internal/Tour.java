package org.jingjian.ui.filing.internal;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.jingjian.demo.Demo;
import org.jingjian.model.filing.FilingState;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingRow;
import org.jingjian.ui.Names;
import org.jingjian.ui.filing.drive.Desk;
import org.jingjian.ui.filing.drive.Gate;
import org.jingjian.ui.filing.drive.Papers;
import org.jingjian.ui.filing.internal.editor.FilingEditor;

/** Every screen of the desktop, one after the other, a picture of each. */
final class Tour {
	/** The pictures that are kept. */
	static final List<String> SCREENS = List.of("sign-in", "day", "list", "assign", "conditions", "columns", "search", "decision", "content", "materials", "terms",
			"history", "return", "intake-files", "intake-columns", "intake-result", "held", "preferences", "about");

	private final Desk desk;
	private final Work work;
	private final Path folder;

	/** @param folder for files */
	Tour(Desk desk, Path folder) {
		this.desk = desk;
		this.work = new Work(desk);
		this.folder = folder;
	}

	void walk() {
		doing("way in");
		Gate.enter(desk, Demo.ACCOUNT, Gate.PASSWORD);
		desk.run(() -> desk.window().forceActive());
		day();
		list();
		search();
		filing();
		intake();
		doing("held rows");
		work.held();
		desk.picture("held");
		dialog("org.eclipse.ui.window.preferences", "preferences");
		dialog("org.eclipse.ui.help.aboutAction", "about");
	}

	private void doing(String what) {
		desk.watchdog().doing(what);
	}

	private void day() {
		doing("day");
		work.view("org.jingjian.ui.day.view", org.eclipse.ui.IViewPart.class);
		String beginning = Said.in("org.jingjian.ui.day", "Work_received");
		desk.find(desk.window(), Control.class, "the tile", each -> each.isVisible() && Names.of(each).filter(name -> name.startsWith(beginning)).isPresent());
		desk.picture("day");
	}

	private void list() {
		doing("list");
		Listed list = work.list();
		desk.until("filings in the list", () -> list.table().getRowCount() > 1 && !"…".equals(list.table().getDataValueByPosition(2, 1)));
		work.clickCell(list.table(), 2, 1, false);
		desk.picture("list");
		desk.hands().focus(list.table());
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'h');
		shown(Said.assigning("Title"), "assign");
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'f');
		shown(Said.list("Conditions_title"), "conditions");
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'k');
		shown(Said.list("Chooser_title"), "columns");
	}

	private void search() {
		doing("search");
		desk.hands().stroke(SWT.CTRL, '3');
		Shell window = desk.shell(Said.in("org.jingjian.ui.search", "Field_hint"));
		Text field = desk.find(window, Text.class, "the field", each -> each.isFocusControl());
		desk.hands().write(field, "科技");
		Table found = desk.find(window, Table.class, "what is found", each -> each.getItemCount() > 0);
		desk.picture("search");
		desk.hands().stroke(SWT.ESC);
		desk.until("the end of the search", () -> found.isDisposed());
	}

	private void filing() {
		doing("filing");
		FilingRow row = work.session().filings().rows(FilingQuery.all().inState(FilingState.RECEIVED)).getFirst();
		FilingEditor editor = work.open(row.creditCode(), row.name());
		for (String page : List.of("decision", "content", "materials", "terms", "history")) {
			doing(page);
			work.page(editor, page);
			desk.hands().rest();
			desk.picture(page);
		}
		work.page(editor, "decision");
		desk.press(editor.body(), Messages.Step_return);
		shown(Messages.Step_return, "return");
	}

	private void intake() {
		doing("intake");
		Path file = new Papers().processor("泰山游览科技有限公司", Papers.code(1, (int) (System.nanoTime() % 1_000_000)))
				.processor("泰山有错科技有限公司", Papers.code(1, (int) (System.nanoTime() % 1_000_000) + 1), "存储人脸信息人数", "约十二万").write(folder.resolve("tour.xlsx"));
		Shell wizard = work.wizard();
		work.drop(wizard, file);
		desk.picture("intake-files");
		work.next(wizard);
		desk.find(wizard, Table.class, "the columns", each -> each.isVisible() && each.getColumnCount() == 3 && each.getItemCount() > 10);
		desk.picture("intake-columns");
		work.next(wizard);
		work.report(wizard);
		desk.picture("intake-result");
		desk.press(wizard, IDialogConstants.FINISH_LABEL);
		desk.gone(wizard);
	}

	/** Takes a picture of a dialog and closes it. */
	private void shown(String title, String picture) {
		Shell dialog = desk.shell(title);
		desk.picture(picture);
		desk.hands().stroke(SWT.ESC);
		desk.gone(dialog);
	}

	private void dialog(String command, String picture) {
		doing(picture);
		Shell window = desk.window();
		work.run(command);
		Shell dialog = desk.await("the dialog of " + picture, () -> desk.visible().filter(shell -> shell != window && !shell.getText().isEmpty()).findFirst());
		desk.picture(picture);
		desk.hands().stroke(SWT.ESC);
		desk.gone(dialog);
	}
}
