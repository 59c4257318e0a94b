package org.jingjian.ui.filing.internal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.jingjian.ui.Images;
import org.jingjian.ui.Names;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Themes;
import org.jingjian.ui.Turns;

/** A page of the editor: built when first looked at and the filing was read, part by part, and filled whenever that was read. */
abstract class DossierPage extends FormPage {
	/** Until then what is shown first has been painted: a frame at sixty a second, and one to spare. */
	private static final int PAINTED_MS = 33;

	private Composite place;
	private boolean begun;
	private boolean built;
	private boolean filled;
	private boolean filling;
	/** That nothing of it is still to be made or laid out. */
	private boolean whole;

	DossierPage(FilingEditor editor, String id, String title) {
		super(editor, id, title);
	}

	/** What makes the page, in order; each is done in a turn of its own, so that the window answers in between. */
	abstract List<Runnable> parts(Composite body, FormToolkit toolkit);

	/** Shows what was read; called only once the page is built. */
	abstract void fill(Dossier dossier);

	/** What keeps the page from being saved, in the order of its fields. The page may not be built yet. */
	List<Fault> faults() {
		return List.of();
	}

	/** Whether it is there to be written on. */
	boolean isForWriting() {
		return false;
	}

	/** Sums the faults up in the page's heading, or else tells why nothing can be written; a click there leads on. */
	final void tellFaults() {
		if (!built || getManagedForm().getForm().isDisposed()) {
			return;
		}
		List<Fault> faults = faults();
		String text = switch (faults.size()) {
			case 0 -> isForWriting() ? filing().closed().orElse(null) : null;
			case 1 -> faults.getFirst().text();
			default -> NLS.bind(EditorMessages.Faults_many, faults.size(),
					faults.stream().map(Fault::field).collect(Collectors.joining(EditorMessages.Faults_between)));
		};
		int kind = text == null ? IMessageProvider.NONE : faults.isEmpty() ? IMessageProvider.INFORMATION : IMessageProvider.ERROR;
		ScrolledForm form = getManagedForm().getForm();
		if (!Objects.equals(text, form.getMessage()) || kind != form.getMessageType()) {
			form.setMessage(text, kind);
		}
	}

	/** To the first fault, or else to the steps, which tell what can still be done. */
	private void goToFault() {
		faults().stream().findFirst().ifPresentOrElse(fault -> fault.control().setFocus(), () -> filing().setActivePage(DecisionPage.ID));
	}

	/** The place of the page; the page itself, whose heading alone takes a while, comes into it in the next turn. */
	@Override
	public final void createPartControl(Composite parent) {
		place = new Composite(parent, SWT.NONE);
		place.setLayout(new FillLayout());
		Turns.take(place, List.of(() -> {
			super.createPartControl(place);
			place.layout();
		}));
	}

	@Override
	public final Control getPartControl() {
		return place;
	}

	@Override
	protected final void createFormContent(IManagedForm managed) {
		ScrolledForm form = managed.getForm();
		form.setText(getEditor().getPartName());
		form.setImage(Images.image("filing"));
		form.getForm().setSeparatorVisible(false);
		TitleBar.underline(form.getForm().getHead());
		form.getForm().addMessageHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> goToFault()));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(form, "org.jingjian.ui.help." + getId());
		Names.give(form.getBody(), () -> getEditor().getPartName() + ", " + getTitle());
		// the style sheets of the platform reach only what is there when the editor is made
		ground(form.getBody());
		Themes.follow(form.getBody(), () -> ground(form.getBody()));
		filing().dossier().ifPresent(this::show);
	}

	private static void ground(Composite body) {
		body.setBackground(Palette.GROUND.color());
	}

	/** The first time the page is built; it is shown, and laid out, once all is in it. */
	final void show(Dossier dossier) {
		if (getManagedForm() == null || getManagedForm().getForm().isDisposed()) {
			return;
		}
		ScrolledForm form = getManagedForm().getForm();
		if (built) {
			fill(form, dossier);
		} else if (!begun) {
			begun = true;
			Composite body = form.getBody();
			body.setLayoutDeferred(true);
			body.setVisible(false);
			List<Runnable> turns = new ArrayList<>(parts(body, getManagedForm().getToolkit()));
			turns.add(() -> finish(form));
			turns.add(() -> appear(form));
			Turns.take(form, turns);
		}
	}

	private void finish(ScrolledForm form) {
		built = true;
		Composite body = form.getBody();
		body.setLayout(new TwoColumns());
		showAfter(body, 1, false);
		filing().dossier().ifPresent(now -> fill(form, now));
	}

	/** Each column is laid out in a turn of its own, the first as it comes into sight. */
	private void appear(ScrolledForm form) {
		Composite body = form.getBody();
		List<Composite> further = Arrays.stream(body.getChildren()).skip(1).map(Composite.class::cast).toList();
		further.forEach(column -> column.setLayoutDeferred(true));
		body.setLayoutDeferred(false);
		body.setVisible(true);
		List<Runnable> turns = new ArrayList<>();
		further.forEach(column -> turns.add(() -> column.setLayoutDeferred(false)));
		turns.add(() -> {
			whole = true;
			form.getDisplay().timerExec(PAINTED_MS, () -> showAfter(body, 1, true));
		});
		Turns.take(form, turns);
	}

	/** Its sections, then the page itself; nothing if it was still being made, which ends with it here and now. */
	final List<Control> close() {
		if (!whole) {
			if (place != null) {
				place.dispose();
			}
			return List.of();
		}
		var pieces = new ArrayList<Control>();
		for (Control column : getManagedForm().getForm().getBody().getChildren()) {
			pieces.addAll(Arrays.asList(((Composite) column).getChildren()));
		}
		pieces.add(place);
		return pieces;
	}

	/** True once all of what was read last is in sight. */
	final boolean isWhole() {
		return filled && Arrays.stream(getManagedForm().getForm().getBody().getChildren()).allMatch(Control::isVisible);
	}

	/** The toolkit gives all that is shown its style, its size and its picture at once: too much at a time for a whole page. */
	private static void showAfter(Composite body, int columns, boolean shown) {
		if (!body.isDisposed()) {
			Arrays.stream(body.getChildren()).skip(columns).forEach(column -> column.setVisible(shown));
		}
	}

	/** Another filing is read from its beginning. */
	final void toTop() {
		if (built && !getManagedForm().getForm().isDisposed()) {
			getManagedForm().getForm().setOrigin(0, 0);
		}
	}

	private void fill(ScrolledForm form, Dossier dossier) {
		filling = true;
		form.setRedraw(false);
		try {
			boolean moved = head(form);
			fill(dossier);
			settle(form);
			if (moved && filled) {
				form.reflow(true);
			}
			filled = true;
		} finally {
			form.setRedraw(true);
			filling = false;
		}
	}

	/** @return whether the heading got higher or lower, and with it all below */
	private boolean head(ScrolledForm form) {
		String title = getEditor().getPartName();
		Composite head = form.getForm().getHead();
		int before = head.getSize().y;
		if (!title.equals(form.getText())) {
			form.getForm().setText(title);
		}
		tellFaults();
		return head.getSize().y != before;
	}

	/** Lays the page out after it was filled: all of it, unless a page knows better. */
	void settle(ScrolledForm form) {
		((TwoColumns) form.getBody().getLayout()).forget();
		form.reflow(true);
	}

	/** Lays the page out anew, unless it is being filled and will be laid out then. */
	final void reflow() {
		if (!filling) {
			settle(getManagedForm().getForm());
		}
	}

	final FilingEditor filing() {
		return (FilingEditor) getEditor();
	}

	/** A titled part of the page; its client is laid out in {@code columns}. */
	static Composite section(Composite parent, FormToolkit toolkit, String title, int columns, boolean tall) {
		Section section = TitleBar.section(parent, toolkit, title);
		GridDataFactory.fillDefaults().grab(true, tall).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.swtDefaults().numColumns(columns).margins(2, 6).spacing(8, 6).applyTo(client);
		section.setClient(client);
		Themes.follow(client, () -> ground(client));
		return client;
	}

	static Composite column(Composite body, FormToolkit toolkit) {
		Composite column = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(column);
		return column;
	}
}
