package org.jingjian.ui.intake.internal.wizard;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.jingjian.intake.Mapping;
import org.jingjian.ui.Errand;
import org.jingjian.ui.Images;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Tables;
import org.jingjian.ui.intake.internal.Messages;

/** Which files, and by which mapping. */
final class FilesPage extends WizardPage {
	private final IntakeDraft draft;
	private TableViewer table;
	private Combo choice;
	private List<Mapping> mappings = List.of();

	FilesPage(IntakeDraft draft) {
		super("files", Messages.Files_title, null);
		this.draft = draft;
		setDescription(Messages.Files_description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 10).applyTo(area);
		table = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getTable());
		Tables.column(table, Messages.Files_file, 300, "filings", (Path file) -> file.getFileName().toString());
		Tables.column(table, Messages.Files_folder, 420, null, (Path file) -> String.valueOf(file.getParent()));
		Names.give(table.getTable(), Messages.Files_title);
		Tables.ready(table);
		createButtons(area);
		acceptDrops();
		Composite by = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(by);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(by);
		new Label(by, SWT.NONE).setText(Messages.Files_mapping);
		choice = new Combo(by, SWT.READ_ONLY);
		GridDataFactory.swtDefaults().hint(Sizes.of(320), SWT.DEFAULT).applyTo(choice);
		Names.give(choice, Messages.Files_mapping);
		choice.addListener(SWT.Selection, event -> {
			draft.mapping(mappings.get(choice.getSelectionIndex()));
			update();
		});
		setControl(area);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.jingjian.ui.help.intake_files");
		Errand.of(Messages.Files_mapping, progress -> draft.mappings()).quiet().then(this::offer).start(area);
		update();
	}

	private void createButtons(Composite area) {
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		Button add = new Button(buttons, SWT.PUSH);
		add.setText(Messages.Files_add);
		add.setImage(Images.image("open"));
		add.addListener(SWT.Selection, event -> choose());
		GridDataFactory.fillDefaults().applyTo(add);
		Button remove = new Button(buttons, SWT.PUSH);
		remove.setText(Messages.Files_remove);
		remove.setImage(Images.image("remove"));
		remove.addListener(SWT.Selection, event -> {
			for (Object file : table.getStructuredSelection().toList()) {
				draft.remove((Path) file);
			}
			update();
		});
		GridDataFactory.fillDefaults().applyTo(remove);
	}

	private void choose() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Files_add);
		dialog.setFilterExtensions(new String[] { "*.xlsx;*.csv;*.zip", "*.*" });
		dialog.setFilterNames(new String[] { Messages.Files_kinds, Messages.Files_all });
		if (dialog.open() != null) {
			Arrays.stream(dialog.getFileNames()).forEach(name -> draft.add(Path.of(dialog.getFilterPath(), name)));
			update();
		}
	}

	private void acceptDrops() {
		DropTarget target = new DropTarget(table.getTable(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names) {
					Arrays.stream(names).map(Path::of).forEach(draft::add);
					update();
				}
			}
		});
	}

	private void offer(List<Mapping> known) {
		mappings = known;
		mappings.forEach(mapping -> choice.add(mapping.name()));
		if (!mappings.isEmpty()) {
			choice.select(0);
			draft.mapping(mappings.getFirst());
		}
		update();
	}

	private void update() {
		table.setInput(draft.files());
		setPageComplete(!draft.files().isEmpty() && draft.mapping() != null);
	}
}
