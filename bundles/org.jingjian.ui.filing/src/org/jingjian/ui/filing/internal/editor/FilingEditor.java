package org.jingjian.ui.filing.internal.editor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.jingjian.intake.Intake;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.party.Processor;
import org.jingjian.office.FilingRow;
import org.jingjian.office.OfficeListener;
import org.jingjian.office.Permission;
import org.jingjian.office.Review.Step;
import org.jingjian.office.Session;
import org.jingjian.store.Attachments;
import org.jingjian.ui.Errand;
import org.jingjian.ui.Habits;
import org.jingjian.ui.Images;
import org.jingjian.ui.Language;
import org.jingjian.ui.NoticeDialog;
import org.jingjian.ui.Problems;
import org.jingjian.ui.Turns;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.filing.internal.Messages;
import org.jingjian.ui.filing.internal.steps.OpenSteps;
import org.jingjian.ui.filing.internal.steps.Steps;
import org.jingjian.ui.words.Words;

/** One filing: its decision, content, terms and history. Read and saved beside the UI thread. */
public final class FilingEditor extends FormEditor implements IReusableEditor {
	public static final String ID = "org.jingjian.ui.filing.editor";

	private Session session;
	private Dossier dossier;
	private Edits edits;
	private int version;
	private boolean dirty;
	private boolean kept;
	private boolean closed;
	private TakingBack takingBack;
	private Steps steps;
	private List<DossierPage> dossierPages;
	private OfficeListener listener;

	/**
	 * Opens a filing, or brings its open editor to the front. An editor that shows another one in passing shows this one
	 * instead, unless the officer wants a tab for each: who goes through a list has one tab and waits for no page to be built.
	 */
	public static void open(IWorkbenchPage page, long id, String name) {
		var input = new FilingInput(id, name);
		Optional<FilingEditor> passing = page.findEditor(input) == null && Habits.sharesTab() ? passing(page) : Optional.empty();
		if (passing.isPresent()) {
			page.reuseEditor(passing.get(), input);
			page.activate(passing.get());
		} else if (page.isEditorAreaVisible()) {
			openBeside(page, input);
		} else {
			page.setEditorAreaVisible(true);
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> openBeside(page, input));
		}
	}

	/** Opens a filing in a tab of its own, which stays. */
	public static void openKept(IWorkbenchPage page, long id, String name) {
		if (openBeside(page, new FilingInput(id, name)) instanceof FilingEditor editor) {
			editor.keep();
		}
	}

	private static IEditorPart openBeside(IWorkbenchPage page, FilingInput input) {
		try {
			return page.openEditor(input, ID);
		} catch (PartInitException failed) {
			ILog.of(FilingEditor.class).error(failed.getMessage(), failed);
			return null;
		}
	}

	private static Optional<FilingEditor> passing(IWorkbenchPage page) {
		return Arrays.stream(page.getEditorReferences()).map((IEditorReference each) -> each.getEditor(false))
				.filter(FilingEditor.class::isInstance).map(FilingEditor.class::cast).filter(FilingEditor::isPassing).findFirst();
	}

	private boolean isPassing() {
		return !kept && !dirty && dossier != null && dossierPages.stream().allMatch(page -> page.faults().isEmpty());
	}

	/** From now on no other filing is shown here. */
	public void keep() {
		if (!kept) {
			kept = true;
			setTitleImage(Images.image("kept"));
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		setPartName(input.getName());
		setTitleImage(Images.image("filing"));
		session = site.getService(Workplace.class).session();
		steps = new Steps(this, session.filings());
		listener = event -> changedElsewhere(event.id());
		session.listen(listener);
		Dismantling.whenClosed(this);
		takingBack = new TakingBack(site, () -> step(edits.undo()), () -> step(edits.redo()));
	}

	/** Shows another filing in the pages that are there. Until that was read, nothing can be done with the one before. */
	@Override
	public void setInput(IEditorInput input) {
		boolean another = getEditorInput() != null;
		super.setInputWithNotify(input);
		if (another) {
			dossier = null;
			takingBack.enable(false, false);
			setPartName(input.getName());
			setActivePage(DecisionPage.ID);
			dossierPages.forEach(DossierPage::toTop);
			OpenSteps.update(getSite().getWorkbenchWindow());
			reload();
		}
	}

	@Override
	protected void addPages() {
		dossierPages = List.of(new DecisionPage(this), new ContentPage(this), new MaterialsPage(this), new TermsPage(this), new HistoryPage(this));
		try {
			for (DossierPage page : dossierPages) {
				addPage(page);
			}
		} catch (PartInitException failed) {
			throw new IllegalStateException(failed);
		}
		reload();
	}

	/** Reads the filing again; what was edited and not saved is given up. */
	public void reload() {
		IWorkbench workbench = getSite().getWorkbenchWindow().getWorkbench();
		long id = input().id();
		// The first to ask for the intake has it made, with all that the packs bring: not on the UI thread.
		Errand.of(NLS.bind(Messages.Editor_reading, getPartName()), progress -> Dossier.read(session, workbench.getService(Intake.class), id)).quiet()
				.then(this::show).failed(problem -> unreadable(id, problem)).start(getContainer());
	}

	/** What was shown before it is not shown under its name. */
	private void unreadable(long id, Throwable problem) {
		if (closed) {
			return;
		}
		Shell window = getSite().getShell();
		if (dossier == null && id == input().id()) {
			getSite().getPage().closeEditor(this, false);
		}
		Problems.show(window, problem);
	}

	private void show(Dossier read) {
		if (closed || read.filing().getId() != input().id()) {
			return;
		}
		dossier = read;
		version = read.filing().getVersion();
		edits = new Edits(read.filing());
		told();
		Processor processor = read.filing().getProcessor();
		setPartName(processor == null ? getEditorInput().getName() : Words.orEmpty(processor.getName()));
		showPages();
		OpenSteps.update(getSite().getWorkbenchWindow());
	}

	/** The page in front at once, the others each in a turn of its own. */
	private void showPages() {
		Dossier shown = dossier;
		List<DossierPage> inFront = dossierPages.stream().filter(page -> page == getActivePageInstance()).toList();
		inFront.forEach(page -> page.show(shown));
		Turns.take(getContainer(), dossierPages.stream().filter(page -> !inFront.contains(page)).<Runnable>map(page -> () -> {
			if (dossier == shown) {
				page.show(shown);
			}
		}).toList());
	}

	private void changedElsewhere(long id) {
		if (id != input().id() && id != 0) {
			return;
		}
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!closed && !getContainer().isDisposed() && !dirty) {
				reload();
			}
		});
	}

	/** Seeks other filings of the same name; it may take seconds, and meanwhile the page is shown. */
	void namesakes(Control owner, Consumer<List<FilingRow>> then) {
		Errand.of(Messages.Decision_same, progress -> session.filings().namesakes(input().id())).quiet().then(then).start(owner);
	}

	FilingInput input() {
		return (FilingInput) getEditorInput();
	}

	/** What was read last; empty until the first reading ends. */
	public Optional<Dossier> dossier() {
		return Optional.ofNullable(dossier);
	}

	/** The content as edited here; changes must be told by {@link #edited()}. */
	public Filing content() {
		return edits.content();
	}

	/** Whether there is a step that would store what is written here. */
	boolean isOpen() {
		return dossier != null && dossier.review().isEditable();
	}

	/** Why nothing may be written here; empty as long as it may. */
	Optional<String> closed() {
		return dossier == null || isOpen() ? Optional.empty() : dossier.review().refusal(Step.CORRECT).map(why -> why.in(Language.locale()));
	}

	boolean may(Permission permission) {
		return session.may(permission);
	}

	Attachments attachments() {
		return session.attachments();
	}

	public LocalDate today() {
		return session.today();
	}

	public Steps steps() {
		return steps;
	}

	/** What is typed without leaving a field is taken back at once. */
	void edited() {
		if (dossier == null) {
			return;
		}
		edits.edited(getContainer().getDisplay().getFocusControl() instanceof Text text ? text : null);
		told();
	}

	/** For fields of the content. */
	Telling telling() {
		return new Telling(this::isOpen, this::edited, () -> dossierPages.forEach(DossierPage::tellFaults));
	}

	/** A row came or went: a step of its own. */
	void reshaped() {
		if (dossier == null) {
			return;
		}
		edits.edited(null);
		told();
	}

	private void step(boolean taken) {
		if (taken) {
			told();
			showPages();
		}
	}

	private void told() {
		takingBack.enable(edits.isEdited(), edits.isTakenBack());
		if (dirty != edits.isEdited()) {
			dirty = edits.isEdited();
			if (dirty) {
				keep();
			}
			firePropertyChange(PROP_DIRTY);
		}
	}

	@Override
	public boolean isDirty() {
		return dirty;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!save(Messages.Editor_saving, session.filings()::correct)) {
			monitor.setCanceled(true);
		}
	}

	/**
	 * Hands the content as it now stands to a use case that stores it, merging with what others saved meanwhile.
	 *
	 * @return false if nothing was stored
	 */
	public boolean save(String name, Function<Filing, Filing> store) {
		if (dossier == null) {
			return false;
		}
		if (dossierPages.stream().anyMatch(page -> !page.faults().isEmpty())) {
			new NoticeDialog(getSite().getShell(), Messages.Editor_faulty_title, Messages.Editor_faulty, null, "refused").open();
			return false;
		}
		return new Saving(getSite(), session.filings(), dossier.filing()).save(name, EcoreUtil.copy(edits.content()), store).map(saved -> {
			version = saved.getVersion();
			edits = new Edits(saved);
			told();
			reload();
			return true;
		}).orElse(false);
	}

	/**
	 * Runs a step that does not store the content; what was edited is saved first.
	 *
	 * @return true if it was taken
	 */
	public boolean take(String name, BiFunction<Long, Integer, Filing> step) {
		if (dossier == null || dirty && !save(Messages.Editor_saving, session.filings()::correct)) {
			return false;
		}
		try {
			Saving.run(getSite(), name, () -> step.apply(input().id(), version));
			return true;
		} catch (RuntimeException problem) {
			Problems.show(getSite().getShell(), problem);
			return false;
		} finally {
			reload();
		}
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	/** For whoever drives the window: whether all of the filing that was read last is in sight on the page in front. */
	public boolean isWhole() {
		return dossier != null && getActivePageInstance() instanceof DossierPage page && page.isWhole();
	}

	/** For whoever drives the window: the composite that holds the pages. */
	public Composite body() {
		return getContainer();
	}

	/** Shows nothing any more. @return what the pages are made of, each part before that which it lies in */
	List<Control> close() {
		closed = true;
		dossier = null;
		return dossierPages.stream().flatMap(page -> page.close().stream()).toList();
	}

	@Override
	public void setFocus() {
		super.setFocus();
		OpenSteps.update(getSite().getWorkbenchWindow());
	}

	@Override
	public void dispose() {
		// not by the site, which has no services any more by then
		var window = getSite().getWorkbenchWindow();
		window.getShell().getDisplay().asyncExec(() -> OpenSteps.update(window));
		if (listener != null) {
			session.ignore(listener);
		}
		super.dispose();
	}
}
