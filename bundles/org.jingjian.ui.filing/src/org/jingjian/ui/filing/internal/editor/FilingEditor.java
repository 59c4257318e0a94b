package org.jingjian.ui.filing.internal.editor;

import java.time.LocalDate;
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
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.jingjian.intake.Intake;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.party.Processor;
import org.jingjian.office.FilingRow;
import org.jingjian.office.OfficeListener;
import org.jingjian.office.Session;
import org.jingjian.store.Attachments;
import org.jingjian.ui.Errand;
import org.jingjian.ui.Images;
import org.jingjian.ui.NoticeDialog;
import org.jingjian.ui.Problems;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.filing.internal.Messages;
import org.jingjian.ui.filing.internal.steps.OpenSteps;
import org.jingjian.ui.filing.internal.steps.Steps;
import org.jingjian.ui.words.Words;

/** One filing: its decision, content, terms and history. Read and saved beside the UI thread. */
public final class FilingEditor extends FormEditor {
	public static final String ID = "org.jingjian.ui.filing.editor";

	private Session session;
	private Dossier dossier;
	private Edits edits;
	private int version;
	private boolean dirty;
	private TakingBack takingBack;
	private Steps steps;
	private List<DossierPage> dossierPages;
	private OfficeListener listener;

	/** Opens a filing, or brings its open editor to the front. */
	public static void open(IWorkbenchPage page, long id, String name) {
		try {
			page.openEditor(new FilingInput(id, name), ID);
		} catch (PartInitException failed) {
			ILog.of(FilingEditor.class).error(failed.getMessage(), failed);
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
		takingBack = new TakingBack(site, () -> step(edits.undo()), () -> step(edits.redo()));
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
		Intake intake = getSite().getService(Intake.class);
		Errand.of(NLS.bind(Messages.Editor_reading, getPartName()), progress -> Dossier.read(session, intake, input().id())).quiet()
				.then(this::show).start(getContainer());
	}

	private void show(Dossier read) {
		dossier = read;
		version = read.filing().getVersion();
		edits = new Edits(read.filing());
		told();
		Processor processor = read.filing().getProcessor();
		setPartName(processor == null ? getEditorInput().getName() : Words.orEmpty(processor.getName()));
		dossierPages.forEach(page -> page.show(read));
		OpenSteps.update(getSite());
	}

	private void changedElsewhere(long id) {
		if (id != input().id() && id != 0) {
			return;
		}
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!getContainer().isDisposed() && !dirty) {
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
		edits.edited(getContainer().getDisplay().getFocusControl() instanceof Text text ? text : null);
		told();
	}

	/** For fields of the content. */
	Telling telling() {
		return new Telling(this::edited, () -> dossierPages.forEach(DossierPage::tellFaults));
	}

	/** A row came or went: a step of its own. */
	void reshaped() {
		edits.edited(null);
		told();
	}

	private void step(boolean taken) {
		if (taken) {
			told();
			dossierPages.forEach(page -> page.show(dossier));
		}
	}

	private void told() {
		takingBack.enable(edits.isEdited(), edits.isTakenBack());
		if (dirty != edits.isEdited()) {
			dirty = edits.isEdited();
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
		if (dirty && !save(Messages.Editor_saving, session.filings()::correct)) {
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

	/** For whoever drives the window: the composite that holds the pages. */
	public Composite body() {
		return getContainer();
	}

	@Override
	public void setFocus() {
		super.setFocus();
		OpenSteps.update(getSite());
	}

	@Override
	public void dispose() {
		var site = getSite();
		site.getShell().getDisplay().asyncExec(() -> OpenSteps.update(site));
		if (listener != null) {
			session.ignore(listener);
		}
		super.dispose();
	}
}
