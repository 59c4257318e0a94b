package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewReference;
import org.jingjian.ui.filing.drive.Papers;
import org.jingjian.ui.filing.internal.editor.FilingEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 帮助: what is read beside the work, and the problem report. */
class HelpDeskTest extends AtDesk {
	private static final String BUNDLE = "org.jingjian.ui.help";
	private static final String VIEW = "org.jingjian.ui.help.view";
	private static final String MEASURES = "《人脸识别技术应用安全管理办法》";

	@AfterEach
	void putsTheHelpAway() {
		var page = desk.page();
		desk.run(() -> {
			for (IViewReference each : page.getViewReferences()) {
				if (each.getId().equals(VIEW)) {
					page.hideView(each);
				}
			}
		});
	}

	@Test
	void theContentsOpenOnPagesWithTheirLegalBasis() {
		work.list();
		work.run("org.jingjian.ui.help.contents");
		Tree contents = desk.find(desk.window(), Tree.class, "the contents", each -> each.isVisible() && items(each.getItems()).count() > 10);
		TreeItem review = desk.ui(() -> items(contents.getItems()).filter(each -> String.valueOf(each.getData()).endsWith("accept.html")).findFirst().orElseThrow());
		desk.run(() -> {
			contents.showItem(review);
			contents.setSelection(review);
			Event chosen = new Event();
			chosen.item = review;
			contents.notifyListeners(SWT.Selection, chosen);
		});
		page(desk.window(), desk.ui(review::getText), MEASURES + "第十五条");
		desk.picture("help-contents");
		Text find = desk.find(desk.window(), Text.class, "the field to find in the help", each -> each.isVisible() && each.getMessage().equals(Said.in(BUNDLE, "View_find")));
		desk.hands().write(find, "未成年人");
		desk.until("pages that tell of it", () -> items(contents.getItems()).anyMatch(each -> each.getText().contains("未成年人")));
		desk.picture("help-found");
	}

	@Test
	void theKeyForHelpTellsOfWhatHasTheFocus() {
		FilingEditor editor = opened("泰山求助科技有限公司", Papers.code(9, 901));
		work.page(editor, "content");
		desk.hands().focus(field(editor, "教育"));
		desk.hands().stroke(SWT.F1);
		page(desk.window(), title("content"), MEASURES);
		desk.picture("help-field");
		work.list();
		desk.hands().stroke(SWT.F1);
		page(desk.window(), title("list"), MEASURES + "第十五条");
	}

	@Test
	void aDialogIsHelpedBesideIt() {
		work.list();
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'k');
		Shell asked = desk.shell(Said.list("Chooser_title"));
		desk.hands().stroke(SWT.F1);
		Shell help = desk.await("the help beside the dialog", () -> desk.visible().filter(shell -> shell.getParent() == asked).findFirst());
		page(help, title("list"), MEASURES);
		desk.picture("help-dialog");
		desk.hands().stroke(SWT.ESC);
		desk.gone(help);
		desk.run(asked::close);
		desk.gone(asked);
	}

	@Test
	void theReportIsWhatIsSeenAndTellsOfNoFiling() throws Exception {
		work.takeIn(new Papers().processor("泰山保密科技有限公司", Papers.code(9, 902)).write(folder.resolve("secret.xlsx")));
		work.run("org.jingjian.ui.help.report");
		Shell dialog = desk.shell(Said.in(BUNDLE, "Report_title"));
		Text preview = desk.find(dialog, Text.class, "the report", each -> (each.getStyle() & SWT.READ_ONLY) != 0 && each.getText().contains("screen "));
		Text words = desk.find(dialog, Text.class, "the field for words", each -> (each.getStyle() & SWT.READ_ONLY) == 0);
		desk.hands().write(words, "清单打不开");
		String seen = desk.await("the report with the words", () -> Optional.of(preview.getText()).filter(text -> text.contains("清单打不开")));
		assertFalse(seen.contains("泰山保密"), seen);
		assertFalse(seen.contains(Papers.code(9, 902)), seen);
		desk.picture("help-report");
		Path file = folder.resolve("report.txt");
		desk.press(dialog, Said.in(BUNDLE, "Report_save"));
		work.answerFileDialog(file, true);
		desk.until("the file", () -> Files.exists(file));
		desk.find(dialog, Button.class, "a button to close", each -> each.getText().equals(IDialogConstants.CLOSE_LABEL));
		assertEquals(seen.lines().toList(), Files.readAllLines(file));
		desk.run(dialog::close);
		desk.gone(dialog);
	}

	/** Waits for a page of the help that begins so and rests on that. */
	private void page(Composite below, String title, String basis) {
		StyledText page = desk.find(below, StyledText.class, "the page " + title + " with " + basis, each -> each.isVisible()
				&& each.getText().startsWith(title) && each.getText().contains(basis));
		assertTrue(desk.ui(() -> page.getText().length()) > 100);
	}

	/** The heading of a page of the help, as its translation has it. */
	private static String title(String page) {
		try (var in = Platform.getBundle(BUNDLE).getEntry("nl/zh/pages/" + page + ".html").openStream()) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return text.replaceAll("(?s).*<h1>(.*?)</h1>.*", "$1");
		} catch (IOException gone) {
			throw new AssertionError(page, gone);
		}
	}

	private static Stream<TreeItem> items(TreeItem[] items) {
		return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item), items(item.getItems())));
	}
}
