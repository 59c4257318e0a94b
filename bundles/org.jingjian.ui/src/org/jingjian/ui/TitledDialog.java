package org.jingjian.ui;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** A dialog that can be made larger, with a title, a picture beside it and a page of the help. */
public abstract class TitledDialog extends Dialog {
	private static final String HELP = "org.jingjian.ui.help.";

	private final String title;
	private final String image;
	private final String help;

	/** @param help last part of the name of its context */
	protected TitledDialog(Shell parent, String title, String image, String help) {
		super(parent);
		this.title = title;
		this.image = image;
		this.help = help;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		shell.setImage(Images.image(image));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP + help);
	}
}
