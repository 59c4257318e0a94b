package org.jingjian.ui.filing.drive;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * The way in, and what was met on it.
 *
 * @param shortRefusal what founding said of a short password
 * @param proposed the account that the sign-in proposed
 * @param refusal what a wrong password was answered
 * @param emptied what stood in the field of the password after that
 * @param window title of the window at last
 */
public record Gate(String shortRefusal, String proposed, String refusal, String emptied, String window) {
	public static final String OFFICE = "山东省互联网信息办公室";
	public static final String PASSWORD = "first-day-2025";
	private static final int FOUNDING_FIELDS = 17;
	private static final int SIGN_IN_FIELDS = 2;
	private static final int OFFICERS = 4;

	/** Founds an office and signs in, at the second try. */
	static Gate pass(Desk desk) {
		Shell founding = desk.await("the founding dialog", () -> withFields(desk, FOUNDING_FIELDS));
		Combo province = desk.find(founding, Combo.class, "the provinces", each -> true);
		desk.run(() -> province.select(province.indexOf("山东省")));
		fill(desk, founding, "short");
		Button terms = desk.find(founding, Button.class, "the office's own terms", each -> (each.getStyle() & SWT.CHECK) != 0);
		desk.run(() -> terms.setSelection(true));
		desk.pressDefault(founding);
		String tooShort = complaint(desk, founding);
		fill(desk, founding, PASSWORD);
		desk.picture("founding");
		desk.pressDefault(founding);
		Shell dialog = desk.await("the sign-in dialog", () -> withFields(desk, SIGN_IN_FIELDS));
		String proposed = desk.ui(() -> texts(dialog).getFirst().getText());
		signIn(desk, dialog, "not the password");
		String refusal = complaint(desk, dialog);
		String emptied = desk.ui(() -> texts(dialog).getLast().getText());
		desk.picture("refused-sign-in");
		signIn(desk, dialog, PASSWORD);
		return new Gate(tooShort, proposed, refusal, emptied, desk.ui(desk.window()::getText));
	}

	/** Signs in at an office that is there already; a picture is kept of the way in. */
	public static void enter(Desk desk, String account, String password) {
		Shell dialog = desk.await("the sign-in dialog", () -> withFields(desk, SIGN_IN_FIELDS));
		desk.run(() -> texts(dialog).getFirst().setText(account));
		desk.picture("sign-in");
		signIn(desk, dialog, password);
		desk.page();
	}

	private static void fill(Desk desk, Shell founding, String password) {
		desk.run(() -> {
			List<Text> fields = texts(founding);
			fields.getFirst().setText(OFFICE);
			for (int officer = 0; officer < OFFICERS; officer++) {
				fields.get(officer * 4 + 3).setText(password);
				fields.get(officer * 4 + 4).setText(password);
			}
		});
	}

	/** Types the password once the dialog takes one, and presses Enter. */
	static void signIn(Desk desk, Shell dialog, String password) {
		Text field = desk.find(dialog, Text.class, "the password", each -> (each.getStyle() & SWT.PASSWORD) != 0 && each.isEnabled());
		desk.hands().focus(field);
		desk.hands().write(field, password);
		desk.hands().stroke(SWT.CR);
	}

	private static String complaint(Desk desk, Shell dialog) {
		Label refusal = desk.find(dialog, Label.class, "the refusal", each -> each.getForeground().getRed() == 0xb3 && !each.getText().isEmpty());
		return desk.ui(refusal::getText);
	}

	static Optional<Shell> withFields(Desk desk, int fields) {
		return desk.visible().filter(shell -> texts(shell).size() == fields).findFirst();
	}

	private static List<Text> texts(Composite below) {
		return Desk.all(below).filter(Text.class::isInstance).map(Text.class::cast).toList();
	}
}
