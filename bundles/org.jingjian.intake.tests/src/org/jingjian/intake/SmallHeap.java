package org.jingjian.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jingjian.base.Progress;
import org.jingjian.base.Text;
import org.jingjian.model.filing.HeldRow;
import org.jingjian.model.filing.Remark;
import org.jingjian.office.Arrival;
import org.jingjian.office.Receipt;
import org.jingjian.office.Receipt.Outcome;
import org.jingjian.store.Attachments.Kept;

/** A program that takes in files and forgets them, and writes what became of each into a file, a line each. */
public final class SmallHeap {
	private SmallHeap() {
	}

	/** @param arguments the answer's file, then the files */
	public static void main(String[] arguments) throws IOException {
		var answer = new StringBuilder();
		for (int i = 1; i < arguments.length; i++) {
			IntakeReport report = TestBase.intake(Limits.STANDARD).take(new Forgetful(), List.of(Path.of(arguments[i])), TestBase.mapping(), Progress.NONE);
			String refused = report.refusedFiles().isEmpty() ? "" : report.refusedFiles().getFirst().reason().reason().key();
			answer.append(report.accepted()).append(' ').append(report.scenarios()).append(' ').append(report.materials()).append(' ').append(refused).append('\n');
		}
		Files.writeString(Path.of(arguments[0]), answer);
	}

	/** Accepts all and keeps nothing. */
	private static final class Forgetful implements IntakeDoor {
		@Override
		public List<Receipt> receive(String field, List<Arrival> arrivals) {
			return arrivals.stream().map(arrival -> new Receipt(Outcome.ACCEPTED, 1, List.of())).toList();
		}

		@Override
		public Receipt takeIn(HeldRow corrected, Arrival arrival) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Kept keep(java.io.InputStream content) {
			try {
				return new Kept("00", content.transferTo(java.io.OutputStream.nullOutputStream()));
			} catch (IOException failed) {
				throw new java.io.UncheckedIOException(failed);
			}
		}

		@Override
		public Text describe(String field, Remark remark) {
			throw new UnsupportedOperationException(remark.getKind());
		}
	}
}
