package org.jingjian.intake;

import java.nio.file.Path;
import java.util.List;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.intake.internal.csv.CsvFormat;
import org.jingjian.intake.internal.run.IntakeService;
import org.jingjian.intake.internal.xlsx.XlsxFormat;
import org.jingjian.intake.internal.zip.ZipFormat;
import org.jingjian.model.filing.HeldRow;
import org.jingjian.model.filing.Remark;
import org.jingjian.office.Receipt;
import org.jingjian.office.Session;

/**
 * Takes in what processors filed, from files. An OSGi service. What can be read without doubt is read, and noted if it was
 * written otherwise; what is in doubt is kept as written and queried; what cannot be right is refused and kept.
 */
public interface Intake {
	/** The service without a framework: reads workbooks, text files and archives of these. */
	static Intake standard(MappingSource... sources) {
		return new IntakeService(List.of(new CsvFormat(), new ZipFormat(), new XlsxFormat()), List.of(sources), Limits.STANDARD);
	}

	/** The mapping that a field of supervision brings. @throws Refusal its pack is not installed */
	Mapping mapping(String field);

	/** The mappings to choose from: those of the packs, then those that the office saved. */
	List<Mapping> mappings(Session session);

	/** Saves a mapping of the office under its name, over an older one. @throws Refusal no name, or not permitted */
	void save(Session session, Mapping mapping);

	/**
	 * The beginning of a file as the mapping would read it, without reading all of it.
	 *
	 * @throws Refusal not a file that can be read, and why
	 */
	Preview preview(Path file, Mapping mapping);

	/**
	 * Reads files and hands in what they hold, in batches; each is durable once handed in. A file that cannot be read is
	 * in the report and does not stop the others. Cancelled between batches; what was handed in stays.
	 */
	IntakeReport take(IntakeDoor door, List<Path> files, Mapping mapping, Progress progress);

	/** Reads a held row again from its cells, as corrected, and hands it in. */
	Receipt retake(IntakeDoor door, HeldRow corrected, Mapping mapping);

	/** A remark in words, of reading or of the field's review. */
	Text describe(IntakeDoor door, String field, Remark remark);
}
