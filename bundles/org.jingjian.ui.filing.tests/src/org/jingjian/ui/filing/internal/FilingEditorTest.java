package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.IFormPage;
import org.jingjian.model.filing.Filing;
import org.jingjian.ui.filing.drive.Desk;
import org.jingjian.ui.filing.drive.Drops;
import org.jingjian.ui.filing.drive.Papers;
import org.jingjian.ui.filing.internal.editor.EditorMessages;
import org.jingjian.ui.filing.internal.editor.FilingEditor;
import org.jingjian.ui.words.Words;
import org.junit.jupiter.api.Test;

/** The editor of one filing: its content, its scans and its clocks. */
class FilingEditorTest extends AtDesk {
	private static final int TITLE = 0;
	private static final int SIZE = 3;

	@Test
	void whatIsTypedIsTakenBackDoneAgainAndSaved() {
		FilingEditor editor = opened("泰山编辑科技有限公司", Papers.code(6, 701));
		work.page(editor, "content");
		Text industry = field(editor, "教育");
		assertFalse(desk.ui(editor::isDirty));
		desk.hands().write(industry, "体育");
		assertTrue(desk.ui(editor::isDirty));
		desk.picture("editor-content");
		desk.hands().stroke(SWT.CTRL, 'z');
		desk.until("what stood there before", () -> industry.getText().equals("教育") && !editor.isDirty());
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'z');
		desk.until("what was typed", () -> industry.getText().equals("体育") && editor.isDirty());
		desk.hands().stroke(SWT.CTRL, 's');
		desk.until("a clean editor", () -> !editor.isDirty());
		assertEquals("体育", work.stored(editor).getProcessor().getIndustry());
		work.page(editor, "history");
		String name = work.session().officer().getName();
		Table changes = desk.find(editor.body(), Table.class, "the changes", each -> each.isVisible() && each.getColumnCount() == 6 && each.getItemCount() > 1);
		assertEquals(Set.of(NLS.bind(Messages.History_officer, name, work.session().officer().getAccount())), Set.copyOf(desk.ui(() -> Work.texts(changes, 1))));
		desk.find(editor.body(), StyledText.class, "a story of people", each -> each.isVisible() && each.getText().contains(NLS.bind(Messages.History_sentence, name, "")));
		desk.hands().rest();
		desk.picture("editor-history");
	}

	@Test
	void whatCannotBeReadIsNotSaved() {
		FilingEditor editor = opened("泰山校验科技有限公司", Papers.code(6, 702));
		work.page(editor, "content");
		Text persons = field(editor, "120000");
		desk.hands().write(persons, "十二万");
		Text industry = field(editor, "教育");
		desk.until("what cannot be read in the heading", () -> heading(editor) != null && heading(editor).contains(Words.feature("storedPersons")));
		desk.hands().write(industry, "体育");
		desk.picture("editor-faulty");
		desk.hands().stroke(SWT.CTRL, 's');
		String said = work.dismiss(Messages.Editor_faulty_title);
		assertFalse(said.isBlank());
		assertEquals("教育", work.stored(editor).getProcessor().getIndustry());
		desk.hands().write(persons, "130000");
		desk.until("a heading without faults", () -> heading(editor) == null);
		desk.hands().stroke(SWT.CTRL, 's');
		desk.until("a clean editor", () -> !editor.isDirty());
		assertEquals(130_000, work.stored(editor).getStoredPersons());
	}

	private static String heading(FilingEditor editor) {
		return ((IFormPage) editor.getActivePageInstance()).getManagedForm().getForm().getMessage();
	}

	@Test
	void whatAnotherOfficerSavedFirstIsMergedFieldByField() {
		FilingEditor editor = opened("泰山合并科技有限公司", Papers.code(6, 703));
		work.page(editor, "content");
		desk.hands().write(field(editor, "教育"), "体育");
		Filing theirs = work.stored(editor);
		theirs.getProcessor().setIndustry("文化");
		theirs.getProcessor().setOfficeAddress("山东省济南市历下区2号");
		work.session().filings().correct(theirs);
		desk.hands().stroke(SWT.CTRL, 's');
		Shell merge = desk.shell(Messages.Merge_title);
		desk.picture("editor-merge");
		Table choices = desk.find(merge, Table.class, "the fields", Control::isVisible);
		String mine = NLS.bind(Messages.Merge_taken, "体育");
		assertEquals("体育, " + NLS.bind(Messages.Merge_taken, "文化"), desk.ui(() -> choices.getItem(0).getText(2) + ", " + choices.getItem(0).getText(3)));
		desk.press(merge, Messages.Merge_takeMine);
		desk.until("mine is taken", () -> choices.getItem(0).getText(2).equals(mine));
		desk.pressDefault(merge);
		desk.gone(merge);
		desk.until("a clean editor", () -> !editor.isDirty());
		Filing kept = work.stored(editor);
		assertEquals("体育", kept.getProcessor().getIndustry());
		assertEquals("山东省济南市历下区2号", kept.getProcessor().getOfficeAddress());
	}

	@Test
	void membersAndScenariosComeAndGo() {
		FilingEditor editor = opened("泰山增减科技有限公司", Papers.code(6, 704));
		work.page(editor, "content");
		row(editor, EditorMessages.Rows_add, 0);
		desk.until("the new member", () -> editor.content().isGroup() && editor.content().getMembers().size() == 1);
		desk.hands().stroke(SWT.CTRL, 'z');
		desk.until("no member", () -> editor.content().getMembers().isEmpty() && !editor.isDirty());
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'z');
		desk.until("the member again", () -> editor.content().getMembers().size() == 1);
		Table members = desk.find(editor.body(), Table.class, "the members", each -> each.isVisible() && Work.item(each, TITLE, EditorMessages.Member_new).isPresent());
		work.choose(members, TITLE, 0);
		row(editor, EditorMessages.Rows_remove, 0);
		desk.until("the member removed", () -> editor.content().getMembers().isEmpty());
		row(editor, EditorMessages.Rows_add, 1);
		desk.until("the new scenario", () -> editor.content().getScenarios().size() == 2);
		desk.hands().write(field(editor, EditorMessages.Scenario_new), "食堂消费");
		desk.picture("editor-scenario");
		desk.hands().stroke(SWT.CTRL, 's');
		desk.until("a clean editor", () -> !editor.isDirty());
		assertEquals("食堂消费", work.stored(editor).getScenarios().getLast().getName());
		Table scenarios = desk.find(editor.body(), Table.class, "the scenarios", each -> each.isVisible() && Work.item(each, TITLE, "食堂消费").isPresent());
		work.choose(scenarios, TITLE, 1);
		row(editor, EditorMessages.Rows_remove, 1);
		desk.until("a scenario less", () -> editor.content().getScenarios().size() == 1);
		desk.hands().stroke(SWT.CTRL, 's');
		desk.until("a clean editor", () -> !editor.isDirty());
		assertEquals(1, work.stored(editor).getScenarios().size());
	}

	/** Presses one of the buttons of that text. */
	private void row(FilingEditor editor, String text, int which) {
		Button button = desk.await("the button " + text, () -> Optional.of(Desk.all(editor.body()).filter(each -> each instanceof Button && each.isVisible())
				.map(Button.class::cast).filter(each -> each.getText().equals(text)).toList()).filter(all -> all.size() > which)
				.map(all -> all.get(which)).filter(Button::isEnabled));
		desk.hands().focus(button);
		desk.later(() -> button.notifyListeners(SWT.Selection, new Event()));
	}

	@Test
	void aScanFallsOnItsMaterialAndIsSeen() throws Exception {
		FilingEditor editor = opened("泰山扫描科技有限公司", Papers.code(6, 705));
		work.page(editor, "materials");
		Table materials = desk.find(editor.body(), Table.class, "the materials", each -> each.isVisible() && each.getItemCount() >= 8);
		Path scan = redScan(folder.resolve("dropped.png"));
		desk.later(() -> {
			Rectangle first = materials.getItem(0).getBounds(TITLE);
			Drops.drop(materials, materials.getItem(0), new Point(first.x + 20, first.y + first.height / 2), scan);
		});
		desk.until("the size of the file", () -> !materials.getItem(0).getText(SIZE).isEmpty());
		work.choose(materials, TITLE, 0);
		red(editor);
		desk.picture("editor-materials");

		Path second = redScan(folder.resolve("chosen.png"));
		work.choose(materials, TITLE, 1);
		desk.later(() -> {
			Rectangle line = materials.getItem(1).getBounds(TITLE);
			Drops.drop(materials, materials.getItem(1), new Point(line.x + 20, line.y + line.height / 2), second);
		});
		desk.until("the size of the second file", () -> !materials.getItem(1).getText(SIZE).isEmpty());
		desk.hands().stroke(SWT.CTRL, 's');
		desk.until("a clean editor", () -> !editor.isDirty());
		assertEquals(List.of("dropped.png", "chosen.png"), work.stored(editor).getMaterials().stream().filter(each -> each.getDigest() != null)
				.map(each -> each.getFileName()).toList());
		work.choose(materials, TITLE, 1);
		desk.press(editor.body(), EditorMessages.Materials_detach);
		desk.until("no file there", () -> materials.getItem(1).getText(SIZE).isEmpty());
		desk.hands().stroke(SWT.CTRL, 's');
		desk.until("a clean editor", () -> !editor.isDirty());
		assertEquals(1, work.stored(editor).getMaterials().stream().filter(each -> each.getDigest() != null).count());
	}

	private void red(FilingEditor editor) {
		desk.until("the scan", () -> {
			Canvas canvas = Desk.all(editor.body()).filter(each -> each.getClass() == Canvas.class && each.isVisible() && each.getSize().y > 300)
					.map(Canvas.class::cast).findFirst().orElseThrow();
			Point size = canvas.getSize();
			Point middle = canvas.toDisplay(size.x / 2, size.y / 2);
			RGB seen = desk.colour(middle.x, middle.y);
			return seen.red > 0xF0 && seen.green < 0x10 && seen.blue < 0x10;
		});
	}

	private static Path redScan(Path file) throws Exception {
		ImageData red = new ImageData(200, 280, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		int[] line = new int[red.width];
		Arrays.fill(line, 0xFF0000);
		for (int y = 0; y < red.height; y++) {
			red.setPixels(0, y, red.width, line, 0);
		}
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { red };
		try (var out = Files.newOutputStream(file)) {
			loader.save(out, SWT.IMAGE_PNG);
		}
		return file;
	}

	@Test
	void aDueDateIsExplainedDayByDayAndOnACalendar() {
		FilingEditor editor = opened("泰山期限科技有限公司", Papers.code(6, 706));
		work.page(editor, "terms");
		Table clocks = desk.find(editor.body(), Table.class, "the clocks", each -> each.isVisible() && Work.item(each, TITLE, Words.term("review")).isPresent());
		work.choose(clocks, TITLE, desk.ui(() -> clocks.indexOf(Work.item(clocks, TITLE, Words.term("review")).orElseThrow())));
		String explained = desk.ui(() -> editor.dossier().orElseThrow().counts().stream().filter(count -> count.term().getKind().equals("review"))
				.findFirst().orElseThrow().explanation());
		assertTrue(explained.lines().count() > 5, explained);
		desk.find(editor.body(), Text.class, "the explanation", each -> each.isVisible() && each.getText().lines().toList().equals(explained.lines().toList()));
		desk.find(editor.body(), Canvas.class, "the leaves of the calendar", each -> each.isVisible() && each.getClass() == Canvas.class && each.getSize().y > 150);
		desk.picture("editor-terms");
	}
}
