package org.jingjian.ui.filing.internal.steps;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.jingjian.office.Filings;
import org.jingjian.office.Review.Step;
import org.jingjian.ui.filing.internal.Messages;
import org.jingjian.ui.filing.internal.editor.Dossier;
import org.jingjian.ui.filing.internal.editor.FilingEditor;
import org.jingjian.ui.words.Words;

/** Takes the steps of the review on the filing of one editor; asks for what a step needs first. */
public final class Steps {
	private final FilingEditor editor;
	private final Filings filings;

	public Steps(FilingEditor editor, Filings filings) {
		this.editor = editor;
		this.filings = filings;
	}

	/** Asks and takes a step; refusals are shown. @return true if it was taken */
	public boolean take(Step step) {
		StepDialog asked = dialog(StepWords.title(step), StepWords.meaning(step), StepWords.image(step));
		return switch (step) {
			case CORRECT -> editor.save(StepWords.title(step), filings::correct);
			case ACCEPT -> confirmed(asked) && editor.take(StepWords.title(step), filings::accept);
			case REGISTER -> confirmed(asked) && editor.take(StepWords.title(step), filings::register);
			case SUPPLEMENT -> confirmed(asked) && editor.save(StepWords.title(step), filings::supplement);
			case RETURN -> confirmed(asked.text(Messages.Step_reasons, true).proposing(grounds()))
					&& editor.take(StepWords.title(step), (id, version) -> filings.returnForSupplement(id, version, asked.lines()));
			case REJECT -> confirmed(asked.text(Messages.Step_reason, true))
					&& editor.take(StepWords.title(step), (id, version) -> filings.reject(id, version, asked.written()));
			case CHANGE -> confirmed(asked.date(Messages.Step_changedOn).text(Messages.Step_summary, true))
					&& editor.save(StepWords.title(step), mine -> filings.change(mine, asked.day(), asked.written()));
			case CANCEL -> confirmed(asked.date(Messages.Step_endedOn).text(Messages.Step_reason, true)) && editor
					.take(StepWords.title(step), (id, version) -> filings.cancel(id, version, asked.day(), asked.written()));
		};
	}

	/** Notes how a finding was dealt with. */
	public void settle(Dossier.Finding finding) {
		var asked = dialog(Messages.Step_settle, finding.text() + "\n" + finding.article(), "settle").text(Words.feature("settlement"), true);
		if (confirmed(asked)) {
			editor.take(Messages.Step_settle, (id, version) -> filings.settle(id, version, finding.position(), asked.written()));
		}
	}

	public void suspend(Dossier.Count count) {
		var asked = clock(Messages.Terms_suspend, count, "suspend").date(Messages.Step_from).text(Messages.Step_reason, true);
		if (confirmed(asked)) {
			editor.take(Messages.Terms_suspend,
					(id, version) -> filings.suspend(id, version, count.position(), asked.day(), asked.written()));
		}
	}

	public void resume(Dossier.Count count) {
		var asked = clock(Messages.Terms_resume, count, "resume").date(Messages.Step_from).text(Messages.Step_reason, true);
		if (confirmed(asked)) {
			editor.take(Messages.Terms_resume,
					(id, version) -> filings.resume(id, version, count.position(), asked.day(), asked.written()));
		}
	}

	public void extend(Dossier.Count count) {
		var asked = clock(Messages.Terms_extend, count, "extend")
				.amount(NLS.bind(Messages.Step_amount, Words.of(count.term().getUnit()))).text(Messages.Step_reason, true);
		if (confirmed(asked)) {
			editor.take(Messages.Terms_extend,
					(id, version) -> filings.extend(id, version, count.position(), asked.count(), asked.written()));
		}
	}

	private StepDialog clock(String title, Dossier.Count count, String image) {
		String what = NLS.bind(Messages.Step_clock, Words.term(count.term().getKind()), Words.orEmpty(count.term().getDue()));
		return dialog(title, what, image);
	}

	private StepDialog dialog(String title, String what, String image) {
		return new StepDialog(editor.getSite().getShell(), title, what, image, editor.today()).about(editor.getPartName());
	}

	/** What speaks for a return: the findings that are open, and the materials that are missing without a finding. */
	private List<String> grounds() {
		List<String> grounds = new ArrayList<>();
		editor.dossier().ifPresent(dossier -> {
			dossier.findings().stream().filter(Dossier.Finding::open)
					.filter(finding -> finding.remark().getSeverity() != org.jingjian.model.filing.Severity.NOTE)
					.map(finding -> finding.article().isEmpty() ? finding.text() : finding.text() + "（" + finding.article() + "）")
					.forEach(grounds::add);
			dossier.missingMaterials().stream().filter(name -> grounds.stream().noneMatch(ground -> ground.contains(name)))
					.forEach(name -> grounds.add(NLS.bind(Messages.Step_missingMaterial, name)));
		});
		return grounds;
	}

	private static boolean confirmed(StepDialog dialog) {
		return dialog.open() == Window.OK;
	}
}
