package org.jingjian.ui.internal.signin;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jingjian.office.Offices;
import org.jingjian.office.Session;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.internal.Messages;

/** Account and password; what the office answers stays in the dialog until it lets the officer in. */
final class SignInDialog extends GateDialog {
	private final Offices offices;
	private final Path folder;
	private final String proposed;
	private Text account;
	private Text password;
	private Session session;

	SignInDialog(Offices offices, Path folder, String proposed) {
		this.offices = offices;
		this.folder = folder;
		this.proposed = proposed;
	}

	/** Set once the dialog ended with OK. */
	Session session() {
		return session;
	}

	@Override
	String title() {
		return Messages.SignIn_title;
	}

	@Override
	String subtitle() {
		return Messages.SignIn_subtitle;
	}

	@Override
	void createFields(Composite parent) {
		GridLayoutFactory.swtDefaults().numColumns(2).margins(24, 20).spacing(12, 10).applyTo(parent);
		new Label(parent, SWT.NONE).setText(Messages.SignIn_account);
		account = new Text(parent, SWT.BORDER);
		Names.give(account, Messages.SignIn_account);
		account.setText(proposed);
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(260), SWT.DEFAULT).applyTo(account);
		new Label(parent, SWT.NONE).setText(Messages.SignIn_password);
		password = new Text(parent, SWT.BORDER | SWT.PASSWORD);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(password);
		Names.give(password, Messages.SignIn_password);
		Label where = new Label(parent, SWT.WRAP);
		where.setText(NLS.bind(Messages.SignIn_folder, folder));
		where.setEnabled(false);
		GridDataFactory.fillDefaults().span(2, 1).hint(Sizes.of(320), SWT.DEFAULT).applyTo(where);
		(proposed.isEmpty() ? account : password).setFocus();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.SignIn_button, true);
	}

	@Override
	protected void okPressed() {
		String who = account.getText().strip();
		char[] secret = password.getTextChars();
		work(Messages.SignIn_working, () -> {
			try {
				return offices.signIn(folder, who, secret);
			} finally {
				Arrays.fill(secret, '\0');
			}
		}, opened -> {
			session = opened;
			super.okPressed();
		});
	}

	@Override
	void refused() {
		password.setText("");
		password.setFocus();
	}
}
