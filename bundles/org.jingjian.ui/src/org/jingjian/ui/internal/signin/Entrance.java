package org.jingjian.ui.internal.signin;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.window.Window;
import org.jingjian.office.Offices;
import org.jingjian.ui.Workplace;

/** The way in: an office is founded if there is none, then the officer signs in. */
public final class Entrance {
	private final Offices offices;
	private final Path folder;

	public Entrance(Offices offices, Path folder) {
		this.offices = offices;
		this.folder = folder;
	}

	/**
	 * Signs in without asking; for any thread.
	 *
	 * @param password wiped
	 * @throws org.jingjian.base.Refusal given account or password are not let in
	 */
	public static Workplace enter(Offices offices, Path folder, String account, char[] password) {
		try {
			return new Workplace(offices.signIn(folder, account, password), folder);
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	/**
	 * Asks who it is.
	 *
	 * @param account proposed; empty to propose none
	 * @return empty if the user went away again
	 */
	public Optional<Workplace> ask(Optional<String> account) {
		String proposed = account.orElse("");
		if (!offices.exists(folder)) {
			FoundingDialog founding = new FoundingDialog(offices, folder);
			if (founding.open() != Window.OK) {
				return Optional.empty();
			}
			proposed = founding.firstAccount();
		}
		SignInDialog signIn = new SignInDialog(offices, folder, proposed);
		return signIn.open() == Window.OK ? Optional.of(new Workplace(signIn.session(), folder)) : Optional.empty();
	}
}
