package org.jingjian.cli.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.office.Session;
import picocli.CommandLine.Option;

/** Which office, and who asks. */
public final class OfficeOptions {
	private static final Texts TEXTS = Texts.beside(OfficeOptions.class);

	@Option(names = "--data", paramLabel = "DIR")
	private Path data;
	@Option(names = "--account", paramLabel = "NAME")
	private String account;
	@Option(names = "--password-file", paramLabel = "FILE")
	private Path passwordFile;

	/** The office's folder: the one named, or the usual one below the home folder. */
	public Path folder() {
		Path folder = data == null ? Path.of(System.getProperty("user.home"), ".jingjian") : data;
		return folder.toAbsolutePath().normalize();
	}

	/** True if an office was named and can be entered without asking anybody. */
	public boolean opensByItself() {
		return data != null && passwordFile != null;
	}

	/** The account named, or the one that usually does the job. */
	public String account(String usual) {
		return account == null ? usual : account;
	}

	/** Works in the office as the account, and leaves it. @param usual the account if none was named */
	public <T> T inOffice(Tools tools, String usual, Function<Session, T> work) {
		String who = account(usual);
		return withPassword(tools, TEXTS.of("password.of", who).in(tools.terminal().locale()), password -> {
			try (Session session = tools.offices().signIn(folder(), who, password)) {
				return work.apply(session);
			}
		});
	}

	/** Hands the password to {@code work} and wipes it. @throws Refusal there is none to be had */
	public <T> T withPassword(Tools tools, String prompt, Function<char[], T> work) {
		char[] password = passwordFile == null
				? tools.terminal().password(prompt).orElseThrow(() -> new Refusal(TEXTS.of("password.nobody")))
				: read(passwordFile);
		try {
			return work.apply(password);
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	/** The first line of a file. */
	public static char[] read(Path file) {
		try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			String line = reader.readLine();
			if (line == null || line.isEmpty()) {
				throw new Refusal(TEXTS.of("password.file-empty", file));
			}
			return line.toCharArray();
		} catch (CharacterCodingException notText) {
			throw new Refusal(TEXTS.of("password.file-unreadable", file), notText);
		} catch (IOException unreadable) {
			throw new Refusal(TEXTS.of("password.file-unreadable", file), unreadable);
		}
	}
}
