package org.jingjian.cli.internal.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.cli.internal.Answer;
import org.jingjian.cli.internal.OfficeJob;
import org.jingjian.cli.internal.Tools;
import org.jingjian.office.Session;
import org.jingjian.office.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists, shows, sets and removes the office's own choices. */
@Command(name = "settings")
final class SettingsJob extends OfficeJob {
	private static final Texts TEXTS = Texts.beside(SettingsJob.class);

	/** What can be done with a setting. */
	enum Deed {
		LIST, GET, PUT, REMOVE
	}

	@Parameters(index = "0", paramLabel = "list|get|put|remove")
	private Deed deed;
	@Parameters(index = "1", paramLabel = "KEY", arity = "0..1")
	private String key = "";
	@Parameters(index = "2", paramLabel = "TEXT", arity = "0..1")
	private String text;

	SettingsJob(Tools tools) {
		super(tools, "admin");
	}

	@Override
	protected Answer answer(Session session) {
		Settings settings = session.settings();
		return switch (deed) {
			case LIST -> shown(settings, settings.keys(key));
			case GET -> shown(settings, List.of(needed(key)));
			case PUT -> put(settings, needed(text));
			case REMOVE -> put(settings, null);
		};
	}

	private Answer put(Settings settings, String value) {
		settings.put(needed(key), value);
		return shown(settings, List.of(key));
	}

	private static Answer shown(Settings settings, List<String> keys) {
		var data = new LinkedHashMap<String, Object>();
		keys.forEach(each -> data.put(each, settings.text(each).orElse(null)));
		return Answer.of(data, data.entrySet().stream().map(entry -> entry.getKey() + " = " + (entry.getValue() == null ? "" : entry.getValue())).toList());
	}

	private static String needed(String argument) {
		if (argument == null || argument.isEmpty()) {
			throw new Refusal(TEXTS.of("argument.missing"));
		}
		return argument;
	}
}
