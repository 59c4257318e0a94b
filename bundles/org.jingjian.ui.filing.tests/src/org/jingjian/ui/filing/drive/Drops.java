package org.jingjian.ui.filing.drive;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/** Files that fall on a control as the file manager lets them fall: the drop target hears what the system would tell it. */
public final class Drops {
	private Drops() {
	}

	/** Lets files fall at a place of a control. UI thread only. @param item below the pointer; null for none */
	public static void drop(Control control, Widget item, Point at, Path... files) {
		DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
		if (target == null) {
			throw new AssertionError("nothing can be dropped on " + control);
		}
		TransferData kind = FileTransfer.getInstance().getSupportedTypes()[0];
		for (int type : new int[] { DND.DragEnter, DND.DragOver, DND.DropAccept, DND.Drop }) {
			Event event = event();
			event.widget = target;
			event.item = item;
			event.type = type;
			Point place = control.toDisplay(at);
			event.x = place.x;
			event.y = place.y;
			event.detail = DND.DROP_COPY;
			set(event, "operations", DND.DROP_COPY);
			set(event, "feedback", DND.FEEDBACK_SELECT);
			set(event, "dataType", kind);
			set(event, "dataTypes", new TransferData[] { kind });
			event.data = type == DND.Drop ? Arrays.stream(files).map(Path::toString).toArray(String[]::new) : null;
			target.notifyListeners(type, event);
		}
	}

	/** The toolkit keeps the type of these events to itself. */
	private static Event event() {
		try {
			Constructor<?> made = DropTarget.class.getClassLoader().loadClass("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
			made.setAccessible(true);
			return (Event) made.newInstance();
		} catch (ReflectiveOperationException changed) {
			throw new AssertionError(changed);
		}
	}

	private static void set(Event event, String field, Object value) {
		try {
			var found = event.getClass().getDeclaredField(field);
			found.setAccessible(true);
			found.set(event, value);
		} catch (ReflectiveOperationException changed) {
			throw new AssertionError(changed);
		}
	}
}
