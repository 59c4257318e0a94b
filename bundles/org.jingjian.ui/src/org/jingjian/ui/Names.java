package org.jingjian.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;

/** What a screen reader calls a control that does not itself show its name. UI thread only. */
public final class Names {
	private static final String KEY = "org.jingjian.ui.name";

	private Names() {
	}

	/** Names it for good. @return the same control */
	public static <T extends Control> T give(T control, String name) {
		NativeName.tell(control, name);
		return hear(control, () -> name);
	}

	/** Names it by what it stands for when it is asked, or entered. @return the same control */
	public static <T extends Control> T give(T control, Supplier<String> name) {
		hear(control, name);
		if (!(control instanceof Canvas)) {
			Runnable tell = () -> of(control).ifPresent(current -> NativeName.tell(control, current));
			tell.run();
			control.addListener(SWT.FocusIn, event -> tell.run());
		}
		return control;
	}

	private static <T extends Control> T hear(T control, Supplier<String> name) {
		if (control.getData(KEY) == null) {
			control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
				@Override
				public void getName(AccessibleEvent event) {
					of(control).ifPresent(current -> event.result = current);
				}
			});
		}
		control.setData(KEY, name);
		return control;
	}

	/** The name that it was given; empty if it was given none. */
	public static Optional<String> of(Control control) {
		return control.getData(KEY) instanceof Supplier<?> name && name.get() instanceof String text && !text.isBlank() ? Optional.of(text)
				: Optional.empty();
	}
}
