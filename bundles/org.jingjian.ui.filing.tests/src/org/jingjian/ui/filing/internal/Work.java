package org.jingjian.ui.filing.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.jingjian.intake.IntakeReport;
import org.jingjian.model.filing.Filing;
import org.jingjian.office.Session;
import org.jingjian.ui.Names;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.ShowsFilings;
import org.jingjian.ui.filing.drive.Desk;
import org.jingjian.ui.filing.drive.Drops;
import org.jingjian.ui.filing.internal.editor.FilingEditor;
import org.jingjian.ui.words.Words;

/** What every job at the desk is made of. */
final class Work {
	private static final String INTAKE = "org.jingjian.ui.intake";
	private static final int NAME_COLUMN = 2;
	private static final int SETTLING = 5;

	private final Desk desk;

	Work(Desk desk) {
		this.desk = desk;
	}

	/** The office itself, to see that what the window says is so. */
	Session session() {
		return desk.ui(() -> desk.page().getWorkbenchWindow().getService(Workplace.class).session());
	}

	/** Brings a view to the front. */
	<T extends IViewPart> T view(String id, Class<T> type) {
		var page = desk.page();
		return type.cast(desk.ui((Callable<IViewPart>) () -> {
			try {
				return page.showView(id);
			} catch (PartInitException failed) {
				throw new AssertionError(failed);
			}
		}));
	}

	Listed list() {
		IViewPart part = view(ShowsFilings.VIEW, IViewPart.class);
		return Listed.in(desk, part);
	}

	/** Runs a command of the window, which may open a dialog. */
	void run(String command) {
		desk.later(() -> {
			try {
				desk.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException broken) {
				throw new IllegalStateException(broken);
			}
		});
	}

	/** The rows that wait to be corrected, in front. */
	void held() {
		view(INTAKE + ".held", IViewPart.class);
	}

	/** A text of the intake. */
	static String intakeSays(String key) {
		return Said.in(INTAKE, key);
	}

	/** Opens the intake wizard by its key. */
	Shell wizard() {
		list();
		desk.hands().stroke(SWT.CTRL, 'i');
		return desk.shell(intakeSays("Intake_title"));
	}

	/** Lets files fall on the first page of the wizard. */
	void drop(Shell wizard, Path... files) {
		Table table = desk.find(wizard, Table.class, "the table of files", Table::isVisible);
		desk.run(() -> Drops.drop(table, null, new Point(20, 40), files));
		desk.until("the files in their table", () -> table.getItemCount() == files.length);
	}

	void next(Shell wizard) {
		desk.press(wizard, IDialogConstants.NEXT_LABEL);
	}

	/** From a file to what became of it; the wizard stays open. */
	IntakeReport report(Shell wizard) {
		return desk.await("the report", () -> Optional.ofNullable(Adapters.adapt(wizard(wizard), IntakeReport.class)).filter(report -> canFinish(wizard)));
	}

	private static IWizard wizard(Shell wizard) {
		return ((WizardDialog) wizard.getData()).getCurrentPage().getWizard();
	}

	private static boolean canFinish(Shell wizard) {
		return Desk.all(wizard).anyMatch(each -> each instanceof org.eclipse.swt.widgets.Button button && button.isEnabled()
				&& button.getText().replace("&", "").equals(IDialogConstants.FINISH_LABEL.replace("&", "")));
	}

	/** Takes a file in, from the key to the end of the wizard. */
	IntakeReport takeIn(Path file) {
		Shell wizard = wizard();
		drop(wizard, file);
		next(wizard);
		next(wizard);
		IntakeReport report = report(wizard);
		desk.press(wizard, IDialogConstants.FINISH_LABEL);
		desk.gone(wizard);
		return report;
	}

	/** Writes into the filter of the list, which asks nothing else then. */
	Listed filter(String text) {
		Listed list = list();
		Composite bar = desk.ui(() -> list.table().getParent().getParent());
		desk.run(() -> Desk.all(bar).filter(Combo.class::isInstance).map(Combo.class::cast).filter(combo -> combo.getSelectionIndex() > 0).forEach(combo -> {
			combo.select(0);
			combo.notifyListeners(SWT.Selection, new Event());
		}));
		if (desk.ui(() -> Desk.all(bar).anyMatch(each -> each instanceof ToolBar tools && tools.isVisible()
				&& Said.list("Filter_unlink").equals(tools.getItem(0).getToolTipText())))) {
			tool(bar, Said.list("Filter_unlink"));
		}
		tool(bar, Said.list("Filter_all"));
		Text field = desk.ui(() -> Desk.all(bar).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow());
		desk.hands().write(field, text);
		return list;
	}

	/** What came in last makes the list read itself anew: waits until that is over. */
	void settle(Listed list) {
		for (int looks = 0; looks < SETTLING; looks++) {
			desk.hands().rest();
			desk.until("rows that are read", () -> list.table().getRowCount() > 1 && !"…".equals(list.table().getDataValueByPosition(NAME_COLUMN, 1)));
		}
	}

	/** Waits until the list shows so many. */
	void rows(Listed list, int count) {
		String words = NLS.bind(Said.list("Filter_count"), Words.number(count));
		desk.until(count + " rows in the list", () -> Names.of(list.table()).filter(name -> name.equals(words) || name.startsWith(words + ".")).isPresent());
	}

	/** Clicks a cell of the list; row 0 is the heading. */
	void clickCell(NatTable table, int column, int row, boolean twice) {
		Rectangle cell = desk.await("the cell", () -> Optional.ofNullable(table.getCellByPosition(column, row)).map(each -> each.getBounds())
				.filter(bounds -> bounds.height > 0));
		int x = cell.x + Math.min(cell.width / 2, 40);
		int y = cell.y + cell.height / 2;
		if (twice) {
			desk.hands().doubleClick(table, x, y);
		} else {
			desk.hands().click(table, x, y);
		}
	}

	/** Finds a filing by its code in the list and opens it with Enter. */
	FilingEditor open(String code, String name) {
		Listed list = filter(code);
		desk.until("the filing in the list", () -> list.table().getRowCount() == 2 && name.equals(list.table().getDataValueByPosition(NAME_COLUMN, 1)));
		settle(list);
		clickCell(list.table(), NAME_COLUMN, 1, false);
		desk.until("the chosen row", () -> list.selected().size() == 1);
		desk.hands().focus(list.table());
		desk.hands().stroke(SWT.CR);
		return editor(name);
	}

	/** The editor in front, with all that it read in sight. */
	FilingEditor editor(String name) {
		var page = desk.page();
		return desk.await("the editor of " + name, () -> Optional.ofNullable(page.getActiveEditor()).map(FilingEditor.class::cast)
				.filter(editor -> editor.isWhole() && name.equals(editor.getPartName())));
	}

	/** The filing of an editor as it is stored. */
	Filing stored(FilingEditor editor) {
		return session().filings().find(desk.ui(() -> editor.content().getId())).orElseThrow();
	}

	/** Clicks the tab of a page. */
	void page(FilingEditor editor, String id) {
		desk.run(() -> {
			var tabs = (CTabFolder) editor.body();
			Event click = new Event();
			click.item = tabs.getItem(editor.findPage(id).getIndex());
			tabs.setSelection((CTabItem) click.item);
			tabs.notifyListeners(SWT.Selection, click);
		});
	}

	/** Waits for a label that begins so, on the page in front. */
	void says(Composite below, String beginning) {
		desk.find(below, Label.class, "a label that begins with " + beginning, each -> each.isVisible() && each.getText().startsWith(beginning));
	}

	/** Chooses a row of a table by a click on a column. */
	void choose(Table table, int column, int row) {
		desk.until("row " + row, () -> table.getItemCount() > row);
		Point at = desk.ui(() -> {
			table.showItem(table.getItem(row));
			Rectangle cell = table.getItem(row).getBounds(column);
			return new Point(cell.x + Math.min(cell.width / 2, 30), cell.y + cell.height / 2);
		});
		desk.hands().click(table, at.x, at.y);
		desk.until("the chosen row", () -> table.getSelectionIndex() == row);
	}

	/** The texts of a column. UI thread only. */
	static List<String> texts(Table table, int column) {
		return Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList();
	}

	static Stream<Table> tables(Composite below) {
		return Desk.all(below).filter(Table.class::isInstance).map(Table.class::cast).filter(Table::isVisible);
	}

	static Optional<TableItem> item(Table table, int column, String text) {
		return Arrays.stream(table.getItems()).filter(item -> item.getText(column).equals(text)).findFirst();
	}

	/** Presses a button of a tool bar by its text or its tip. */
	void tool(Composite below, String text) {
		ToolItem item = desk.await("the tool " + text, () -> Desk.all(below).filter(ToolBar.class::isInstance).map(ToolBar.class::cast)
				.filter(Control::isVisible).flatMap(bar -> Arrays.stream(bar.getItems()))
				.filter(each -> text.equals(each.getText()) || text.equals(each.getToolTipText())).filter(ToolItem::isEnabled).findFirst());
		desk.later(() -> {
			if ((item.getStyle() & SWT.RADIO) != 0) {
				Arrays.stream(item.getParent().getItems()).forEach(each -> each.setSelection(each == item));
			}
			item.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Closes a message by Enter once it says something. */
	String dismiss(String title) {
		Shell notice = desk.shell(title);
		String said = desk.ui(() -> String.join("\n", Desk.all(notice).filter(Text.class::isInstance).map(each -> ((Text) each).getText()).toList()));
		desk.pressDefault(notice);
		desk.gone(notice);
		return said;
	}

	/** Types a path into the system's own dialog for files, over the name that it may propose, and presses Enter. */
	void answerFileDialog(Path file, boolean proposing) {
		desk.hands().typeInFileDialog(file.toString(), proposing);
	}

	/** Opens the menu beside a button of a tool bar. */
	Menu dropDown(Composite below, String text) {
		ToolItem item = desk.await("the tool " + text, () -> Desk.all(below).filter(ToolBar.class::isInstance).map(ToolBar.class::cast)
				.filter(Control::isVisible).flatMap(bar -> Arrays.stream(bar.getItems()))
				.filter(each -> text.equals(each.getText()) && (each.getStyle() & SWT.DROP_DOWN) != 0).findFirst());
		var shown = new AtomicReference<Menu>();
		Listener listener = event -> shown.set((Menu) event.widget);
		desk.run(() -> item.getDisplay().addFilter(SWT.Show, listener));
		desk.later(() -> {
			Event arrow = new Event();
			arrow.detail = SWT.ARROW;
			Rectangle place = item.getBounds();
			arrow.x = place.x;
			arrow.y = place.y + place.height;
			item.notifyListeners(SWT.Selection, arrow);
		});
		Menu menu = desk.await("the menu of " + text, () -> Optional.ofNullable(shown.get()).filter(each -> each.getItemCount() > 0));
		desk.run(() -> item.getDisplay().removeFilter(SWT.Show, listener));
		return menu;
	}
}
