package org.jingjian.ui.internal.preferences.keys;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.CommandManager;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.commands.contexts.ContextManager;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.BindingManager;
import org.eclipse.jface.bindings.Scheme;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeySequenceText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.jingjian.ui.Names;
import org.jingjian.ui.Problems;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Tables;
import org.jingjian.ui.Themes;
import org.jingjian.ui.internal.Messages;
import org.jingjian.ui.internal.preferences.keys.KeyChoices.Row;

/** The keys of all commands that mean something here: seen, looked for, chosen, taken away and brought back. */
public final class KeysPage extends PreferencePage implements IWorkbenchPreferencePage {
	/** The window's, as the program's own keys hold in it. */
	private static final String OFFICE = "org.jingjian.ui.office";
	private static final int WIDTH = 560;
	private static final int HEIGHT = 300;

	private IBindingService service;
	private BindingManager manager;
	private KeyChoices choices;
	private Text filter;
	private TableViewer table;
	private Group chosen;
	private Text entry;
	private KeySequenceText key;
	private Label note;
	private Button give;
	private Button clear;
	private Button restore;
	private boolean changed;

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
		service = workbench.getService(IBindingService.class);
		manager = copy();
		IContextService contexts = workbench.getService(IContextService.class);
		choices = new KeyChoices(manager, OfferedCommands.of(workbench.getService(ICommandService.class)), context -> around(contexts, context), OFFICE);
	}

	/** The keys as they hold now, to be changed without that being heard. */
	private BindingManager copy() {
		var copy = new BindingManager(new ContextManager(), new CommandManager());
		try {
			for (Scheme scheme : service.getDefinedSchemes()) {
				copy.getScheme(scheme.getId()).define(scheme.getName(), scheme.getDescription(), scheme.getParentId());
			}
			copy.setActiveScheme(copy.getScheme(service.getActiveScheme().getId()));
		} catch (NotDefinedException undefined) {
			throw new IllegalStateException(undefined);
		}
		copy.setLocale(service.getLocale());
		copy.setPlatform(service.getPlatform());
		copy.setBindings(service.getBindings());
		return copy;
	}

	private static String around(IContextService contexts, String context) {
		try {
			return contexts.getContext(context).isDefined() ? contexts.getContext(context).getParentId() : null;
		} catch (NotDefinedException undefined) {
			throw new IllegalStateException(undefined);
		}
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		filter = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Keys_filter);
		Names.give(filter, Messages.Keys_filter);
		filter.addModifyListener(event -> table.setInput(found()));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
		button(line, Messages.Keys_restoreAll, choices::restoreAll);
		table(area);
		chosen(area);
		table.setInput(found());
		show();
		return area;
	}

	/** @param data a binding whose command is wanted, as the list of keys in the window tells it */
	@Override
	public void applyData(Object data) {
		if (data instanceof Binding wanted && wanted.getParameterizedCommand() != null) {
			choose(wanted.getParameterizedCommand().getCommand());
		}
	}

	private void table(Composite area) {
		table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		Names.give(table.getTable(), Messages.Keys_commands);
		Tables.<Row>column(table, Messages.Keys_command, 230, null, Row::name);
		Tables.<Row>column(table, Messages.Keys_key, 150, null, row -> words(row.keys()));
		Tables.<Row>column(table, Messages.Keys_group, 90, null, Row::group);
		Tables.<Row>column(table, Messages.Keys_origin, 90, null, row -> row.chosen() ? Messages.Keys_chosen : "");
		Tables.ready(table);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.addSelectionChangedListener(event -> show());
		GridDataFactory.fillDefaults().grab(true, true).hint(Sizes.of(WIDTH), Sizes.of(HEIGHT)).applyTo(table.getTable());
	}

	private void chosen(Composite area) {
		chosen = new Group(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 10).numColumns(4).spacing(8, 6).applyTo(chosen);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(chosen);
		entry = new Text(chosen, SWT.BORDER);
		Names.give(entry, Messages.Keys_press);
		entry.setMessage(Messages.Keys_press);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(entry);
		// heard before the field itself hears it, which would take no further key
		entry.addListener(SWT.KeyDown, event -> {
			if (key.getKeySequence().isComplete()) {
				key.clear();
			}
		});
		key = new KeySequenceText(entry);
		key.setKeyStrokeLimit(1);
		key.addPropertyChangeListener(event -> judge());
		// while keys are chosen they must not do what they mean
		entry.addListener(SWT.FocusIn, event -> service.setKeyFilterEnabled(false));
		entry.addListener(SWT.FocusOut, event -> service.setKeyFilterEnabled(true));
		entry.addListener(SWT.Dispose, event -> service.setKeyFilterEnabled(true));
		give = button(chosen, Messages.Keys_give, () -> choices.give(row().command(), key.getKeySequence()));
		clear = button(chosen, Messages.Keys_clear, () -> choices.clear(row().command()));
		restore = button(chosen, Messages.Keys_restore, () -> choices.restore(row().command()));
		note = new Label(chosen, SWT.WRAP);
		Themes.quiet(note, true);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(Sizes.of(WIDTH), note.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(note);
	}

	private Button button(Composite parent, String title, Runnable change) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(title);
		button.addListener(SWT.Selection, event -> {
			change.run();
			changed = true;
			refresh();
		});
		return button;
	}

	/** Those of which every part of what is looked for tells something, in whatever order the keys are said. */
	private List<Row> found() {
		List<String> parts = List.of(lower(filter.getText().strip()).split("[+\\s]+"));
		return choices.rows().stream().filter(row -> parts.stream().allMatch(part -> tells(part, row))).toList();
	}

	private static boolean tells(String part, Row row) {
		return lower(row.name() + ' ' + row.group()).contains(part)
				|| row.keys().stream().anyMatch(key -> Stream.of(lower(key.format()).split("[+\\s]+")).anyMatch(each -> each.startsWith(part)));
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	private static String words(List<TriggerSequence> keys) {
		return keys.stream().map(TriggerSequence::format).collect(Collectors.joining(", "));
	}

	/** Shows the same commands as they are now; one that was just found stays, though its key is another now. */
	private void refresh() {
		Row before = row();
		Set<Command> shown = ((List<?>) table.getInput()).stream().map(row -> ((Row) row).command()).collect(Collectors.toSet());
		table.setInput(choices.rows().stream().filter(row -> shown.contains(row.command())).toList());
		if (before != null) {
			choose(before.command());
		}
		show();
	}

	private void choose(Command command) {
		((List<?>) table.getInput()).stream().filter(row -> ((Row) row).command().equals(command)).findFirst().ifPresent(row -> table.setSelection(new StructuredSelection(row), true));
	}

	/** The chosen row; null if none is. */
	private Row row() {
		return (Row) table.getStructuredSelection().getFirstElement();
	}

	private void show() {
		Row row = row();
		chosen.setText(row == null ? Messages.Keys_none : row.name());
		key.setKeySequence(null);
		entry.setEnabled(row != null);
		clear.setEnabled(row != null && !row.keys().isEmpty());
		restore.setEnabled(row != null && row.chosen());
		judge();
	}

	/** Tells what would come of the key that was pressed. */
	private void judge() {
		Row row = row();
		KeySequence pressed = key.getKeySequence();
		boolean any = row != null && pressed.getKeyStrokes().length > 0 && pressed.isComplete();
		Fitness fitness = any ? Fitness.of(pressed) : Fitness.TYPES;
		give.setEnabled(any && fitness == Fitness.FIT && !row.keys().equals(List.of(pressed)));
		note.setText(!any ? Messages.Keys_hint : switch (fitness) {
			case TYPES -> Messages.Keys_types;
			case OF_INPUT_METHODS -> Messages.Keys_inputMethods;
			case FIT -> taken(row, pressed);
		});
	}

	private String taken(Row row, KeySequence pressed) {
		List<Command> holders = choices.holders(row.command(), pressed);
		return holders.isEmpty() ? NLS.bind(Messages.Keys_free, pressed.format())
				: NLS.bind(Messages.Keys_taken, pressed.format(), holders.stream().map(KeysPage::name).collect(Collectors.joining(", ")));
	}

	private static String name(Command command) {
		try {
			return KeyChoices.name(command);
		} catch (NotDefinedException undefined) {
			return command.getId();
		}
	}

	@Override
	public boolean performOk() {
		if (!changed) {
			return true;
		}
		try {
			service.savePreferences(service.getScheme(manager.getActiveScheme().getId()), choices.bindings());
		} catch (IOException unwritable) {
			Problems.show(getShell(), unwritable);
			return false;
		}
		changed = false;
		return true;
	}
}
