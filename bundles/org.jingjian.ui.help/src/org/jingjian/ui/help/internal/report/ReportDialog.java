package org.jingjian.ui.help.internal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.jingjian.ui.Errand;
import org.jingjian.ui.Images;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.help.internal.Messages;

/** Shows to the letter what a problem report holds, and saves that and nothing else where the user says. */
public final class ReportDialog extends TitleAreaDialog {
	private final Clock clock;
	private String collected = "";
	private Text words;
	private Text preview;

	public ReportDialog(Shell parent, Clock clock) {
		super(parent);
		this.clock = clock;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Report_title);
		shell.setImage(Images.image("report"));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.jingjian.ui.help.report");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Report_title);
		setMessage(Messages.Report_message);
		setTitleImage(Images.image("report48"));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(14, 12).spacing(0, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.Report_words);
		words = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		Names.give(words, Messages.Report_words);
		words.addListener(SWT.Modify, event -> preview());
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 3 * words.getLineHeight() + 8).applyTo(words);
		new Label(area, SWT.NONE).setText(Messages.Report_preview);
		preview = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		Names.give(preview, Messages.Report_preview);
		preview.setFont(JFaceResources.getTextFont());
		preview.setText(Messages.Report_collecting);
		GridDataFactory.fillDefaults().grab(true, true).hint(Sizes.of(640), Sizes.of(260)).applyTo(preview);
		String screen = screen();
		Errand.of(Messages.Report_collecting, progress -> new Report(clock).collect(screen)).quiet().then(this::show).start(preview);
		return area;
	}

	private static String screen() {
		Display display = Display.getCurrent();
		Rectangle size = display.getPrimaryMonitor().getBounds();
		return "screen " + size.width + " x " + size.height + " at " + display.getPrimaryMonitor().getZoom() + " %, "
				+ display.getMonitors().length + " monitors";
	}

	private void show(String report) {
		collected = report;
		preview();
		getButton(IDialogConstants.OK_ID).setEnabled(true);
	}

	private void preview() {
		if (!collected.isEmpty()) {
			preview.setText(text());
		}
	}

	private String text() {
		String added = words.getText().strip();
		return added.isEmpty() ? collected : collected + "\nIn the user's words\n-------------------\n" + added + "\n";
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.Report_save, true).setEnabled(false);
	}

	@Override
	protected void okPressed() {
		var chooser = new FileDialog(getShell(), SWT.SAVE);
		chooser.setText(Messages.Report_save);
		chooser.setFileName("jingjian-report-" + LocalDate.now(clock) + ".txt");
		chooser.setFilterExtensions(new String[] { "*.txt" });
		chooser.setOverwrite(true);
		String chosen = chooser.open();
		if (chosen == null) {
			return;
		}
		String report = preview.getText();
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		Errand.of(Messages.Report_saving, progress -> write(Path.of(chosen), report)).quiet().then(this::saved).start(preview);
	}

	private static Path write(Path file, String report) {
		try {
			return Files.writeString(file, report, StandardCharsets.UTF_8);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private void saved(Path file) {
		setMessage(NLS.bind(Messages.Report_saved, file.getFileName()));
		getButton(IDialogConstants.CANCEL_ID).setText(IDialogConstants.CLOSE_LABEL);
		getButton(IDialogConstants.OK_ID).setEnabled(true);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(Sizes.of(760), Sizes.of(640));
	}
}
