package org.jingjian.ui.internal.about;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jingjian.ui.Images;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.internal.Messages;

/** What the program is called, which version it is, under which licences it stands, and on what it runs. */
final class AboutDialog extends Dialog {
	private static final int COPY = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 600;
	private static final int HEIGHT = 250;

	private String system = "";

	AboutDialog(Shell parent) {
		super(parent);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.About_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(20, 16).spacing(16, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label picture = new Label(area, SWT.NONE);
		picture.setImage(Images.image("jingjian64"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 3).applyTo(picture);
		var resources = new LocalResourceManager(JFaceResources.getResources(), area);
		line(area, Messages.About_name)
				.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD).increaseHeight(5)));
		line(area, NLS.bind(Messages.About_version, SystemWords.version()));
		line(area, Messages.About_licence);
		TabFolder tabs = new TabFolder(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(Sizes.of(WIDTH), Sizes.of(HEIGHT)).applyTo(tabs);
		system = SystemWords.all(parent.getDisplay());
		Text words = new Text(tabs, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		words.setText(system);
		Names.give(words, Messages.About_system);
		tab(tabs, Messages.About_system, words);
		tab(tabs, Messages.About_parts, parts(tabs));
		return area;
	}

	private static Label line(Composite parent, String text) {
		Label line = new Label(parent, SWT.WRAP);
		line.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(WIDTH - 100), SWT.DEFAULT).applyTo(line);
		return line;
	}

	private static void tab(TabFolder tabs, String title, Control content) {
		TabItem tab = new TabItem(tabs, SWT.NONE);
		tab.setText(title);
		tab.setControl(content);
	}

	private static Table parts(Composite parent) {
		Table table = new Table(parent, SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		Names.give(table, Messages.About_parts);
		column(table, Messages.About_part, 300);
		column(table, Messages.About_partVersion, 130);
		column(table, Messages.About_partLicence, 150);
		for (SystemWords.Part part : SystemWords.parts()) {
			new TableItem(table, SWT.NONE).setText(new String[] { part.name(), part.version(), part.licence() });
		}
		return table;
	}

	private static void column(Table table, String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		column.setWidth(Sizes.of(width));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.About_copy, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true).setFocus();
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY) {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { system }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		} else {
			super.buttonPressed(button);
		}
	}
}
