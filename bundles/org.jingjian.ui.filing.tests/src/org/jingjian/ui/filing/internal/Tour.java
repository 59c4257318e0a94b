package org.jingjian.ui.filing.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.jingjian.demo.Demo;
import org.jingjian.model.filing.Filing;
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
			"history", "return", "merge", "unsaved", "intake-files", "intake-columns", "intake-result", "held", "preferences", "about");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

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
		see("held");
		dialog("org.eclipse.ui.window.preferences", "preferences");
		dialog("org.eclipse.ui.help.aboutAction", "about");
	}

	/** Takes a picture; in Chinese every window must have a title in Chinese. */
	private void see(String picture) {
		boolean chinese = Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage());
		List<String> titles = desk.ui(() -> desk.visible().map(Shell::getText).filter(title -> !title.isEmpty()).toList());
		List<String> others = titles.stream().filter(title -> chinese && !HAN.matcher(title).find()).toList();
		if (!others.isEmpty()) {
			throw new AssertionError("Not in Chinese: " + others);
		}
		desk.picture(picture);
	}

	private void doing(String what) {
		desk.watchdog().doing(what);
	}

	private void day() {
		doing("day");
		work.view("org.jingjian.ui.day.view", org.eclipse.ui.IViewPart.class);
		String beginning = Said.in("org.jingjian.ui.day", "Work_received");
		desk.find(desk.window(), Control.class, "the tile", each -> each.isVisible() && Names.of(each).filter(name -> name.startsWith(beginning)).isPresent());
		see("day");
	}

	private void list() {
		doing("list");
		Listed list = work.list();
		desk.until("filings in the list", () -> list.table().getRowCount() > 1 && !"…".equals(list.table().getDataValueByPosition(2, 1)));
		work.clickCell(list.table(), 2, 1, false);
		see("list");
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
		see("search");
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
			see(page);
		}
		work.page(editor, "decision");
		desk.press(editor.body(), Messages.Step_return);
		shown(Messages.Step_return, "return");
		conflict(editor);
	}

	/** Another officer is quicker; then the editor is closed with what was typed. */
	private void conflict(FilingEditor editor) {
		doing("merge");
		work.page(editor, "content");
		Filing theirs = work.stored(editor);
		String before = theirs.getProcessor().getIndustry();
		Text field = desk.find(editor.body(), Text.class, "the industry", each -> each.isVisible() && each.getText().equals(before));
		desk.hands().write(field, "体育");
		theirs.getProcessor().setIndustry("文化");
		theirs.getProcessor().setOfficeAddress("山东省济南市历下区2号");
		work.session().filings().correct(theirs);
		desk.hands().stroke(SWT.CTRL, 's');
		shown(Messages.Merge_title, "merge");
		doing("unsaved");
		Shell window = desk.window();
		work.run("org.eclipse.ui.file.close");
		Shell asks = desk.await("the question", () -> desk.visible().filter(shell -> shell != window && !shell.getText().isEmpty()).findFirst());
		see("unsaved");
		desk.press(asks, Said.workbench("SaveableHelper_Dont_Save"));
		desk.gone(asks);
	}

	private void intake() {
		doing("intake");
		Path file = new Papers().processor("泰山游览科技有限公司", Papers.code(1, (int) (System.nanoTime() % 1_000_000)))
				.processor("泰山有错科技有限公司", Papers.code(1, (int) (System.nanoTime() % 1_000_000) + 1), "存储人脸信息人数", "约十二万").write(folder.resolve("tour.xlsx"));
		Shell wizard = work.wizard();
		work.drop(wizard, file);
		see("intake-files");
		work.next(wizard);
		desk.find(wizard, Table.class, "the columns", each -> each.isVisible() && each.getColumnCount() == 3 && each.getItemCount() > 10);
		see("intake-columns");
		work.next(wizard);
		work.report(wizard);
		see("intake-result");
		desk.press(wizard, IDialogConstants.FINISH_LABEL);
		desk.gone(wizard);
	}

	/** Takes a picture of a dialog and closes it. */
	private void shown(String title, String picture) {
		Shell dialog = desk.shell(title);
		see(picture);
		desk.hands().stroke(SWT.ESC);
		desk.gone(dialog);
	}

	private void dialog(String command, String picture) {
		doing(picture);
		Shell window = desk.window();
		work.run(command);
		Shell dialog = desk.await("the dialog of " + picture, () -> desk.visible().filter(shell -> shell != window && !shell.getText().isEmpty()).findFirst());
		see(picture);
		desk.hands().stroke(SWT.ESC);
		desk.gone(dialog);
	}
}
