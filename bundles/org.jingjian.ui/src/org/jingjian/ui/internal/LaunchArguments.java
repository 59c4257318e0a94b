package org.jingjian.ui.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/**
 * What the program was started with.
 *
 * @param folder of the office
 * @param account who signs in without being asked; empty to ask
 * @param passwordFile whose first line is that officer's password; empty to ask
 */
record LaunchArguments(Path folder, Optional<String> account, Optional<Path> passwordFile) {
	private static final String DEFAULT_FOLDER = ".jingjian";
	private static final String ACCOUNT = "jingjian.signin.account";

	/** @throws IllegalArgumentException with a sentence for the user */
	static LaunchArguments of(String[] arguments) {
		Path folder = Path.of(System.getProperty("user.home"), DEFAULT_FOLDER);
		Optional<Path> password = Optional.empty();
		for (int i = 0; i < arguments.length; i++) {
			switch (arguments[i]) {
				case "--data" -> folder = path(arguments, ++i);
				case "--password-file" -> password = Optional.of(path(arguments, ++i));
				default -> {
					// the platform's own arguments
				}
			}
		}
		return new LaunchArguments(folder.toAbsolutePath().normalize(), Optional.ofNullable(System.getProperty(ACCOUNT)), password);
	}

	private static Path path(String[] arguments, int at) {
		if (at >= arguments.length) {
			throw new IllegalArgumentException(Messages.Entrance_no_data_folder);
		}
		try {
			return Path.of(arguments[at]);
		} catch (InvalidPathException malformed) {
			throw new IllegalArgumentException(Messages.Entrance_no_data_folder, malformed);
		}
	}

	/** The password for a sign-in without a dialog; empty if one must be asked for. */
	Optional<char[]> password() {
		if (account.isEmpty() || passwordFile.isEmpty()) {
			return Optional.empty();
		}
		try (var lines = Files.lines(passwordFile.get(), StandardCharsets.UTF_8)) {
			return lines.findFirst().map(String::toCharArray);
		} catch (IOException unreadable) {
			throw new IllegalArgumentException(NLS.bind(Messages.Entrance_password_file, passwordFile.get()), unreadable);
		}
	}
}
