package org.jingjian.ui.intake.internal.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jingjian.base.Progress;
import org.jingjian.intake.Intake;
import org.jingjian.intake.IntakeDoor;
import org.jingjian.intake.IntakeReport;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.Preview;
import org.jingjian.office.Session;

/** What the wizard is about to take in, and how; the wizard's model, without widgets. */
public final class IntakeDraft {
	private final Session session;
	private final Intake intake;
	private final List<Path> files = new ArrayList<>();
	private Mapping mapping;
	private IntakeReport report;

	public IntakeDraft(Session session, Intake intake) {
		this.session = session;
		this.intake = intake;
	}

	/** The files chosen, each once, in order. */
	public List<Path> files() {
		return List.copyOf(files);
	}

	public void add(Path file) {
		Path whole = file.toAbsolutePath().normalize();
		if (!files.contains(whole)) {
			files.add(whole);
		}
	}

	public void remove(Path file) {
		files.remove(file);
	}

	/** Those to choose from. Reads the settings of the office. */
	public List<Mapping> mappings() {
		return intake.mappings(session);
	}

	/** The mapping in use; null until one was chosen. */
	public Mapping mapping() {
		return mapping;
	}

	public void mapping(Mapping chosen) {
		mapping = chosen;
	}

	/** Keeps the mapping for the whole office. */
	public void saveMapping(String name) {
		Mapping named = mapping.named(name);
		intake.save(session, named);
		mapping = named;
	}

	/** The beginning of a file as the mapping reads it. */
	public Preview preview(Path file) {
		return intake.preview(file, mapping);
	}

	/** Takes all files in. */
	public IntakeReport take(Progress progress) {
		report = intake.take(IntakeDoor.of(session), files(), mapping, progress);
		return report;
	}

	/** What became of the files; null before they were taken in. */
	public IntakeReport report() {
		return report;
	}
}
