package org.jingjian.ui.internal.preferences;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.jingjian.ui.Habits;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.Themes;
import org.jingjian.ui.internal.Messages;
import org.jingjian.ui.internal.look.Appearance;

/** What can be chosen for the window: its look, its language, how far ahead it looks, and its tabs. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {
	private static final List<String> LANGUAGES = List.of("", "zh_CN", "en");
	private static final int WIDTH = 420;

	private final Map<Appearance, Button> looks = new EnumMap<>(Appearance.class);
	private final StartLanguage start = new StartLanguage();
	private Combo language;
	private Spinner daysAhead;
	private Button shared;

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(area);
		Group look = group(area, Messages.General_look);
		look(look, Appearance.SYSTEM, Messages.General_system);
		look(look, Appearance.LIGHT, Messages.General_light);
		look(look, Appearance.DARK, Messages.General_dark);
		note(look, NLS.bind(Messages.General_scale, look.getMonitor().getZoom()));
		Group words = group(area, Messages.General_language);
		language = new Combo(words, SWT.READ_ONLY);
		Names.give(language, Messages.General_language);
		language.setItems(Messages.General_languageSystem, "中文（简体）", "English");
		language.select(Math.max(0, LANGUAGES.indexOf(start.chosen())));
		language.setEnabled(start.canChange());
		note(words, start.canChange() ? Messages.General_languageNote : Messages.General_languageFixed);
		Group ahead = group(area, Messages.General_ahead);
		Composite row = new Composite(ahead, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		Label label = new Label(row, SWT.NONE);
		label.setText(Messages.General_days);
		daysAhead = new Spinner(row, SWT.BORDER);
		Names.give(daysAhead, Messages.General_days);
		daysAhead.setValues(Habits.daysAhead(), 1, Habits.MOST_DAYS_AHEAD, 0, 1, 7);
		note(ahead, Messages.General_daysNote);
		Group tabs = group(area, Messages.General_tabs);
		shared = new Button(tabs, SWT.CHECK);
		shared.setText(Messages.General_shared);
		shared.setSelection(Habits.sharesTab());
		note(tabs, Messages.General_sharedNote);
		return area;
	}

	private static Group group(Composite parent, String title) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(title);
		GridLayoutFactory.swtDefaults().margins(12, 10).spacing(0, 6).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	private static void note(Composite parent, String sentence) {
		Label note = new Label(parent, SWT.WRAP);
		note.setText(sentence);
		Themes.quiet(note, true);
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(WIDTH), SWT.DEFAULT).applyTo(note);
	}

	private void look(Composite parent, Appearance which, String title) {
		Button choice = new Button(parent, SWT.RADIO);
		choice.setText(title);
		choice.setSelection(Appearance.chosen() == which);
		looks.put(which, choice);
	}

	@Override
	public boolean performOk() {
		if (language == null) {
			return true;
		}
		looks.forEach((which, choice) -> {
			if (choice.getSelection() && which != Appearance.chosen()) {
				which.choose(choice.getDisplay());
			}
		});
		if (start.canChange()) {
			start.choose(LANGUAGES.get(Math.max(0, language.getSelectionIndex())));
		}
		if (daysAhead.getSelection() != Habits.daysAhead()) {
			Habits.chooseDaysAhead(daysAhead.getSelection());
		}
		if (shared.getSelection() != Habits.sharesTab()) {
			Habits.shareTab(shared.getSelection());
		}
		return true;
	}
}
