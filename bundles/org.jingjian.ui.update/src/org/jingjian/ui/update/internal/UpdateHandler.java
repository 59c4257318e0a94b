package org.jingjian.ui.update.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jingjian.base.Refusal;
import org.jingjian.office.Permission;
import org.jingjian.office.ProgramChange;
import org.jingjian.ui.Language;
import org.jingjian.ui.Problems;
import org.jingjian.ui.Workplace;
import org.osgi.framework.FrameworkUtil;

/** Installs from an archived site that the system administrator chooses and confirms. */
public final class UpdateHandler extends AbstractHandler {
	@Override
	public boolean isEnabled() {
		Workplace workplace = PlatformUI.getWorkbench().getService(Workplace.class);
		return workplace != null && workplace.session().may(Permission.CONFIGURE);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setText(Messages.say("choose"));
		dialog.setFilterExtensions(new String[] { "*.zip" });
		String file = dialog.open();
		if (file != null) {
			try {
				install(window, Path.of(file));
			} catch (InvocationTargetException problem) {
				Problems.show(window.getShell(), problem.getCause());
			} catch (Refusal refusal) {
				Problems.show(window.getShell(), refusal);
			} catch (InterruptedException cancelled) {
				Thread.currentThread().interrupt();
			}
		}
		return null;
	}

	private static void install(IWorkbenchWindow window, Path file) throws InvocationTargetException, InterruptedException {
		Shell shell = window.getShell();
		String title = Messages.say("ask.title");
		SiteFile site = SiteFile.of(file);
		Offer offer = busy(shell, monitor -> {
			monitor.beginTask(Messages.say("busy.look", site.name()), IProgressMonitor.UNKNOWN);
			return new Offer(new Installation(agent()).changes(site, monitor), site.digest());
		});
		if (offer.changes().isEmpty()) {
			MessageDialog.openInformation(shell, title, Messages.say("nothing", site.name()));
		} else if (MessageDialog.openConfirm(shell, title, Messages.say("ask", offer.list("\n"), offer.digest()))) {
			var session = window.getService(Workplace.class).session();
			String done = busy(shell, monitor -> {
				session.changeProgram(offer.told(site), () -> new Installation(agent()).install(site, offer.changes(), monitor));
				return Messages.say("done", offer.list("; "));
			});
			if (MessageDialog.openQuestion(shell, title, Messages.say("done.close", done))) {
				window.getWorkbench().close();
			}
		}
	}

	/** What a site would change here, and its digest. */
	private record Offer(List<Change> changes, String digest) {
		String list(String between) {
			return changes.stream().map(change -> change.in(Language.locale())).collect(Collectors.joining(between));
		}

		/** For the journal. */
		ProgramChange told(SiteFile site) {
			return new ProgramChange(site.name(), digest, changes.stream().map(Change::toString).toList());
		}
	}

	private static IProvisioningAgent agent() {
		var bundles = FrameworkUtil.getBundle(UpdateHandler.class).getBundleContext();
		return bundles.getService(bundles.getServiceReference(IProvisioningAgent.class));
	}

	private static <T> T busy(Shell shell, Function<IProgressMonitor, T> work) throws InvocationTargetException, InterruptedException {
		var result = new AtomicReference<T>();
		new ProgressMonitorDialog(shell).run(true, false, monitor -> {
			try {
				result.set(work.apply(monitor));
			} catch (RuntimeException problem) {
				throw new InvocationTargetException(problem);
			}
		});
		return result.get();
	}
}
