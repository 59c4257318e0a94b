package org.jingjian.ui;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** A sentence for the user, with the provision it rests on or more below it; the text can be selected and copied. */
public class NoticeDialog extends Dialog {
	private static final String FAILED = "failed";
	/** Of the help, where that is installed. */
	private static final String REPORT = "org.jingjian.ui.help.report";
	private static final int WIDTH = 420;
	/** What a text may keep free beside its lines. */
	private static final int SIDES = 8;

	private final String title;
	private final String sentence;
	private final String basis;
	private final String image;

	/**
	 * @param basis the provision; null if there is none
	 * @param image name of a picture of {@link Images}
	 */
	public NoticeDialog(Shell parent, String title, String sentence, String basis, String image) {
		super(parent);
		this.title = title;
		this.sentence = sentence;
		this.basis = basis;
		this.image = image;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(20, 20).spacing(16, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label picture = new Label(area, SWT.NONE);
		picture.setImage(Images.image(image + "32"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, basis == null ? 1 : 2).applyTo(picture);
		line(area, sentence, JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		if (basis != null) {
			line(area, basis, area.getFont());
		}
		createBelow(area);
		return area;
	}

	/** Makes what else is to be told below the sentences, in an area of two columns; the picture is in the left one. */
	protected void createBelow(Composite area) {
		// the sentences say it all
	}

	private static void line(Composite parent, String text, Font font) {
		Text line = new Text(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		line.setFont(font);
		line.setText(text);
		line.setBackground(parent.getBackground());
		int width = Sizes.of(WIDTH);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, height(line, width)).applyTo(line);
	}

	/** GTK says how high its text is only once it has looked at all of it, which it does later. */
	private static int height(Text line, int width) {
		var layout = new TextLayout(line.getDisplay());
		layout.setFont(line.getFont());
		layout.setText(line.getText());
		layout.setWidth(width - SIDES);
		int height = layout.getBounds().height;
		layout.dispose();
		return height;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (FAILED.equals(image) && PlatformUI.isWorkbenchRunning()) {
			offerReport(parent);
		}
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true).setFocus();
	}

	private void offerReport(Composite parent) {
		Command report = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(REPORT);
		try {
			if (report.isDefined()) {
				createButton(parent, IDialogConstants.CLIENT_ID, report.getName(), false);
			}
		} catch (NotDefinedException gone) {
			ILog.of(NoticeDialog.class).warn(REPORT, gone);
		}
	}

	@Override
	protected void buttonPressed(int button) {
		super.buttonPressed(button);
		if (button == IDialogConstants.CLIENT_ID) {
			close();
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(REPORT, null);
			} catch (CommandException failed) {
				ILog.of(NoticeDialog.class).error(REPORT, failed);
			}
		}
	}
}
