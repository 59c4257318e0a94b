package org.jingjian.cli.internal.jobs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.cli.internal.Answer;
import org.jingjian.cli.internal.Job;
import org.jingjian.cli.internal.OfficeOptions;
import org.jingjian.cli.internal.Tools;
import org.jingjian.model.party.Role;
import org.jingjian.office.Founding;
import org.jingjian.office.NewOfficer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Founds an office. */
@Command(name = "init")
final class InitJob extends Job {
	private static final Texts TEXTS = Texts.beside(InitJob.class);

	@Mixin
	private OfficeOptions office;
	@Option(names = "--name", paramLabel = "NAME")
	private String name;
	@Option(names = "--province", paramLabel = "CODE", defaultValue = "11")
	private String province;
	@Option(names = "--officer", paramLabel = "ACCOUNT:NAME:ROLE+ROLE")
	private List<String> officers = List.of();
	@Option(names = "--working-terms")
	private boolean workingTerms;

	InitJob(Tools tools) {
		super(tools);
	}

	@Override
	protected Answer answer() {
		String called = name == null ? say(TEXTS.of("init.name")) : name;
		List<NewOfficer> first = office.withPassword(tools(), say(TEXTS.of("init.password")), password -> {
			List<NewOfficer> wanted = officers.isEmpty() ? Founding.usualOfficers(password) : officers.stream().map(o -> officer(o, password)).toList();
			tools().offices().found(office.folder(), new Founding(called, province, wanted, workingTerms));
			return wanted;
		});
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("data", office.folder().toString());
		data.put("name", called);
		data.put("province", province);
		data.put("officers", first.stream().map(InitJob::shown).toList());
		var lines = new ArrayList<String>();
		lines.add(say(TEXTS.of("init.done", called, office.folder())));
		first.forEach(officer -> lines.add("  " + officer.account() + "  " + officer.name() + "  " + roles(officer)));
		return Answer.of(data, lines);
	}

	private static Map<String, Object> shown(NewOfficer officer) {
		return Map.of("account", officer.account(), "name", officer.name(), "roles", roles(officer));
	}

	private static Set<String> roles(NewOfficer officer) {
		var names = new TreeSet<String>();
		officer.roles().forEach(role -> names.add(role.getName()));
		return names;
	}

	static NewOfficer officer(String written, char[] password) {
		String[] parts = written.split("[:：]", 3);
		if (parts.length < 3) {
			throw new Refusal(TEXTS.of("officer.unreadable", written));
		}
		return new NewOfficer(parts[0].strip(), parts[1].strip(), parsedRoles(parts[2]), password);
	}

	static Set<Role> parsedRoles(String written) {
		var roles = new TreeSet<Role>();
		for (String part : written.split("[+,]")) {
			String sought = part.strip().toUpperCase(Locale.ROOT).replace('-', '_');
			roles.add(Arrays.stream(Role.values()).filter(role -> role.getName().equals(sought)).findFirst()
					.orElseThrow(() -> new Refusal(TEXTS.of("role.unknown", part.strip(), Arrays.toString(Role.values())))));
		}
		return roles;
	}
}
