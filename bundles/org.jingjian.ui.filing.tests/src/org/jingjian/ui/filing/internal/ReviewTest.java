package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.filing.TermEventKind;
import org.jingjian.office.FilingQuery;
import org.jingjian.ui.filing.drive.Papers;
import org.jingjian.ui.filing.internal.editor.FilingEditor;
import org.jingjian.ui.words.Words;
import org.junit.jupiter.api.Test;

/** 办理: the steps of a review, and why each is refused when it is. */
class ReviewTest extends AtDesk {
	private FilingEditor opened(String name, int number, int lacking, String... cells) {
		String code = Papers.code(7, number);
		work.takeIn(new Papers().processor(name, code, cells).lacking(code, lacking).write(folder.resolve("one.xlsx")));
		return work.open(code, name);
	}

	@Test
	void aCompleteFilingIsAcceptedRegisteredChangedAndCancelled() {
		FilingEditor editor = opened("泰山注册科技有限公司", 801, 0);
		refused(editor, Messages.Step_register, "第十五条");
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'a');
		confirm(Messages.Step_accept);
		state(editor, FilingState.ACCEPTED);
		desk.picture("review-accepted");
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'r');
		confirm(Messages.Step_register);
		state(editor, FilingState.REGISTERED);
		String number = work.stored(editor).getRegistrationNumber();
		assertFalse(number.isBlank());
		desk.find(editor.body(), Label.class, "the number", each -> each.isVisible() && each.getText().contains(number));
		desk.picture("review-registered");

		work.page(editor, "content");
		Text industry = desk.find(editor.body(), Text.class, "the industry", each -> each.isVisible() && each.getText().equals("教育"));
		desk.hands().write(industry, "体育");
		work.page(editor, "decision");
		press(editor, Messages.Step_change);
		reason(Messages.Step_change, "行业变更");
		state(editor, FilingState.CHANGED);
		Filing changed = work.stored(editor);
		assertEquals("体育", changed.getProcessor().getIndustry());
		assertEquals(number, changed.getRegistrationNumber());
		press(editor, Messages.Step_cancel);
		reason(Messages.Step_cancel, "停止使用");
		state(editor, FilingState.CANCELLED);
		refused(editor, Messages.Step_change, "第十五条");
	}

	@Test
	void whatIsIncompleteIsReturnedWithReasonsAndSupplemented() {
		FilingEditor editor = opened("泰山补正科技有限公司", 802, 2);
		refused(editor, Messages.Step_accept, "第十五条");
		desk.picture("review-incomplete");
		press(editor, Messages.Step_return);
		Shell asked = desk.shell(Messages.Step_return);
		Table grounds = desk.find(asked, Table.class, "what speaks for a return", each -> each.getItemCount() > 0);
		assertEquals(2, desk.ui(grounds::getItemCount), "each material that is missing once");
		assertTrue(desk.ui(() -> Arrays.stream(grounds.getItems()).allMatch(each -> each.getChecked())));
		desk.hands().write(desk.find(asked, Text.class, "the reasons", each -> each.isVisible()), "请加盖公章");
		desk.picture("review-return");
		desk.press(asked, Messages.Step_return.replace("…", ""));
		desk.gone(asked);
		state(editor, FilingState.INCOMPLETE);
		Filing returned = work.stored(editor);
		assertEquals(1, returned.getSupplementCount());
		assertTrue(returned.getSupplements().getFirst().getReasons().contains("请加盖公章"), () -> returned.getSupplements().toString());

		Filing answered = work.stored(editor);
		for (String name : new String[] { "经办人授权委托书", "承诺书" }) {
			var material = FilingFactory.eINSTANCE.createMaterial();
			material.setName(name);
			answered.getMaterials().add(material);
		}
		work.session().filings().correct(answered);
		desk.until("the answer in the editor", () -> editor.content().getMaterials().size() == 8);
		press(editor, Messages.Step_supplement);
		confirm(Messages.Step_supplement);
		state(editor, FilingState.RECEIVED);
		press(editor, Messages.Step_accept);
		confirm(Messages.Step_accept);
		state(editor, FilingState.ACCEPTED);
	}

	@Test
	void anOpenFindingStandsInTheWayUntilItIsSettled() {
		FilingEditor editor = opened("泰山迟报科技有限公司", 803, 0, "申报日期", "2026-01-20");
		press(editor, Messages.Step_accept);
		confirm(Messages.Step_accept);
		state(editor, FilingState.ACCEPTED);
		refused(editor, Messages.Step_register, "第十五条");
		press(editor, Messages.Decision_settle);
		reason(Messages.Step_settle, "已责令改正");
		desk.until("the finding settled", () -> editor.dossier().orElseThrow().findings().stream().noneMatch(each -> each.open()));
		press(editor, Messages.Step_register);
		confirm(Messages.Step_register);
		state(editor, FilingState.REGISTERED);
	}

	@Test
	void aRejectionNeedsAReason() {
		FilingEditor editor = opened("泰山不予科技有限公司", 804, 0);
		press(editor, Messages.Step_reject);
		Shell asked = desk.shell(Messages.Step_reject);
		Button accept = desk.find(asked, Button.class, "the button of the step", each -> each.getText().equals(Messages.Step_reject.replace("…", "")));
		assertFalse(desk.ui(accept::isEnabled), "without a reason");
		desk.hands().write(desk.find(asked, Text.class, "the reason", Text::isVisible), "材料虚假");
		desk.press(asked, Messages.Step_reject.replace("…", ""));
		desk.gone(asked);
		state(editor, FilingState.REJECTED);
	}

	@Test
	void aClockIsStoppedSetGoingAndLengthened() {
		FilingEditor editor = opened("泰山停钟科技有限公司", 805, 0);
		work.page(editor, "terms");
		Table clocks = desk.find(editor.body(), Table.class, "the clocks", each -> each.isVisible() && Work.item(each, 0, Words.term("review")).isPresent());
		for (String[] step : new String[][] { { Messages.Terms_suspend, "等待说明" }, { Messages.Terms_resume, "已经说明" }, { Messages.Terms_extend, "情况复杂" } }) {
			work.choose(clocks, 0, desk.ui(() -> clocks.indexOf(Work.item(clocks, 0, Words.term("review")).orElseThrow())));
			press(editor, step[0]);
			reason(step[0], step[1]);
			desk.until("what it did to the clock", () -> editor.dossier().orElseThrow().filing().getTerms().stream()
					.anyMatch(term -> term.getLedger().stream().anyMatch(event -> step[1].equals(event.getReason()))));
		}
		assertTrue(work.stored(editor).getTerms().stream().anyMatch(term -> term.getLedger().stream().map(event -> event.getKind()).toList()
				.containsAll(java.util.List.of(TermEventKind.SUSPENDED, TermEventKind.RESUMED, TermEventKind.EXTENDED))));
		desk.picture("review-clock");
	}

	@Test
	void whoNeverFiledIsMarkedOverdue() {
		work.takeIn(new Papers().processor("泰山未报科技有限公司", Papers.code(7, 806), "申报日期", "").write(folder.resolve("never.xlsx")));
		assertEquals(1, work.session().filings().count(FilingQuery.all().like("泰山未报").inState(FilingState.EXPECTED)));
		work.list();
		desk.hands().stroke(SWT.CTRL | SWT.SHIFT, 'o');
		String said = work.dismiss(Said.list("Overdue_title"));
		assertFalse(said.isBlank());
		assertEquals(1, work.session().filings().count(FilingQuery.all().like("泰山未报").inState(FilingState.OVERDUE)));
		var list = work.filter("泰山未报");
		work.tool(desk.window(), Said.list("Filter_overdue"));
		work.rows(list, 1);
		desk.picture("list-overdue");
		work.tool(desk.window(), Said.list("Filter_all"));
	}

	/** Sees that a step is closed, with the article that closes it beside it. */
	private void refused(FilingEditor editor, String step, String article) {
		Button button = desk.find(editor.body(), Button.class, "the step " + step, each -> each.isVisible() && each.getText().equals(step));
		desk.until("the step refused", () -> !button.isEnabled());
		desk.until("the article beside it", () -> {
			var row = button.getParent().getChildren();
			int at = Arrays.asList(row).indexOf(button);
			return row[at + 1] instanceof Label sentence && sentence.getText().contains(article);
		});
	}

	private void press(FilingEditor editor, String step) {
		desk.press(editor.body(), step);
	}

	private void confirm(String title) {
		Shell asked = desk.shell(title);
		desk.pressDefault(asked);
		desk.gone(asked);
	}

	/** Writes why, and takes the step. */
	private void reason(String title, String why) {
		Shell asked = desk.shell(title);
		desk.hands().write(desk.find(asked, Text.class, "the reason", each -> each.isVisible() && (each.getStyle() & SWT.MULTI) != 0), why);
		desk.press(asked, title.replace("…", ""));
		desk.gone(asked);
	}

	private void state(FilingEditor editor, FilingState state) {
		desk.await("the state " + state, () -> Optional.of(editor.content()).filter(filing -> filing.getState() == state));
		assertEquals(state, work.stored(editor).getState());
	}
}
