package org.jingjian.ui.filing.internal;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Text;
import org.jingjian.ui.filing.drive.Desk;
import org.jingjian.ui.filing.drive.OnDesk;
import org.jingjian.ui.filing.drive.Papers;
import org.jingjian.ui.filing.internal.editor.FilingEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A test of somebody who sits at the desk, with a folder for files. */
@ExtendWith(OnDesk.class)
abstract class AtDesk {
	@TempDir
	Path folder;
	Desk desk;
	Work work;

	@BeforeEach
	void sitsDown(Desk given) {
		desk = given;
		work = new Work(given);
	}

	/** Takes a filing in and opens it. */
	FilingEditor opened(String name, String code) {
		work.takeIn(new Papers().processor(name, code).write(folder.resolve(code + ".xlsx")));
		return work.open(code, name);
	}

	/** The field in sight that holds a text. */
	Text field(FilingEditor editor, String text) {
		return desk.find(editor.body(), Text.class, "a field with " + text, each -> each.isVisible() && each.getText().equals(text));
	}
}
