package org.jingjian.cli.internal.jobs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.cli.internal.Answer;
import org.jingjian.cli.internal.OfficeJob;
import org.jingjian.cli.internal.OfficeOptions;
import org.jingjian.cli.internal.Tools;
import org.jingjian.model.party.Officer;
import org.jingjian.model.party.Role;
import org.jingjian.office.Officers;
import org.jingjian.office.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps the list of who works in the office. */
@Command(name = "officer")
final class OfficerJob extends OfficeJob {
	private static final Texts TEXTS = Texts.beside(OfficerJob.class);

	/** What can be done with officers. */
	enum Deed {
		LIST, ADD, CLOSE, REOPEN, ROLES, PASSWORD
	}

	@Parameters(index = "0", paramLabel = "list|add|close|reopen|roles|password")
	private Deed deed;
	@Parameters(index = "1", paramLabel = "WHO", arity = "0..1", descriptionKey = "who")
	private String who;
	@Parameters(index = "2", paramLabel = "ROLE+ROLE", arity = "0..1", descriptionKey = "roles")
	private String roles;
	@Option(names = "--new-password-file", paramLabel = "FILE")
	private Path newPasswordFile;

	OfficerJob(Tools tools) {
		super(tools, "security");
	}

	@Override
	protected Answer answer(Session session) {
		Officers officers = session.officers();
		switch (deed) {
			case ADD -> withNewPassword(password -> officers.add(InitJob.officer(needed(who), password)));
			case CLOSE -> officers.setActive(needed(who), false);
			case REOPEN -> officers.setActive(needed(who), true);
			case ROLES -> officers.setRoles(needed(who), InitJob.parsedRoles(needed(roles)));
			case PASSWORD -> withNewPassword(password -> changePassword(session, password));
			case LIST -> { /* shown below, as after every change */ }
		}
		List<Officer> all = officers.all();
		var data = new LinkedHashMap<String, Object>();
		data.put("officers", all.stream().map(OfficerJob::shown).toList());
		return Answer.of(data, all.stream().map(this::line).toList());
	}

	private void changePassword(Session session, char[] password) {
		if (session.officer().getAccount().equals(needed(who))) {
			office().withPassword(tools(), say(TEXTS.of("password.old")), old -> {
				session.officers().setPassword(who, old, password);
				return null;
			});
		} else {
			session.officers().setPassword(who, null, password);
		}
	}

	private void withNewPassword(java.util.function.Consumer<char[]> use) {
		char[] password = newPasswordFile == null
				? tools().terminal().password(say(TEXTS.of("password.new"))).orElseThrow(() -> new Refusal(TEXTS.of("password.new-missing")))
				: OfficeOptions.read(newPasswordFile);
		try {
			use.accept(password);
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	private static Map<String, Object> shown(Officer officer) {
		var data = new LinkedHashMap<String, Object>();
		data.put("account", officer.getAccount());
		data.put("name", officer.getName());
		data.put("active", officer.isActive());
		data.put("roles", officer.getRoles().stream().map(Role::getName).toList());
		return data;
	}

	private String line(Officer officer) {
		return String.join("\t", officer.getAccount(), officer.getName(), String.join("+", officer.getRoles().stream().map(Role::getName).toList()),
				officer.isActive() ? "" : say(TEXTS.of("officer.closed")));
	}

	private static String needed(String argument) {
		if (argument == null || argument.isEmpty()) {
			throw new Refusal(TEXTS.of("argument.missing"));
		}
		return argument;
	}
}
