package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingState;
import org.jingjian.office.Receipt.Outcome;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.filing.internal.editor.EditorMessages;
import org.jingjian.ui.filing.internal.editor.FilingEditor;
import org.jingjian.ui.filing.internal.intake.IntakeHandler;
import org.jingjian.ui.filing.internal.intake.IntakeWizard;
import org.jingjian.ui.filing.internal.list.FilingListView;
import org.jingjian.ui.filing.internal.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A regulator's first day: founds the office, signs in, takes a workbook in, and works the filing. One desktop, in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FilingDeskTest {
	private static final String PASSWORD = "first-day-2025";
	private static final int NAME_COLUMN = 2;
	private static final int SIZE_COLUMN = 3;

	@TempDir
	private static Path folder;
	private static Desk desk;
	private static int done;

	@BeforeAll
	static void opens() {
		desk = Desk.open(folder.resolve("office"));
	}

	@AfterAll
	static void closes() throws Exception {
		if (PlatformUI.isWorkbenchRunning()) {
			desk.later(() -> PlatformUI.getWorkbench().close());
			assertEquals(0, desk.result());
		}
	}

	@Test
	@Order(1)
	void foundsAnOfficeAndLetsOnlyTheRightPasswordIn() {
		assertEquals(0, done, "the steps before");
		Shell founding = desk.await("the founding dialog", () -> gate(17));
		desk.ui(() -> {
			List<Text> fields = texts(founding);
			fields.getFirst().setText("山东省互联网信息办公室");
			for (int officer = 0; officer < 4; officer++) {
				fields.get(officer * 4 + 3).setText(PASSWORD);
				fields.get(officer * 4 + 4).setText(PASSWORD);
			}
			return 0;
		});
		Combo province = desk.find(founding, Combo.class, "the provinces", each -> true);
		desk.ui(() -> {
			province.select(province.indexOf("山东省"));
			return 0;
		});
		desk.pressDefault(founding);
		Shell signIn = desk.await("the sign-in dialog", () -> gate(2));
		assertEquals("regulator", desk.ui(() -> texts(signIn).getFirst().getText()));
		signIn(signIn, "not-the-password");
		Label refusal = desk.find(signIn, Label.class, "the refusal", each -> each.getForeground().getRed() == 0xb3
				&& !each.getText().isEmpty());
		assertFalse(desk.ui(() -> refusal.getText().contains("Exception")));
		signIn(signIn, PASSWORD);
		String title = desk.ui(desk.page().getWorkbenchWindow().getShell()::getText);
		assertTrue(title.contains("山东省互联网信息办公室"), title);
		done++;
	}

	@Test
	@Order(2)
	void takesAWorkbookInThroughTheWizard() throws Exception {
		assertEquals(1, done, "the steps before");
		Path file = folder.resolve("filings.xlsx");
		SmallWorkbook.write(file);
		Shell window = desk.page().getWorkbenchWindow().getShell();
		desk.later(() -> IntakeHandler.open(PlatformUI.getWorkbench(), window, List.of(file)));
		Shell wizard = desk.shell(Messages.Intake_title);
		desk.press(wizard, plain(IDialogConstants.NEXT_LABEL));
		desk.find(wizard, Combo.class, "the sheet", each -> each.getText().contains("处理者基本情况"));
		desk.press(wizard, plain(IDialogConstants.NEXT_LABEL));
		desk.find(wizard, Label.class, "the result", each -> each.getText().equals(Words.of(Outcome.ACCEPTED)));
		var draft = desk.ui(() -> ((IntakeWizard) ((WizardDialog) wizard.getData()).getCurrentPage().getWizard()).draft());
		assertEquals(1, draft.report().processorRows());
		assertEquals(1, draft.report().accepted() + draft.report().warned(), () -> draft.report().toString());
		desk.press(wizard, plain(IDialogConstants.FINISH_LABEL));
		desk.picture("intake");
		done++;
	}

	@Test
	@Order(3)
	void listsTheFilingAndOpensIt() {
		assertEquals(2, done, "the steps before");
		FilingListView list = list();
		desk.await("the filing in the list", () -> Optional.of(list.table())
				.filter(table -> table.getRowCount() > 1 && SmallWorkbook.NAME.equals(table.getDataValueByPosition(NAME_COLUMN, 1))));
		desk.later(() -> {
			list.table().doCommand(new SelectCellCommand(list.table(), NAME_COLUMN, 1, false, false));
			Event enter = new Event();
			enter.keyCode = SWT.CR;
			list.table().notifyListeners(SWT.KeyDown, enter);
		});
		FilingEditor editor = editor();
		desk.find(editor.body(), Label.class, "the state", each -> each.getText().startsWith(Words.of(FilingState.RECEIVED)));
		desk.picture("list");
		done++;
	}

	@Test
	@Order(4)
	void acceptsWhatIsCompleteAndSaysWhyOtherStepsAreRefused() {
		assertEquals(3, done, "the steps before");
		FilingEditor editor = editor();
		desk.press(editor.body(), Messages.Step_accept);
		Shell asked = desk.shell(Messages.Step_accept);
		desk.pressDefault(asked);
		desk.find(editor.body(), Label.class, "the new state", each -> each.getText().startsWith(Words.of(FilingState.ACCEPTED)));
		desk.find(editor.body(), Label.class, "a refusal with its article", each -> each.getText().contains("第十五条")
				|| each.getText().contains("15"));
		desk.picture("decision");
		done++;
	}

	@Test
	@Order(5)
	void mergesFieldByFieldWhenAnotherOfficerSavedFirst() {
		assertEquals(4, done, "the steps before");
		FilingEditor editor = editor();
		var filings = desk.ui(() -> editor.getSite().getService(Workplace.class).session().filings());
		desk.ui(() -> {
			editor.setActivePage("content");
			return 0;
		});
		Text industry = desk.find(editor.body(), Text.class, "the industry", each -> each.getText().equals("教育"));
		desk.ui(() -> {
			industry.setText("体育");
			return 0;
		});
		assertTrue(desk.ui(editor::isDirty));
		Filing theirs = filings.find(desk.ui(() -> editor.content().getId())).orElseThrow();
		theirs.getProcessor().setIndustry("文化");
		theirs.getProcessor().setOfficeAddress("山东省济南市历下区2号");
		filings.correct(theirs);
		IWorkbenchPage page = desk.page();
		desk.later(() -> page.saveEditor(editor, false));
		Shell merge = desk.shell(Messages.Merge_title);
		desk.press(merge, Messages.Merge_takeMine);
		desk.pressDefault(merge);
		desk.await("the merged filing", () -> filings.find(theirs.getId()).map(Filing::getProcessor)
				.filter(kept -> kept.getIndustry().equals("体育") && kept.getOfficeAddress().endsWith("2号")));
		desk.await("a clean editor", () -> Optional.of(editor).filter(each -> !each.isDirty()));
		desk.picture("content");
		done++;
	}

	@Test
	@Order(6)
	void takesBackAMemberThatWasAdded() {
		assertEquals(5, done, "the steps before");
		FilingEditor editor = editor();
		desk.press(editor.body(), EditorMessages.Rows_add);
		desk.await("the new member", () -> Optional.of(editor.content()).filter(each -> each.isGroup() && each.getMembers().size() == 1));
		assertTrue(desk.ui(editor::isDirty));
		desk.ui(() -> editor.getSite().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null));
		assertEquals(0, desk.ui(() -> editor.content().getMembers().size()));
		assertFalse(desk.ui(editor::isDirty));
		desk.ui(() -> editor.getSite().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_REDO, null));
		assertEquals(1, desk.ui(() -> editor.content().getMembers().size()));
		desk.ui(() -> editor.getSite().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null));
		desk.picture("members");
		done++;
	}

	@Test
	@Order(7)
	void showsTheScanOfAMaterial() throws Exception {
		assertEquals(6, done, "the steps before");
		FilingEditor editor = editor();
		var session = desk.ui(() -> editor.getSite().getService(Workplace.class).session());
		Filing filing = session.filings().find(desk.ui(() -> editor.content().getId())).orElseThrow();
		var kept = session.attachments().keep(new ByteArrayInputStream(redScan()));
		filing.getMaterials().getFirst().setDigest(kept.digest());
		filing.getMaterials().getFirst().setSize(kept.size());
		session.filings().correct(filing);
		desk.ui(() -> {
			editor.setActivePage("materials");
			return 0;
		});
		desk.await("the scan", () -> {
			Table table = (Table) Desk.all(editor.body()).filter(each -> each instanceof Table && each.isVisible()).findFirst().orElseThrow();
			Optional<TableItem> line = Arrays.stream(table.getItems()).filter(item -> !item.getText(SIZE_COLUMN).isEmpty()).findFirst();
			if (line.isEmpty()) {
				return Optional.empty();
			}
			table.setSelection(line.get());
			table.notifyListeners(SWT.Selection, new Event());
			Canvas canvas = Desk.all(editor.body()).filter(each -> each.getClass() == Canvas.class && each.isVisible() && each.getSize().y > 300)
					.map(Canvas.class::cast).findFirst().orElseThrow();
			return Optional.of(middle(canvas)).filter(colour -> colour.red > 0xF0 && colour.green < 0x10 && colour.blue < 0x10);
		});
		desk.picture("materials");
		done++;
	}

	private static byte[] redScan() {
		ImageData red = new ImageData(200, 280, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		for (int line = 0; line < red.height; line++) {
			int[] pixels = new int[red.width];
			Arrays.fill(pixels, 0xFF0000);
			red.setPixels(0, line, red.width, pixels, 0);
		}
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { red };
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		loader.save(out, SWT.IMAGE_PNG);
		return out.toByteArray();
	}

	private static RGB middle(Canvas canvas) {
		Point size = canvas.getSize();
		Point middle = canvas.toDisplay(size.x / 2, size.y / 2);
		ImageData seen = desk.screen(new Rectangle(middle.x, middle.y, 1, 1));
		return seen.palette.getRGB(seen.getPixel(0, 0));
	}

	private static FilingListView list() {
		IWorkbenchPage page = desk.page();
		return desk.await("the list", () -> Optional.ofNullable((FilingListView) page.findView(FilingListView.ID)));
	}

	private static FilingEditor editor() {
		IWorkbenchPage page = desk.page();
		return desk.await("the editor with what it read", () -> Optional.ofNullable(page.getActiveEditor())
				.map(FilingEditor.class::cast).filter(editor -> editor.dossier().isPresent()));
	}

	private static void signIn(Shell dialog, String password) {
		Text field = desk.find(dialog, Text.class, "the password", each -> (each.getStyle() & SWT.PASSWORD) != 0 && each.isEnabled());
		desk.ui(() -> {
			field.setText(password);
			return 0;
		});
		desk.pressDefault(dialog);
	}

	private static Optional<Shell> gate(int fields) {
		return desk.visible().filter(shell -> texts(shell).size() == fields).findFirst();
	}

	private static List<Text> texts(Composite below) {
		return Desk.all(below).filter(Text.class::isInstance).map(Text.class::cast).toList();
	}

	private static String plain(String label) {
		return label.replace("&", "");
	}
}
