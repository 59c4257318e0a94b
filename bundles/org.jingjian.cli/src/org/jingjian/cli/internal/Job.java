package org.jingjian.cli.internal;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jingjian.base.Progress;
import org.jingjian.base.Text;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** One job: its options are its fields. */
public abstract class Job implements Callable<Integer> {
	@Option(names = "--json")
	private boolean json;
	@Option(names = {"-h", "--help"}, usageHelp = true)
	private boolean help;

	private final Tools tools;

	protected Job(Tools tools) {
		this.tools = tools;
	}

	/** Does it. */
	protected abstract Answer answer();

	protected final Tools tools() {
		return tools;
	}

	protected final Locale locale() {
		return tools.terminal().locale();
	}

	/** A text in the language of whoever asked. */
	protected final String say(Text text) {
		return text.in(locale());
	}

	/** Does long work; a person at a terminal sees how far it is. */
	protected final <T> T watching(Function<Progress, T> work) {
		if (json || tools.terminal().keyboard() == null) {
			return work.apply(Progress.NONE);
		}
		var progress = new TerminalProgress(tools.terminal());
		try {
			return work.apply(progress);
		} finally {
			progress.finish();
		}
	}

	@Override
	public final Integer call() {
		Answer answer = answer();
		Terminal terminal = tools.terminal();
		if (json) {
			terminal.out().println(written(answer));
		} else {
			answer.lines().forEach(terminal.out()::println);
		}
		answer.complaint().ifPresent(why -> terminal.err().println(JobLine.NAME + ": " + say(why)));
		return answer.complaint().isEmpty() ? ExitCode.OK : JobLine.REFUSED;
	}

	private static String written(Answer answer) {
		try {
			return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(answer.data());
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}
}
