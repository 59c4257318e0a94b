package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.jingjian.ui.Names;
import org.junit.jupiter.api.Test;

/** Keys are chosen by pressing them. */
class KeysPageTest extends AtDesk {
	private static final String DAY = "org.jingjian.ui.day.view";
	private static final String SHOW_DAY = "今日工作";

	private static String says(String key) {
		return Said.in("org.jingjian.ui", key);
	}

	private Shell keys() {
		work.run("org.eclipse.ui.window.preferences");
		Shell dialog = desk.shell(says("Preferences_title"));
		desk.hands().focus(desk.find(dialog, Tree.class, "the pages", Control::isVisible));
		desk.hands().stroke(SWT.END);
		commands(dialog);
		return dialog;
	}

	private Table commands(Shell dialog) {
		return desk.find(dialog, Table.class, "the commands with their keys", Control::isVisible);
	}

	private Text named(Shell dialog, String name) {
		return desk.find(dialog, Text.class, name, text -> text.isVisible() && Names.of(text).filter(name::equals).isPresent());
	}

	/** Finds the command by its name and chooses it. */
	private Shell keysOf(String command) {
		Shell dialog = keys();
		Table commands = commands(dialog);
		desk.hands().write(named(dialog, says("Keys_filter")), command);
		desk.until("only what was looked for", () -> IntStream.range(0, commands.getItemCount()).allMatch(row -> commands.getItem(row).getText().equals(command)));
		desk.hands().focus(commands);
		desk.hands().stroke(SWT.HOME);
		desk.until("it is chosen", () -> commands.getSelectionCount() == 1 && named(dialog, says("Keys_press")).isEnabled());
		return dialog;
	}

	private void press(Shell dialog, int held, int key) {
		Text entry = named(dialog, says("Keys_press"));
		desk.hands().focus(entry);
		desk.hands().stroke(held, key);
		desk.until("the key in the field", () -> !entry.getText().isEmpty() && !entry.getText().endsWith("+"));
	}

	private boolean takes(Shell dialog) {
		String give = says("Keys_give");
		return desk.find(dialog, Button.class, give, button -> button.getText().equals(give)).isEnabled();
	}

	private String keyInList(Shell dialog) {
		Table commands = commands(dialog);
		return desk.ui(() -> commands.getItem(0).getText(1));
	}

	private void end(Shell dialog) {
		desk.press(dialog, IDialogConstants.CANCEL_LABEL);
		desk.gone(dialog);
	}

	private void dayComesBy(int held, int key) {
		desk.hands().focus(work.list().table());
		desk.hands().stroke(held, key);
		desk.until("the day in front", () -> desk.page().getActivePart().getSite().getId().equals(DAY));
	}

	@Test
	void eachCommandHasAChineseNameAndOursComeFirst() {
		Shell dialog = keys();
		Table commands = commands(dialog);
		desk.picture("keys");
		List<String> groups = desk.ui(() -> Arrays.stream(commands.getItems()).map(item -> item.getText(2)).toList());
		List<String> foreign = desk.ui(() -> Stream.of(commands.getItems()).map(TableItem::getText).filter(name -> !name.matches(".*\\p{IsHan}.*")).distinct().toList());
		end(dialog);
		assertEquals(List.of(), foreign);
		assertEquals(groups.lastIndexOf("镜鉴") + 1, groups.stream().filter("镜鉴"::equals).count());
	}

	@Test
	void aKeyThatIsChosenHoldsUntilTheOldOneIsBroughtBack() {
		Shell dialog = keysOf(SHOW_DAY);
		String before = keyInList(dialog);
		press(dialog, SWT.NONE, SWT.F9);
		desk.picture("key-pressed");
		desk.press(dialog, says("Keys_give"));
		assertEquals("F9", keyInList(dialog));
		desk.pressDefault(dialog);
		desk.gone(dialog);
		dayComesBy(SWT.NONE, SWT.F9);
		Shell again = keysOf(SHOW_DAY);
		desk.press(again, says("Keys_restore"));
		assertEquals(before, keyInList(again));
		desk.pressDefault(again);
		desk.gone(again);
		dayComesBy(SWT.CTRL | SWT.SHIFT, 'd');
	}

	@Test
	void aKeyThatIsPressedThereDoesNotDoWhatItMeans() {
		Shell dialog = keysOf(SHOW_DAY);
		press(dialog, SWT.CTRL, 'i');
		String holder = NLS.bind(says("Keys_taken"), "Ctrl+I", "接收备案");
		desk.find(dialog, Label.class, "who has the key", label -> label.getText().equals(holder));
		long windows = desk.ui(() -> desk.visible().count());
		end(dialog);
		assertEquals(2, windows);
	}

	@Test
	void aKeyForTypingIsNotTaken() {
		Shell dialog = keysOf(SHOW_DAY);
		press(dialog, SWT.NONE, SWT.F7);
		press(dialog, SWT.NONE, 'd');
		desk.find(dialog, Label.class, "why not", label -> label.getText().equals(says("Keys_types")));
		boolean takes = desk.ui(() -> takes(dialog));
		end(dialog);
		assertFalse(takes);
	}

	private static MenuItem item(Menu menu, String text) {
		return Arrays.stream(menu.getItems()).filter(each -> each.getText().startsWith(text)).findFirst().orElseThrow();
	}

	/** The menu had an action of the platform's own once, which opens the platform's window. */
	@Test
	void theMenuOpensTheSameWindow() {
		desk.later(() -> {
			Menu window = item(desk.window().getMenuBar(), says("Window_window")).getMenu();
			window.notifyListeners(SWT.Show, new Event());
			MenuItem preferences = item(window, says("Window_preferences"));
			window.notifyListeners(SWT.Hide, new Event());
			preferences.notifyListeners(SWT.Selection, new Event());
		});
		Shell dialog = desk.shell(says("Preferences_title"));
		String kind = desk.ui(() -> dialog.getData().getClass().getPackageName());
		end(dialog);
		assertEquals("org.jingjian.ui.internal.preferences", kind);
	}

	@Test
	void whatIsChosenAndLeftDoesNotHold() {
		Shell dialog = keysOf(SHOW_DAY);
		String before = keyInList(dialog);
		desk.press(dialog, says("Keys_clear"));
		assertEquals("", keyInList(dialog));
		end(dialog);
		Shell again = keysOf(SHOW_DAY);
		String after = keyInList(again);
		end(again);
		assertEquals(before, after);
	}
}
