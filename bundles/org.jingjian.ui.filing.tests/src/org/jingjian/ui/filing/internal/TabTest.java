package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jingjian.model.filing.FilingState;
import org.jingjian.office.Review.Step;
import org.jingjian.ui.Habits;
import org.jingjian.ui.filing.drive.Desk;
import org.jingjian.ui.filing.drive.Papers;
import org.jingjian.ui.filing.internal.editor.FilingEditor;
import org.jingjian.ui.filing.internal.steps.StepWords;
import org.junit.jupiter.api.Test;

/** Which tab a filing opens in. */
class TabTest extends AtDesk {
	/** A refusal and a failure, as the window calls them. */
	private static final Set<String> NOTICES = Set.of("不能这样办理", "操作未完成");

	private int tabs() {
		return desk.ui(() -> desk.page().getEditorReferences().length);
	}

	@Test
	void whatWasOnlyLookedAtGivesItsTabToTheNext() {
		FilingEditor first = opened("泰山先看科技有限公司", Papers.code(8, 801));
		work.page(first, "content");
		field(first, "泰山先看科技有限公司");
		work.page(first, "history");
		desk.hands().rest();
		long before = desk.ui(() -> first.dossier().orElseThrow().filing().getId());
		FilingEditor second = opened("泰山后看科技有限公司", Papers.code(8, 802));
		assertSame(first, second);
		assertEquals(1, tabs());
		assertNotEquals(before, (long) desk.ui(() -> second.dossier().orElseThrow().filing().getId()));
		assertEquals("decision", desk.ui(() -> second.getActivePageInstance().getId()));
		assertEquals("泰山后看科技有限公司", work.stored(second).getProcessor().getName());
		work.page(second, "content");
		field(second, "泰山后看科技有限公司");
		desk.picture("editor-shared-tab");
	}

	/** Which filing has an officer, and so how long that line is, differs: it must have its room each time. */
	@Test
	void everyLineHasItsRoomWhateverItSays() {
		FilingEditor first = opened("泰山有位科技有限公司", Papers.code(8, 814));
		inFull(first);
		long id = desk.ui(() -> first.dossier().orElseThrow().filing().getId());
		work.session().filings().assign(id, work.stored(first).getVersion(), work.session().officer().getAccount());
		desk.until("its officer", () -> first.dossier().filter(now -> !now.officer().isEmpty()).isPresent());
		inFull(first);
		FilingEditor second = opened("泰山又有位科技有限公司", Papers.code(8, 815));
		assertSame(first, second);
		inFull(second);
	}

	@Test
	void theStepsStayWhereTheyAreFromOneFilingToTheNextAndSayAllOfWhy() {
		FilingEditor first = opened("泰山立定科技有限公司", Papers.code(8, 820));
		long id = desk.ui(() -> first.dossier().orElseThrow().filing().getId());
		List<Rectangle> before = steps(first);
		String said = sentences(first);
		work.session().filings().accept(id, work.stored(first).getVersion());
		desk.until("an accepted filing", () -> first.dossier().filter(now -> now.filing().getState() == FilingState.ACCEPTED).isPresent());
		desk.hands().rest();
		assertNotEquals(said, sentences(first));
		assertEquals(before, steps(first));
		FilingEditor second = opened("泰山不动科技有限公司", Papers.code(8, 821));
		assertSame(first, second);
		desk.hands().rest();
		assertEquals(said, sentences(second));
		assertEquals(before, steps(second));
	}

	private List<Rectangle> steps(FilingEditor editor) {
		return desk.ui(() -> buttons(editor).map(Control::getBounds).toList());
	}

	/** All that stands beside the buttons; fails where it is cut. */
	private String sentences(FilingEditor editor) {
		return desk.ui(() -> buttons(editor).map(button -> {
			Control[] row = button.getParent().getChildren();
			var sentence = (Label) row[Arrays.asList(row).indexOf(button) + 1];
			assertTrue(sentence.computeSize(sentence.getSize().x, SWT.DEFAULT).y <= sentence.getSize().y, sentence::getText);
			return sentence.getText();
		}).collect(Collectors.joining()));
	}

	private Stream<Button> buttons(FilingEditor editor) {
		Button first = desk.find(editor.body(), Button.class, "a step", each -> each.isVisible() && each.getText().equals(StepWords.title(Step.ACCEPT)));
		return Arrays.stream(first.getParent().getChildren()).filter(Button.class::isInstance).map(Button.class::cast);
	}

	private void inFull(FilingEditor editor) {
		Hyperlink line = desk.find(editor.body(), Hyperlink.class, "the officer", each -> each.isVisible() && !each.getText().isEmpty());
		desk.until("room for all of it", () -> line.getSize().x >= line.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
	}

	@Test
	void aStepInASharedTabIsThatOfTheFilingInFront() {
		FilingEditor first = opened("泰山前步科技有限公司", Papers.code(8, 803));
		long before = desk.ui(() -> first.dossier().orElseThrow().filing().getId());
		FilingEditor second = opened("泰山后步科技有限公司", Papers.code(8, 804));
		assertSame(first, second);
		desk.run(() -> second.take("accept", work.session().filings()::accept));
		desk.until("an accepted filing", () -> second.dossier().filter(now -> now.filing().getState() == FilingState.ACCEPTED).isPresent());
		assertEquals(FilingState.ACCEPTED, work.stored(second).getState());
		assertEquals(FilingState.RECEIVED, work.session().filings().find(before).orElseThrow().getState());
	}

	@Test
	void whatIsEditedStays() {
		FilingEditor first = opened("泰山改动科技有限公司", Papers.code(8, 805));
		work.page(first, "content");
		desk.hands().write(field(first, "教育"), "体育");
		assertTrue(desk.ui(first::isDirty));
		FilingEditor second = opened("泰山旁看科技有限公司", Papers.code(8, 806));
		assertNotSame(first, second);
		assertEquals(2, tabs());
		assertTrue(desk.ui(first::isDirty));
		assertEquals("体育", desk.ui(() -> first.content().getProcessor().getIndustry()));
	}

	@Test
	void whatCannotBeReadStaysToo() {
		FilingEditor first = opened("泰山误写科技有限公司", Papers.code(8, 807));
		work.page(first, "content");
		Text persons = field(first, "120000");
		desk.hands().write(persons, "十二万");
		assertNotSame(first, opened("泰山误旁科技有限公司", Papers.code(8, 808)));
		assertEquals("十二万", desk.ui(persons::getText));
	}

	@Test
	void whatIsKeptByItsKeyStays() {
		FilingEditor first = opened("泰山保留科技有限公司", Papers.code(8, 809));
		desk.hands().focus(desk.find(first.body(), Table.class, "the materials", each -> each.isVisible()));
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'p');
		FilingEditor second = opened("泰山下件科技有限公司", Papers.code(8, 810));
		assertNotSame(first, second);
		FilingEditor third = opened("泰山再下科技有限公司", Papers.code(8, 811));
		assertSame(second, third);
		assertEquals(2, tabs());
		desk.picture("editor-kept-tab");
		assertSame(first, work.open(Papers.code(8, 809), "泰山保留科技有限公司"), "an open filing comes to the front");
		assertFalse(desk.ui(first::isDirty));
	}

	@Test
	void whatCannotBeReadLeavesNoOtherFilingUnderItsName() {
		FilingEditor first = opened("泰山读取科技有限公司", Papers.code(8, 816));
		desk.later(() -> FilingEditor.open(desk.page(), Long.MAX_VALUE, "泰山没有科技有限公司"));
		Shell notice = desk.await("a notice", () -> desk.visible().filter(each -> NOTICES.contains(each.getText())).findFirst());
		desk.pressDefault(notice);
		desk.gone(notice);
		assertEquals(0, tabs());
		desk.until("nothing of it", () -> first.body().isDisposed());
	}

	@Test
	void nothingIsLeftOfWhatIsClosed() {
		FilingEditor editor = opened("泰山关闭科技有限公司", Papers.code(8, 830));
		int windows = desk.ui(this::shells);
		List<Control> all = desk.ui(() -> Desk.all(editor.body()).toList());
		desk.hands().stroke(SWT.CTRL, 'w');
		desk.until("no tab", () -> tabs() == 0);
		desk.until("nothing of it", () -> all.stream().allMatch(Control::isDisposed) && shells() <= windows);
		assertFalse(all.isEmpty(), "its controls were asked for before");
	}

	@Test
	void whatIsClosedWhileItIsStillMadeIsGoneWithoutAWord() {
		FilingEditor editor = opened("泰山匆忙科技有限公司", Papers.code(8, 831));
		long id = desk.ui(() -> editor.content().getId());
		int windows = desk.ui(this::shells);
		IWorkbenchPage page = desk.page();
		for (int turns = 0; turns < 40; turns += 2) {
			desk.run(() -> page.closeAllEditors(false));
			desk.later(() -> FilingEditor.open(page, id, "泰山匆忙科技有限公司"));
			IntStream.range(0, turns).forEach(turn -> desk.run(() -> assertTrue(tabs() < 2)));
		}
		desk.run(() -> page.closeAllEditors(false));
		desk.until("nothing of them", () -> tabs() == 0 && shells() <= windows);
		assertEquals(1, desk.ui(() -> desk.visible().count()), "no word of a failure");
	}

	@Test
	void eachHasItsOwnWhereTheOfficerWantsIt() {
		desk.run(() -> Habits.shareTab(false));
		try {
			assertNotSame(opened("泰山各自科技有限公司", Papers.code(8, 812)), opened("泰山各页科技有限公司", Papers.code(8, 813)));
			assertEquals(2, tabs());
		} finally {
			desk.run(() -> Habits.shareTab(true));
		}
		assertTrue(Habits.sharesTab());
	}

	/** All windows, those too that nobody sees. UI thread only. */
	private int shells() {
		return desk.window().getDisplay().getShells().length;
	}
}
