package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.widgets.ToggleHyperlink;
import org.jingjian.office.FilingQuery;
import org.jingjian.ui.Names;
import org.jingjian.ui.filing.drive.Desk;
import org.jingjian.ui.filing.drive.Papers;
import org.jingjian.ui.filing.internal.editor.FilingEditor;
import org.junit.jupiter.api.Test;

/** Whoever does not see the window is told what each of its controls is. */
class NamesTest extends AtDesk {
	private static final String DAY = "org.jingjian.ui.day.view";
	private static final String NAME = "泰山读屏科技有限公司";

	@Test
	void everyControlOfTheViewsHasAName() {
		work.view(DAY, IViewPart.class);
		desk.hands().rest();
		assertNamed("the day", desk.window());
		work.held();
		assertNamed("held rows", desk.window());
		work.list();
		assertNamed("the list", desk.window());
	}

	@Test
	void everyControlOfTheEditorHasAName() {
		String code = Papers.code(1, 971);
		Path file = new Papers().processor(NAME, code).write(folder.resolve("named.xlsx"));
		work.takeIn(file);
		long id = work.session().filings().rows(FilingQuery.all().like(code)).getFirst().id();
		var shown = desk.page();
		desk.later(() -> FilingEditor.open(shown, id, NAME));
		FilingEditor editor = work.editor(NAME);
		for (String page : List.of("decision", "content", "materials", "terms", "history")) {
			work.page(editor, page);
			desk.hands().rest();
			assertNamed(page, desk.window());
		}
		assertTrue(desk.ui(() -> Names.of(work.list().table())).orElse("").matches("(?s).*\\d.*"), "the list tells how many rows it has");
	}

	@Test
	void everyControlOfTheDialogsHasAName() {
		work.list();
		desk.hands().stroke(SWT.CTRL, '3');
		named(Said.in("org.jingjian.ui.search", "Field_hint"));
		desk.hands().stroke(SWT.CTRL, 'f');
		named(Said.list("Conditions_title"));
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'k');
		named(Said.list("Chooser_title"));
		named(work.wizard());
		work.run(IWorkbenchCommandConstants.HELP_ABOUT);
		named(Said.in("org.jingjian.ui", "About_title"));
	}

	private void named(String title) {
		named(desk.shell(title));
	}

	private void named(Shell dialog) {
		assertNamed(desk.ui(dialog::getText), dialog);
		desk.run(dialog::close);
		desk.gone(dialog);
	}

	private void assertNamed(String where, Composite below) {
		var nameless = desk.ui(() -> {
			var found = new TreeSet<String>();
			Desk.all(below).filter(Control::isVisible).filter(control -> !isNamed(control) || !isHeard(control)).forEach(control -> found.add(place(control)));
			return found;
		});
		assertEquals(new TreeSet<String>(), nameless, where);
	}

	private static boolean isNamed(Control control) {
		return switch (control) {
			case ToolBar tools -> Arrays.stream(tools.getItems()).allMatch(NamesTest::isNamed);
			case Button button -> !button.getText().isBlank() || hasTip(button) || Names.of(button).isPresent();
			case Text text -> (text.getStyle() & SWT.READ_ONLY) != 0 && !text.getText().isBlank() || Names.of(text).isPresent();
			case Combo combo -> Names.of(combo).isPresent();
			case CCombo combo -> Names.of(combo).isPresent();
			case Spinner spinner -> Names.of(spinner).isPresent();
			case DateTime date -> Names.of(date).isPresent();
			case Table table -> Names.of(table).isPresent();
			case Tree tree -> Names.of(tree).isPresent();
			case StyledText text -> Names.of(text).isPresent() || text.getClass() == StyledText.class && !text.getText().isBlank();
			case NatTable table -> Names.of(table).isPresent();
			case ToggleHyperlink toggle -> Names.of(toggle).isPresent();
			case Canvas canvas when takesKeys(canvas) -> Names.of(canvas).isPresent();
			default -> true;
		};
	}

	/** On GTK a screen reader asks the system itself, which knows nothing of SWT's listeners. */
	private static boolean isHeard(Control control) {
		if (!SWT.getPlatform().equals("gtk") || control instanceof Canvas || control instanceof CCombo) {
			return true;
		}
		return Names.of(control).map(heard(control)::equals).orElse(true);
	}

	private static String heard(Control control) {
		try {
			long[] name = new long[1];
			Object accessible = swt("gtk3.GTK3").getMethod("gtk_widget_get_accessible", long.class).invoke(null, Control.class.getField("handle").get(control));
			swt("gtk.OS").getMethod("g_object_get", long.class, byte[].class, long[].class, long.class).invoke(null, accessible,
					"accessible-name\0".getBytes(StandardCharsets.US_ASCII), name, 0L);
			return name[0] == 0 ? "" : (String) swt("Converter").getMethod("cCharPtrToJavaString", long.class, boolean.class).invoke(null, name[0], true);
		} catch (ReflectiveOperationException changed) {
			throw new AssertionError(changed);
		}
	}

	private static Class<?> swt(String name) throws ClassNotFoundException {
		return Class.forName("org.eclipse.swt.internal." + name, true, SWT.class.getClassLoader());
	}

	/** A canvas that listens to keys is one that somebody works with; those of the platform bring names of their own. */
	private static boolean takesKeys(Canvas canvas) {
		boolean ours = canvas.getClass() == Canvas.class || canvas.getClass().getName().startsWith("org.jingjian.");
		return ours && canvas.getListeners(SWT.KeyDown).length > 0;
	}

	private static boolean hasTip(Control control) {
		return control.getToolTipText() != null && !control.getToolTipText().isBlank();
	}

	private static boolean isNamed(ToolItem item) {
		return (item.getStyle() & SWT.SEPARATOR) != 0 || !item.getText().isBlank()
				|| item.getToolTipText() != null && !item.getToolTipText().isBlank();
	}

	/** Where it stands, by the classes above it. */
	private static String place(Control control) {
		var path = new ArrayList<String>();
		for (Control each = control; each != null; each = each.getParent()) {
			path.addFirst(each.getClass().getSimpleName());
		}
		return String.join(" > ", path) + ": " + Names.of(control).orElse("no name") + (isHeard(control) ? "" : ", heard as " + heard(control));
	}
}
