package org.jingjian.ui.filing.internal.editor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.jingjian.ui.Images;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Themes;

/** A page of the editor: built when first looked at and the filing was read, filled whenever that was read. */
abstract class DossierPage extends FormPage {
	/** Until then what is shown first has been painted: a frame at sixty a second, and one to spare. */
	private static final int PAINTED_MS = 33;

	private boolean built;
	private boolean filled;
	private boolean filling;

	DossierPage(FilingEditor editor, String id, String title) {
		super(editor, id, title);
	}

	abstract void build(Composite body, FormToolkit toolkit);

	/** Shows what was read; called only once the page is built. */
	abstract void fill(Dossier dossier);

	/** What keeps the page from being saved, in the order of its fields. */
	List<Fault> faults() {
		return List.of();
	}

	/** Sums the faults up in the page's heading; a click there goes to the first. */
	final void tellFaults() {
		if (!built || getManagedForm().getForm().isDisposed()) {
			return;
		}
		List<Fault> faults = faults();
		String text = switch (faults.size()) {
			case 0 -> null;
			case 1 -> faults.getFirst().text();
			default -> NLS.bind(EditorMessages.Faults_many, faults.size(),
					faults.stream().map(Fault::field).collect(Collectors.joining(EditorMessages.Faults_between)));
		};
		getManagedForm().getForm().setMessage(text, text == null ? IMessageProvider.NONE : IMessageProvider.ERROR);
	}

	private void goToFault() {
		faults().stream().findFirst().ifPresent(fault -> fault.control().setFocus());
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
		filing().dossier().ifPresent(this::show);
	}

	/** The first time the page is built, and filled in a turn of its own: so the window answers in between. */
	final void show(Dossier dossier) {
		if (getManagedForm() == null || getManagedForm().getForm().isDisposed()) {
			return;
		}
		ScrolledForm form = getManagedForm().getForm();
		if (built) {
			fill(form, dossier);
			return;
		}
		built = true;
		// Laid out once, with all in it.
		Composite body = form.getBody();
		body.setLayoutDeferred(true);
		build(body, getManagedForm().getToolkit());
		showAfter(body, 1, false);
		form.getDisplay().asyncExec(() -> {
			if (!form.isDisposed()) {
				filing().dossier().ifPresent(now -> fill(form, now));
				body.setLayoutDeferred(false);
				form.getDisplay().timerExec(PAINTED_MS, () -> showAfter(body, 1, true));
			}
		});
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
		if (title.equals(form.getText())) {
			return false;
		}
		Composite head = form.getForm().getHead();
		int before = head.getSize().y;
		form.getForm().setText(title);
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
		Themes.follow(client, () -> client.setBackground(Palette.GROUND.color()));
		return client;
	}

	static void columns(Composite body) {
		body.setLayout(new TwoColumns());
	}

	static Composite column(Composite body, FormToolkit toolkit) {
		Composite column = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(column);
		return column;
	}
}
