package org.jingjian.ui.internal.signin;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jingjian.model.party.Role;
import org.jingjian.office.NewOfficer;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.internal.Messages;

/** One row of the founding dialog: an officer with certain duties. */
final class OfficerFields {
	private static final int SHORTEST_PASSWORD = 8;

	private final String duty;
	private final Set<Role> roles;
	private final Text account;
	private final Text name;
	private final Text password;
	private final Text again;

	OfficerFields(Composite parent, String duty, String proposedAccount, Set<Role> roles) {
		this.duty = duty;
		this.roles = roles;
		new Label(parent, SWT.NONE).setText(duty);
		account = Names.give(field(parent, SWT.NONE), duty + " " + Messages.Founding_account);
		account.setText(proposedAccount);
		name = Names.give(field(parent, SWT.NONE), duty + " " + Messages.Founding_officer_name);
		name.setText(duty);
		password = Names.give(field(parent, SWT.PASSWORD), duty + " " + Messages.Founding_password);
		again = Names.give(field(parent, SWT.PASSWORD), duty + " " + Messages.Founding_repeat);
	}

	private static Text field(Composite parent, int style) {
		Text field = new Text(parent, SWT.BORDER | style);
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(145), SWT.DEFAULT).applyTo(field);
		return field;
	}

	String account() {
		return account.getText().strip();
	}

	/** What is wrong with the row; empty if nothing is. */
	Optional<String> fault() {
		if (account().isEmpty() || name.getText().isBlank()) {
			return Optional.of(Messages.Founding_account_missing);
		}
		char[] first = password.getTextChars();
		char[] second = again.getTextChars();
		try {
			if (first.length < SHORTEST_PASSWORD) {
				return Optional.of(NLS.bind(Messages.Founding_password_missing, duty));
			}
			return Arrays.equals(first, second) ? Optional.empty() : Optional.of(NLS.bind(Messages.Founding_passwords_differ, duty));
		} finally {
			Arrays.fill(first, '\0');
			Arrays.fill(second, '\0');
		}
	}

	NewOfficer officer() {
		return new NewOfficer(account(), name.getText().strip(), roles, password.getTextChars());
	}
}
