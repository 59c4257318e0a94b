package org.jingjian.ui.filing.internal.steps;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jingjian.office.Review.Step;
import org.jingjian.ui.Language;
import org.jingjian.ui.Themes;
import org.jingjian.ui.filing.internal.PushButtons;
import org.jingjian.ui.filing.internal.editor.Dossier;
import org.jingjian.ui.filing.internal.editor.FilingEditor;

/** The steps of the review: a button each, and beside it what it does, or why it is refused now. */
public final class StepBlock {
	private final StepRows rows = new StepRows();
	private final Map<Step, Button> buttons = new EnumMap<>(Step.class);
	private final Map<Step, Label> sentences = new EnumMap<>(Step.class);

	public StepBlock(FormToolkit toolkit, Composite parent, FilingEditor editor) {
		Composite grid = toolkit.createComposite(parent);
		grid.setLayout(rows);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
		for (Step step : Step.values()) {
			if (step != Step.CORRECT) {
				create(toolkit, grid, step, editor);
			}
		}
	}

	private void create(FormToolkit toolkit, Composite grid, Step step, FilingEditor editor) {
		Button button = PushButtons.create(grid, StepWords.title(step), StepWords.image(step), () -> editor.steps().take(step));
		button.setEnabled(false);
		buttons.put(step, button);
		Label sentence = toolkit.createLabel(grid, "", SWT.WRAP);
		sentences.put(step, sentence);
	}

	/**
	 * Opens and closes the steps as the gates of the review say.
	 *
	 * @return what needs more room than it has
	 */
	public List<Control> show(Dossier dossier) {
		var cramped = new ArrayList<Control>();
		buttons.forEach((step, button) -> {
			var refusal = dossier.review().refusal(step);
			String why = refusal.map(each -> each.in(Language.locale())).orElse(StepWords.meaning(step));
			button.setEnabled(refusal.isEmpty());
			Label sentence = sentences.get(step);
			if (!why.equals(sentence.getText())) {
				sentence.setText(why);
				sentence.setToolTipText(why);
				Themes.quiet(sentence, refusal.isPresent());
				if (!rows.fits(sentence)) {
					cramped.add(sentence);
				}
			}
		});
		return cramped;
	}

	/** For whoever drives the window. */
	public Button button(Step step) {
		return buttons.get(step);
	}
}
