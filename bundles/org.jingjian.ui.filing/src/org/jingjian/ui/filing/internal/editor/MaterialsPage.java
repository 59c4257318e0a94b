package org.jingjian.ui.filing.internal.editor;

import static org.jingjian.model.filing.FilingPackage.Literals.MATERIAL__FILE_NAME;
import static org.jingjian.model.filing.FilingPackage.Literals.MATERIAL__NAME;
import static org.jingjian.model.filing.FilingPackage.Literals.MATERIAL__PAGES;
import static org.jingjian.model.filing.FilingPackage.Literals.MATERIAL__STAMPED;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jingjian.law.MaterialRule;
import org.jingjian.law.RuleSet;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.Material;
import org.jingjian.office.Supervision.MaterialState;
import org.jingjian.ui.Language;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Tables;
import org.jingjian.ui.words.Words;

/** 材料: what the processor brought and what it owes, with the scans. */
final class MaterialsPage extends DossierPage {
	static final String ID = "materials";

	private TableViewer table;
	private FeatureFields fields;
	private ScanPreview preview;
	private ScanFiles files;
	private Button attach;
	private Button save;
	private Button detach;
	private Button remove;
	private RuleSet rules;
	private List<MaterialState> asked = List.of();

	/**
	 * A line of the table.
	 *
	 * @param state what the rules ask for; null for a material they do not know
	 * @param material null while it is only asked for
	 */
	private record Item(MaterialState state, Material material) {
		String title() {
			return material != null && material.getName() != null ? material.getName() : state == null ? "" : state.title().in(Language.locale());
		}

		String picture() {
			return material == null ? state.required() ? "missing" : "optional" : "present";
		}

		boolean kept() {
			return material != null && material.getDigest() != null;
		}
	}

	MaterialsPage(FilingEditor editor) {
		super(editor, ID, EditorMessages.Materials_title);
	}

	@Override
	List<Runnable> parts(Composite body, FormToolkit toolkit) {
		Composite left = column(body, toolkit);
		Composite right = column(body, toolkit);
		return List.of(() -> createTable(toolkit, section(left, toolkit, EditorMessages.Materials_list, 1, false)),
				() -> fields = new FeatureFields(toolkit, section(left, toolkit, EditorMessages.Materials_entry, 2, false),
						filing().telling().first(this::changed)).add(MATERIAL__NAME, MATERIAL__FILE_NAME, MATERIAL__PAGES, MATERIAL__STAMPED),
				() -> preview = new ScanPreview(toolkit, section(right, toolkit, EditorMessages.Materials_preview, 1, true), filing().attachments()));
	}

	private void createTable(FormToolkit toolkit, Composite parent) {
		table = new TableViewer(toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL));
		table.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(300), Sizes.of(240)).applyTo(table.getTable());
		Tables.pictured(table, Words.feature("materials"), 290, Item::picture, Item::title);
		Tables.column(table, Words.feature("fileName"), 150, null, (Item each) -> each.material() == null
				? EditorMessages.Materials_asked : each.material().getFileName());
		Tables.number(table, Words.feature("pages"), 60, (Item each) -> each.material() == null ? "" : Words.number(each.material().getPages()));
		Tables.number(table, Words.feature("size"), 80, (Item each) -> each.kept() ? Words.number(each.material().getSize()) : "");
		Names.give(table.getTable(), EditorMessages.Materials_list);
		Tables.ready(table);
		table.addSelectionChangedListener(event -> choose());
		dropping();
		RowButtons buttons = new RowButtons(toolkit, parent);
		attach = buttons.add(EditorMessages.Materials_attach, "add", this::attach);
		save = buttons.add(EditorMessages.Materials_save, "save", () -> files.save(chosen().material()));
		detach = buttons.add(EditorMessages.Materials_detach, "clear", this::detach);
		remove = buttons.add(EditorMessages.Rows_remove, "remove", this::remove);
		toolkit.createLabel(parent, EditorMessages.Materials_drop);
		files = new ScanFiles(filing().attachments(), table.getTable());
	}

	private void dropping() {
		ViewerDropAdapter adapter = new ViewerDropAdapter(table) {
			@Override
			public boolean validateDrop(Object target, int operation, TransferData type) {
				return filing().isOpen() && FileTransfer.getInstance().isSupportedType(type);
			}

			@Override
			public boolean performDrop(Object data) {
				var dropped = (String[]) data;
				Item target = dropped.length == 1 ? (Item) getCurrentTarget() : null;
				for (String file : dropped) {
					attach(Path.of(file), target);
				}
				return true;
			}
		};
		adapter.setFeedbackEnabled(false);
		table.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE, new Transfer[] { FileTransfer.getInstance() }, adapter);
	}

	private Item chosen() {
		return (Item) table.getStructuredSelection().getFirstElement();
	}

	private void choose() {
		Item item = chosen();
		fields.bind(item == null ? null : item.material());
		preview.show(item != null && item.kept() ? item.material().getDigest() : null);
		save.setEnabled(item != null && item.kept());
		attach.setEnabled(filing().isOpen());
		detach.setEnabled(filing().isOpen() && item != null && item.kept());
		remove.setEnabled(filing().isOpen() && item != null && item.material() != null);
	}

	private void attach() {
		FileDialog dialog = new FileDialog(table.getTable().getShell(), SWT.OPEN);
		dialog.setText(EditorMessages.Materials_attach.replace("…", ""));
		String file = dialog.open();
		if (file != null) {
			attach(Path.of(file), chosen());
		}
	}

	private void attach(Path file, Item target) {
		filing().keep();
		files.keep(file, kept -> {
			Filing filing = filing().content();
			Material material = target == null ? null : target.material();
			if (material == null || !filing.getMaterials().contains(material)) {
				material = added(filing, file, target);
			}
			material.setFileName(file.getFileName().toString());
			material.setDigest(kept.digest());
			material.setSize(kept.size());
			reshaped(material);
		});
	}

	private static Material added(Filing filing, Path file, Item target) {
		Material material = FilingFactory.eINSTANCE.createMaterial();
		boolean known = target != null && target.state() != null;
		material.setKind(known ? target.state().kind() : null);
		String name = file.getFileName().toString();
		material.setName(known ? target.title() : name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name);
		filing.getMaterials().add(material);
		return material;
	}

	private void detach() {
		Material material = chosen().material();
		material.setDigest(null);
		material.setSize(0);
		reshaped(material);
	}

	private void remove() {
		filing().content().getMaterials().remove(chosen().material());
		reshaped(null);
	}

	private void changed() {
		filing().edited();
		table.refresh();
	}

	/** Shows the lines anew, this material chosen. */
	private void reshaped(Material shown) {
		filing().reshaped();
		refill();
		items().stream().filter(item -> shown != null && item.material() == shown).findFirst()
				.ifPresent(item -> table.setSelection(new StructuredSelection(item), true));
	}

	private void refill() {
		int before = Math.max(0, table.getTable().getSelectionIndex());
		List<Item> items = items();
		table.setInput(items);
		if (items.isEmpty()) {
			choose();
		} else {
			table.setSelection(new StructuredSelection(items.get(Math.min(before, items.size() - 1))));
		}
	}

	private List<Item> items() {
		List<Item> items = new ArrayList<>();
		List<Material> rest = new ArrayList<>(filing().content().getMaterials());
		for (MaterialState state : asked) {
			List<Material> brought = rest.stream().filter(material -> Objects.equals(state.kind(), kind(material))).toList();
			brought.forEach(material -> items.add(new Item(state, material)));
			rest.removeAll(brought);
			if (brought.isEmpty()) {
				items.add(new Item(state, null));
			}
		}
		rest.forEach(material -> items.add(new Item(null, material)));
		return items;
	}

	/** By its kind, or by its name where the kind was not read. */
	private String kind(Material material) {
		if (material.getKind() != null || material.getName() == null) {
			return material.getKind();
		}
		return rules.materialNamed(material.getName()).map(MaterialRule::kind).orElse(null);
	}

	@Override
	boolean isForWriting() {
		return true;
	}

	@Override
	void fill(Dossier dossier) {
		rules = dossier.review().rules();
		asked = dossier.review().materials();
		refill();
	}

	@Override
	List<Fault> faults() {
		return fields == null ? List.of() : fields.faults();
	}
}
