package org.jingjian.ui.intake.internal.held;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jingjian.ui.Images;
import org.jingjian.ui.intake.internal.Messages;

/** Asks why a held row is put aside for good. */
final class DiscardDialog extends InputDialog {
	DiscardDialog(Shell parent) {
		super(parent, Messages.Held_discard, Messages.Held_discardReason, "", text -> text.isBlank() ? "" : null);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setImage(Images.image("cancel"));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.jingjian.ui.help.held_discard");
	}

	String reason() {
		return getValue().strip();
	}
}
