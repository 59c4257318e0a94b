package org.jingjian.cli.internal;

import java.util.function.ToIntFunction;
import org.jingjian.cli.Main;
import org.jingjian.demo.Demo;
import org.jingjian.intake.Intake;
import org.jingjian.office.Offices;
import org.jingjian.search.Searches;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The jobs for {@link Main}: a line of arguments to an exit code. */
@Component(service = ToIntFunction.class, property = Main.JOBS + "=line")
public final class LineService implements ToIntFunction<String[]> {
	private final Offices offices;
	private final Intake intake;
	private final Searches searches;
	private final Demo demo;

	@Activate
	public LineService(@Reference Offices offices, @Reference Intake intake, @Reference Searches searches, @Reference Demo demo) {
		this.offices = offices;
		this.intake = intake;
		this.searches = searches;
		this.demo = demo;
	}

	@Override
	public int applyAsInt(String[] arguments) {
		return new JobLine(new Tools(offices, intake, searches, demo, Terminal.ofProcess())).run(arguments);
	}
}
