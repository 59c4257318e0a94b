package org.jingjian.ui.internal.signin;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.jingjian.ui.Images;
import org.jingjian.ui.Palette;
import org.jingjian.ui.Problems;
import org.jingjian.ui.Sizes;

/** What the dialogs before the workbench share: the banner, the line for what is wrong, and work that takes a moment. */
abstract class GateDialog extends Dialog {
	private Composite fields;
	private Label message;
	private ProgressBar bar;
	private LocalResourceManager resources;

	GateDialog() {
		super((Shell) null);
	}

	abstract String title();

	abstract String subtitle();

	abstract void createFields(Composite parent);

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title());
		shell.setImages(new org.eclipse.swt.graphics.Image[] { Images.image("jingjian16"), Images.image("jingjian48") });
		resources = new LocalResourceManager(JFaceResources.getResources(), shell);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		banner(area);
		fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(24, 16).spacing(10, 10).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		createFields(fields);
		message = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(24, 0).hint(Sizes.of(320), Sizes.of(40)).applyTo(message);
		bar = new ProgressBar(area, SWT.INDETERMINATE);
		bar.setVisible(false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		return area;
	}

	private void banner(Composite parent) {
		Composite banner = new Composite(parent, SWT.NONE);
		Color ink = Palette.BANNER.color();
		banner.setBackground(ink);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(24, 18).spacing(16, 2).applyTo(banner);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(banner);
		Label picture = new Label(banner, SWT.NONE);
		picture.setImage(Images.image("jingjian48"));
		picture.setBackground(ink);
		GridDataFactory.swtDefaults().span(1, 2).applyTo(picture);
		Label name = new Label(banner, SWT.NONE);
		name.setText(title());
		name.setBackground(ink);
		name.setForeground(Palette.BANNER_TEXT.color());
		name.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD).increaseHeight(5)));
		Label what = new Label(banner, SWT.WRAP);
		what.setText(subtitle());
		what.setBackground(ink);
		what.setForeground(Palette.BANNER_QUIET.color());
		what.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		((GridData) what.getLayoutData()).widthHint = 300;
	}

	/** Says what is wrong; an empty text says that nothing is. */
	final void complain(String sentence) {
		message.setForeground(Palette.OVER.color());
		message.setText(sentence);
	}

	/** Runs {@code work} beside the UI thread, then {@code done} on it; a refusal stays in the dialog. */
	final <T> void work(String doing, Supplier<T> work, Consumer<T> done) {
		Display display = getShell().getDisplay();
		busy(true);
		message.setForeground(null);
		message.setText(doing);
		CompletableFuture.supplyAsync(work).whenComplete((result, problem) -> display.asyncExec(() -> {
			if (getShell() == null || getShell().isDisposed()) {
				return;
			}
			busy(false);
			if (problem == null) {
				complain("");
				done.accept(result);
			} else {
				complain(Problems.sentence(problem instanceof CompletionException wrapped ? wrapped.getCause() : problem));
				refused();
			}
		}));
	}

	/** Called after a refusal was shown. */
	void refused() {
		// nothing to prepare for another try
	}

	private void busy(boolean now) {
		enable(fields, !now);
		bar.setVisible(now);
		getButtonBar().setEnabled(!now);
		enable((Composite) getButtonBar(), !now);
	}

	private static void enable(Composite parent, boolean on) {
		for (Control child : parent.getChildren()) {
			child.setEnabled(on);
		}
	}

	@Override
	protected boolean isResizable() {
		return false;
	}
}
