package org.jingjian.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CancellationException;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;
import org.jingjian.cli.internal.jobs.AllJobs;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the line that names a job and has it done. Whatever goes wrong is one line. */
final class JobLine {
	static final String NAME = "jingjian";
	/** Exit codes; 0 is done. */
	static final int REFUSED = 1;
	static final int BROKEN = 2;
	static final int MISUSED = 64;

	private static final Texts TEXTS = Texts.beside(JobLine.class);

	private final Terminal terminal;
	private final CommandLine line;

	@Command(name = NAME, subcommands = HelpCommand.class)
	private static final class Root {
	}

	JobLine(Tools tools) {
		terminal = tools.terminal();
		line = new CommandLine(new Root());
		AllJobs.with(tools).forEach(line::addSubcommand);
		line.setOut(new PrintWriter(terminal.out(), true)).setErr(new PrintWriter(terminal.err(), true))
				.setResourceBundle(help(terminal.locale()))
				.setCaseInsensitiveEnumValuesAllowed(true)
				.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
				.setParameterExceptionHandler((fault, arguments) -> misused(fault))
				.setExecutionExceptionHandler((failure, job, parsed) -> failed(failure));
	}

	private static ResourceBundle help(Locale locale) {
		boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
		return ResourceBundle.getBundle(JobLine.class.getPackageName() + ".help",
				chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT, JobLine.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** The jobs by name. */
	static List<String> names(Tools tools) {
		return AllJobs.with(tools).stream().map(job -> job.getClass().getAnnotation(Command.class).name()).toList();
	}

	/** @return the exit code */
	int run(String... arguments) {
		if (arguments.length == 0) {
			line.usage(line.getErr());
			return MISUSED;
		}
		try {
			return line.execute(arguments);
		} catch (VirtualMachineError | LinkageError broken) {
			return failed(broken);
		}
	}

	private int misused(ParameterException fault) {
		String job = fault.getCommandLine().getCommandSpec().qualifiedName();
		tell(switch (fault) {
			case UnmatchedArgumentException unknown -> TEXTS.of("usage.unknown", unknown.getUnmatched().getFirst(), job);
			case MissingParameterException missing when !missing.getMissing().isEmpty() ->
				TEXTS.of("usage.missing", missing.getMissing().getFirst().paramLabel(), job);
			case ParameterException other when other.getValue() != null && !other.getValue().isEmpty() ->
				TEXTS.of("usage.unreadable", other.getValue(), job);
			default -> TEXTS.of("usage.incomplete", job);
		});
		return MISUSED;
	}

	private int failed(Throwable failure) {
		switch (failure) {
			case Refusal refusal -> complain(refusal.in(terminal.locale()));
			case CancellationException stopped -> tell(TEXTS.of("cancelled"));
			default -> {
				tell(FailureLog.keep(failure).map(log -> TEXTS.of("failed.logged", log))
						.orElseGet(() -> TEXTS.of("failed", failure.getClass().getSimpleName())));
				return BROKEN;
			}
		}
		return REFUSED;
	}

	private void tell(Text text) {
		complain(text.in(terminal.locale()));
	}

	private void complain(String sentence) {
		terminal.err().println(NAME + ": " + sentence.strip().replaceAll("\\s*\\R\\s*", " "));
	}
}
