package org.jingjian.cli.internal;

import java.io.Console;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.jingjian.demo.Demo;
import org.jingjian.intake.Intake;
import org.jingjian.office.Offices;
import org.jingjian.search.Searches;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The jobs as commands of the Gogo console, each under its name in the scope {@code jingjian}. */
@Component(service = {})
public final class ConsoleCommands {
	private final Offices offices;
	private final Intake intake;
	private final Searches searches;
	private final Demo demo;
	private final List<ServiceRegistration<?>> commands = new ArrayList<>();

	/** @param console asked for so that the commands are made only where there is one */
	@Activate
	public ConsoleCommands(BundleContext context, @Reference CommandProcessor console, @Reference Offices offices, @Reference Intake intake,
			@Reference Searches searches, @Reference Demo demo) {
		this.offices = offices;
		this.intake = intake;
		this.searches = searches;
		this.demo = demo;
		for (String job : JobLine.names(new Tools(offices, intake, searches, demo, Terminal.ofProcess()))) {
			Dictionary<String, Object> named = new Hashtable<>(Map.of("osgi.command.scope", JobLine.NAME, "osgi.command.function", job));
			commands.add(context.registerService(Function.class, (session, arguments) -> run(session, job, arguments), named));
		}
	}

	@Deactivate
	void close() {
		commands.forEach(ServiceRegistration::unregister);
	}

	/** @return the exit code if it is not 0, which the console shows; else nothing */
	private Object run(CommandSession session, String job, List<Object> arguments) {
		var line = new ArrayList<String>();
		line.add(job);
		arguments.forEach(argument -> line.add(String.valueOf(argument)));
		Console keyboard = System.console();
		var terminal = new Terminal(session.getConsole(), session.getConsole(), keyboard, Locale.getDefault());
		int code = new JobLine(new Tools(offices, intake, searches, demo, terminal)).run(line.toArray(String[]::new));
		return code == 0 ? null : code;
	}
}
