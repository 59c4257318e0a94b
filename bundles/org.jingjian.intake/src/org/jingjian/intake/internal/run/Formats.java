package org.jingjian.intake.internal.run;

import static org.jingjian.intake.internal.Reasons.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jingjian.intake.IntakeFormat;
import org.jingjian.intake.internal.Foreign;

/** Chooses the format of a file by its content. */
final class Formats {
	private final List<IntakeFormat> formats;

	/** @param formats the most particular first */
	Formats(List<IntakeFormat> formats) {
		this.formats = List.copyOf(formats);
	}

	IntakeFormat of(Path file) throws IOException {
		String name = String.valueOf(file.getFileName());
		if (!Files.exists(file)) {
			throw refusal("file.absent", name);
		}
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw refusal("file.unreadable", name);
		}
		Foreign.refuseLocked(file);
		for (IntakeFormat format : formats) {
			if (format.reads(file)) {
				return format;
			}
		}
		throw refusal("file.binary", name);
	}
}
