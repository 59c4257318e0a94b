package org.jingjian.ui.filing.drive;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Keys go the way of the system's own events; clicks are told to the control they fall on. */
public final class Hands {
	private static final int[] MODIFIERS = { SWT.CTRL, SWT.SHIFT, SWT.ALT };
	private static final int REST_MILLIS = 150;

	private final Desk desk;

	Hands(Desk desk) {
		this.desk = desk;
	}

	/** Presses a key with others held down. @param key a letter, a digit or a key of SWT's */
	public void stroke(int held, int key) {
		for (int modifier : MODIFIERS) {
			if ((held & modifier) != 0) {
				key(SWT.KeyDown, modifier);
			}
		}
		key(SWT.KeyDown, key);
		key(SWT.KeyUp, key);
		for (int modifier : MODIFIERS) {
			if ((held & modifier) != 0) {
				key(SWT.KeyUp, modifier);
			}
		}
	}

	public void stroke(int key) {
		stroke(SWT.NONE, key);
	}

	private void key(int type, int key) {
		Event event = new Event();
		event.type = type;
		event.keyCode = key;
		event.character = (key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) == 0 ? (char) key : 0;
		desk.until("a window that takes keys", () -> display().post(event));
	}

	/** Types small letters and digits, key by key, into what has the focus. */
	public void type(String keys) {
		keys.chars().forEach(this::stroke);
	}

	/**
	 * Types a path of small letters and digits into the system's dialog for files once that has the keys, and presses Enter.
	 *
	 * @param over what is proposed is written over
	 */
	public void typeInFileDialog(String path, boolean over) {
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
		while (!inFileDialog()) {
			still(end, "no dialog for files");
		}
		desk.until("the dialog in front", () -> Arrays.stream(display().getShells()).noneMatch(shell -> shell == display().getActiveShell()));
		rest();
		stroke(SWT.CTRL, over ? 'a' : 'l');
		rest();
		type(path);
		// While the dialog still reads the folder, Enter only completes the path.
		while (inFileDialog()) {
			still(end, "the dialog for files stays open");
			rest();
			if (inFileDialog()) {
				stroke(SWT.CR);
			}
			rest();
		}
	}

	private void still(long end, String what) {
		if (System.nanoTime() > end) {
			throw new AssertionError(what);
		}
		rest();
	}

	private boolean inFileDialog() {
		return Arrays.stream(desk.thread().getStackTrace()).anyMatch(frame -> frame.getClassName().equals(FileDialog.class.getName()));
	}

	/** Puts the focus into a field and writes over all of it, as an input method commits its text. */
	public void write(Text field, String text) {
		desk.run(() -> {
			field.setFocus();
			field.selectAll();
			field.insert(text);
		});
	}

	/** Puts the focus somewhere and waits until it is there. */
	public void focus(Control control) {
		desk.until("the focus", () -> control.setFocus() && display().getFocusControl() != null && inside(control, display().getFocusControl()));
	}

	private static boolean inside(Control outer, Control inner) {
		return inner == outer || inner.getParent() != null && inside(outer, inner.getParent());
	}

	public void click(Control control) {
		Point size = desk.ui(control::getSize);
		click(control, size.x / 2, size.y / 2);
	}

	/** @param x from the control's own corner */
	public void click(Control control, int x, int y) {
		desk.later(() -> {
			control.setFocus();
			press(control, x, y, 1);
		});
	}

	public void doubleClick(Control control, int x, int y) {
		desk.later(() -> {
			control.setFocus();
			press(control, x, y, 1);
			press(control, x, y, 2);
		});
	}

	/** The toolkit's own posting of clicks loses the place: the control hears of the click as the system would tell it. */
	private static void press(Control control, int x, int y, int count) {
		mouse(control, SWT.MouseDown, x, y, count);
		if (count == 1 && control instanceof Table table && !table.isDisposed()) {
			select(table, x, y);
		}
		if (count == 2) {
			mouse(control, SWT.MouseDoubleClick, x, y, count);
		}
		mouse(control, SWT.MouseUp, x, y, count);
	}

	private static void mouse(Control control, int type, int x, int y, int count) {
		if (control.isDisposed()) {
			return;
		}
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = 1;
		event.count = count;
		event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : SWT.NONE;
		control.notifyListeners(type, event);
	}

	private static void select(Table table, int x, int y) {
		TableItem item = table.getItem(new Point(x, y));
		if (item != null && !table.isSelected(table.indexOf(item))) {
			table.setSelection(item);
			Event event = new Event();
			event.item = item;
			table.notifyListeners(SWT.Selection, event);
		}
	}

	/** Lets the window draw what it has to draw. */
	public void rest() {
		CompletableFuture<Boolean> rested = new CompletableFuture<>();
		desk.run(() -> display().timerExec(REST_MILLIS, () -> rested.complete(true)));
		rested.orTimeout(1, TimeUnit.MINUTES).join();
	}

	private Display display() {
		return desk.display();
	}
}
