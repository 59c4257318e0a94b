package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.jingjian.intake.IntakeReport;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.Permission;
import org.jingjian.office.Receipt.Outcome;
import org.jingjian.ui.filing.drive.Desk;
import org.jingjian.ui.filing.drive.Papers;
import org.jingjian.ui.words.Words;
import org.junit.jupiter.api.Test;

/** 接收备案: from a file to filings, through the wizard. */
class IntakeTest extends AtDesk {
	private static final int HEADER = 0;
	private static final int READ_AS = 1;
	private static final int MANY = 8_000;

	@Test
	void showsHowAFileWillBeReadAndTakesItInOnce() {
		Path file = new Papers().processor("泰山预览科技有限公司", Papers.code(1, 101)).write(folder.resolve("preview.xlsx"));
		Shell wizard = work.wizard();
		work.drop(wizard, file);
		desk.picture("intake-files");
		work.next(wizard);
		Table columns = columns(wizard);
		desk.until("the columns of the first sheet", () -> Work.item(columns, HEADER, "统一社会信用代码").isPresent());
		assertFalse(desk.ui(() -> Work.item(columns, HEADER, "统一社会信用代码").orElseThrow().getText(READ_AS).equals(leftOut())));
		desk.until("the first lines of the sheet", () -> Work.tables(wizard).anyMatch(table -> Work.texts(table, 1).contains("泰山预览科技有限公司")));
		desk.picture("intake-columns");
		work.next(wizard);
		IntakeReport report = work.report(wizard);
		assertEquals(1, report.processorRows());
		assertEquals(1, report.accepted() + report.warned(), report::toString);
		desk.find(wizard, Label.class, "the tile of what was taken in", each -> each.getText().equals(Words.of(Outcome.ACCEPTED)));
		desk.picture("intake-result");
		desk.press(wizard, IDialogConstants.FINISH_LABEL);
		desk.gone(wizard);

		IntakeReport again = work.takeIn(file);
		assertEquals(1, again.unchanged(), again::toString);
		assertEquals(0, again.accepted() + again.warned(), again::toString);
	}

	@Test
	void aColumnThatIsReadAnotherWayIsKeptInAMapping() {
		Path file = new Papers().processor("泰山列名科技有限公司", Papers.code(1, 102), "行业归口", "会展").write(folder.resolve("named.xlsx"));
		Shell wizard = work.wizard();
		work.drop(wizard, file);
		work.next(wizard);
		Table columns = columns(wizard);
		desk.until("the unknown column", () -> Work.item(columns, HEADER, "行业归口").isPresent());
		assertEquals(leftOut(), desk.ui(() -> Work.item(columns, HEADER, "行业归口").orElseThrow().getText(READ_AS)));
		readAs(wizard, columns, "所属行业", leftOut());
		readAs(wizard, columns, "行业归口", "所属行业");
		assertEquals("所属行业", desk.ui(() -> Work.item(columns, HEADER, "行业归口").orElseThrow().getText(READ_AS)), "a field keeps its name");
		desk.press(wizard, Work.intakeSays("Columns_save"));
		Shell asked = desk.shell(Work.intakeSays("Columns_save"));
		Text name = desk.find(asked, Text.class, "the name of the mapping", each -> (each.getStyle() & SWT.READ_ONLY) == 0);
		desk.hands().write(name, "会展办的表");
		desk.hands().stroke(SWT.CR);
		desk.gone(asked);
		desk.until("the mapping among those of the office", () -> Desk.all(wizard).anyMatch(each -> each instanceof Text text && text.getText().contains("会展办的表")
				|| each instanceof Label label && label.getText().contains("会展办的表")));
		work.next(wizard);
		work.report(wizard);
		desk.press(wizard, IDialogConstants.FINISH_LABEL);
		desk.gone(wizard);
		var taken = work.session().filings().rows(FilingQuery.all().like("泰山列名")).getFirst();
		assertEquals("会展", work.session().filings().find(taken.id()).orElseThrow().getProcessor().getIndustry());

		Shell next = work.wizard();
		Combo choice = desk.find(next, Combo.class, "the mappings", each -> List.of(each.getItems()).contains("会展办的表"));
		assertTrue(desk.ui(choice::getItemCount) > 1);
		desk.press(next, IDialogConstants.CANCEL_LABEL);
		desk.gone(next);
	}

	@Test
	void tellsWhatIsWrongByRowAndCell() {
		Path file = new Papers().processor("泰山有错科技有限公司", Papers.code(1, 103), "存储人脸信息人数", "十二万左右")
				.processor("", Papers.code(1, 104)).processor("泰山无误科技有限公司", Papers.code(1, 105)).write(folder.resolve("faulty.xlsx"));
		Shell wizard = work.wizard();
		work.drop(wizard, file);
		work.next(wizard);
		columns(wizard);
		work.next(wizard);
		IntakeReport report = work.report(wizard);
		assertEquals(1, report.accepted() + report.warned(), report::toString);
		assertEquals(2, report.queried() + report.refused(), report::toString);
		Table faults = desk.find(wizard, Table.class, "the table of faults", each -> each.isVisible() && each.getItemCount() >= 2);
		assertTrue(desk.ui(() -> Work.texts(faults, 2)).contains("存储人脸信息人数"), () -> desk.ui(() -> Work.texts(faults, 2)).toString());
		desk.picture("intake-faults");
		desk.press(wizard, IDialogConstants.FINISH_LABEL);
		desk.gone(wizard);
	}

	@Test
	void canBeStoppedAndTakesTheRestInTheNextTime() {
		var papers = new Papers();
		for (int i = 0; i < MANY; i++) {
			papers.processor("泰山群体" + i + "号商贸有限公司", Papers.code(2, 10_000 + i)).lacking(Papers.code(2, 10_000 + i), 8);
		}
		Path file = papers.write(folder.resolve("many.xlsx"));
		Shell wizard = work.wizard();
		work.drop(wizard, file);
		work.next(wizard);
		columns(wizard);
		work.next(wizard);
		desk.until("the first of them in the office", () -> work.session().filings().count(FilingQuery.all().like("泰山群体")) > 0);
		assertFalse(desk.ui(() -> Desk.all(wizard).anyMatch(each -> each instanceof TabFolder && each.isVisible())), "nothing is told before there is something");
		desk.press(wizard, IDialogConstants.CANCEL_LABEL);
		desk.picture("intake-progress");
		IntakeReport stopped = work.report(wizard);
		assertTrue(stopped.cancelled(), stopped::toString);
		int before = stopped.accepted() + stopped.warned();
		assertTrue(before > 0 && before < MANY, stopped::toString);
		desk.picture("intake-stopped");
		desk.press(wizard, IDialogConstants.FINISH_LABEL);
		desk.gone(wizard);
		assertEquals(before, work.session().filings().count(FilingQuery.all().like("泰山群体")));

		IntakeReport rest = work.takeIn(file);
		assertEquals(before, rest.unchanged(), rest::toString);
		assertEquals(MANY - before, rest.accepted() + rest.warned(), rest::toString);
	}

	@Test
	void askedForTwiceTheWizardOpensOnce() {
		work.list();
		work.run("org.jingjian.ui.intake.takeIn");
		work.run("org.jingjian.ui.intake.takeIn");
		Shell wizard = desk.shell(Said.in("org.jingjian.ui.intake", "Intake_title"));
		desk.hands().rest();
		assertEquals(1, desk.ui(() -> desk.visible().filter(shell -> shell.getText().equals(wizard.getText())).count()));
		desk.press(wizard, IDialogConstants.CANCEL_LABEL);
		desk.gone(wizard);
	}

	@Test
	void theWizardIsForWhoMayTakeInAlone() {
		assertTrue(mayTakeIn());
		desk.run(() -> Duties.grant(permission -> permission != Permission.TAKE_IN));
		try {
			assertFalse(mayTakeIn());
			desk.hands().stroke(SWT.CTRL, 'i');
			desk.hands().rest();
			assertEquals(1, desk.ui(() -> desk.visible().count()), "the window alone");
		} finally {
			desk.run(() -> Duties.grant(work.session()::may));
		}
		assertTrue(mayTakeIn());
	}

	private boolean mayTakeIn() {
		return desk.ui(() -> desk.page().getWorkbenchWindow().getService(ICommandService.class).getCommand("org.jingjian.ui.intake.takeIn").isEnabled());
	}

	/** The table of the page that shows how each column is read, once that page is complete. */
	private Table columns(Shell wizard) {
		Table columns = desk.find(wizard, Table.class, "the table of columns", each -> each.isVisible() && each.getColumnCount() == 3);
		desk.find(wizard, Combo.class, "the sheet", each -> each.isVisible() && each.getText().contains("处理者基本情况"));
		desk.until("the columns", () -> columns.getItemCount() > 10);
		return columns;
	}

	private static String leftOut() {
		return Work.intakeSays("Columns_leftOut");
	}

	/** Clicks the field of a column and chooses the first that has this in its name. */
	private void readAs(Shell wizard, Table columns, String header, String field) {
		desk.hands().rest();
		Point cell = desk.ui(() -> {
			var item = Work.item(columns, HEADER, header).orElseThrow();
			columns.showItem(item);
			var bounds = item.getBounds(READ_AS);
			return new Point(bounds.x + 30, bounds.y + bounds.height / 2);
		});
		desk.hands().click(columns, cell.x, cell.y);
		CCombo combo = desk.find(wizard, CCombo.class, "the fields to choose from", CCombo::isVisible);
		int index = desk.await("the field " + field, () -> IntStream.range(0, combo.getItemCount())
				.filter(at -> combo.getItem(at).contains(field)).boxed().findFirst());
		desk.later(() -> {
			combo.select(index);
			combo.notifyListeners(SWT.Selection, new Event());
			combo.notifyListeners(SWT.DefaultSelection, new Event());
		});
		boolean left = field.equals(leftOut());
		desk.until("the column read as " + field, () -> Work.item(columns, HEADER, header)
				.filter(item -> left == item.getText(READ_AS).equals(leftOut())).isPresent());
		desk.until("the choice closed", () -> combo.isDisposed() || !combo.isVisible());
	}
}
