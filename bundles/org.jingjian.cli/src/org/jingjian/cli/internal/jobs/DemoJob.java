package org.jingjian.cli.internal.jobs;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.jingjian.base.Texts;
import org.jingjian.cli.internal.Answer;
import org.jingjian.cli.internal.Job;
import org.jingjian.cli.internal.OfficeOptions;
import org.jingjian.cli.internal.Tools;
import org.jingjian.demo.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Founds an office of fictitious data. */
@Command(name = "demo")
final class DemoJob extends Job {
	private static final Texts TEXTS = Texts.beside(DemoJob.class);

	@Mixin
	private OfficeOptions office;
	@Option(names = "--seed", paramLabel = "N", defaultValue = "1")
	private long seed;
	@Option(names = "--filings", paramLabel = "N", defaultValue = "" + Demo.Wish.USUAL)
	private int filings;

	DemoJob(Tools tools) {
		super(tools);
	}

	@Override
	protected Answer answer() {
		var wish = new Demo.Wish(seed, filings, Clock.systemDefaultZone());
		long made = office.withPassword(tools(), say(TEXTS.of("init.password")),
				password -> watching(progress -> tools().demo().found(office.folder(), password, wish, progress)));
		var data = new LinkedHashMap<String, Object>();
		data.put("data", office.folder().toString());
		data.put("account", Demo.ACCOUNT);
		data.put("seed", seed);
		data.put("filings", made);
		return Answer.of(data, List.of(say(TEXTS.of("demo.done", made, office.folder(), Demo.ACCOUNT))));
	}
}
