package org.jingjian.ui.filing.internal.editor;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.progress.IProgressService;
import org.jingjian.model.filing.Filing;
import org.jingjian.office.Filings;
import org.jingjian.store.Conflict;
import org.jingjian.ui.Problems;

/** Stores an edited filing; when somebody else saved first, the officer decides field by field and it is tried again. */
final class Saving {
	private final IWorkbenchSite site;
	private final Filings filings;
	private Filing base;

	/** @param base the filing as it was read before it was edited */
	Saving(IWorkbenchSite site, Filings filings, Filing base) {
		this.site = site;
		this.filings = filings;
		this.base = base;
	}

	/** The filing as stored; empty if it was refused or the officer gave up. */
	Optional<Filing> save(String name, Filing edited, Function<Filing, Filing> store) {
		Filing mine = edited;
		while (true) {
			Filing attempt = EcoreUtil.copy(mine);
			try {
				return Optional.of(run(site, name, () -> store.apply(attempt)));
			} catch (Conflict conflict) {
				Optional<Filing> merged = merge(name, mine);
				if (merged.isEmpty()) {
					return Optional.empty();
				}
				mine = merged.get();
			} catch (RuntimeException problem) {
				Problems.show(site.getShell(), problem);
				return Optional.empty();
			}
		}
	}

	private Optional<Filing> merge(String name, Filing mine) {
		Optional<Filing> theirs = run(site, name, () -> filings.find(mine.getId()));
		if (theirs.isEmpty()) {
			return Optional.empty();
		}
		Merge merge = new Merge(base, mine, theirs.get());
		if (!merge.conflicts().isEmpty() && new MergeDialog(site.getShell(), merge).open() != Window.OK) {
			return Optional.empty();
		}
		base = theirs.get();
		return Optional.of(merge.result());
	}

	/** Runs beside the UI thread while the window stays alive, and brings back what it returned or threw. */
	static <T> T run(IWorkbenchSite site, String name, Supplier<T> work) {
		AtomicReference<T> result = new AtomicReference<>();
		try {
			site.getService(IProgressService.class).busyCursorWhile(monitor -> {
				monitor.beginTask(name, org.eclipse.core.runtime.IProgressMonitor.UNKNOWN);
				result.set(work.get());
			});
		} catch (InvocationTargetException failed) {
			if (failed.getCause() instanceof RuntimeException problem) {
				throw problem;
			}
			throw new IllegalStateException(failed.getCause());
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
		return result.get();
	}
}
