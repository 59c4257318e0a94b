package org.jingjian.ui.update.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.jingjian.base.Refusal;
import org.jingjian.ui.Language;
import org.osgi.framework.FrameworkUtil;

/** The update from the command line: one archived site, or {@code --undo} and the site of the state before. Exit codes are those of all jobs. */
public final class UpdateApplication implements IApplication {
	private static final Integer REFUSED = 1;
	private static final Integer NOT_UNDERSTOOD = 64;

	@Override
	public Object start(IApplicationContext context) {
		List<String> arguments = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		boolean undo = arguments.size() == 2 && arguments.getFirst().equals("--undo");
		if (arguments.size() != 1 && !undo) {
			print(FileDescriptor.err, Messages.say("usage"));
			return NOT_UNDERSTOOD;
		}
		var bundles = FrameworkUtil.getBundle(UpdateApplication.class).getBundleContext();
		var agent = bundles.getServiceReference(IProvisioningAgent.class);
		try {
			print(FileDescriptor.out, run(new Installation(bundles.getService(agent)), SiteFile.of(Path.of(arguments.getLast())), undo));
			return EXIT_OK;
		} catch (Refusal refusal) {
			print(FileDescriptor.err, refusal.in(Language.locale()));
			return REFUSED;
		} finally {
			bundles.ungetService(agent);
		}
	}

	private static String run(Installation installation, SiteFile site, boolean undo) {
		var monitor = new NullProgressMonitor();
		if (undo) {
			installation.undo(site, monitor);
			return Messages.say("undone");
		}
		List<Change> changes = installation.changes(site, monitor);
		if (changes.isEmpty()) {
			return Messages.say("nothing", site.name());
		}
		installation.install(site, changes, monitor);
		return Messages.say("done", changes.stream().map(change -> change.in(Language.locale())).collect(Collectors.joining("; ")));
	}

	private static void print(FileDescriptor stream, String line) {
		var printer = new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
		printer.println(line);
	}

	@Override
	public void stop() {
		// an installation is not interrupted
	}
}
