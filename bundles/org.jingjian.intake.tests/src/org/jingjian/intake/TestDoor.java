package org.jingjian.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.HeldRow;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.Severity;
import org.jingjian.model.filing.WrittenRow;
import org.jingjian.office.Arrival;
import org.jingjian.office.Receipt;
import org.jingjian.office.Receipt.Outcome;
import org.jingjian.store.Attachments.Kept;

/** An office in memory that decides as the real one does, by the severity of the remarks and by what it knows. */
final class TestDoor implements IntakeDoor {
	final List<Filing> taken = new ArrayList<>();
	final List<Arrival> held = new ArrayList<>();
	final Map<String, byte[]> kept = new HashMap<>();
	int batches;
	private final Set<String> known = new HashSet<>();

	@Override
	public List<Receipt> receive(String field, List<Arrival> arrivals) {
		batches++;
		return arrivals.stream().map(this::decide).toList();
	}

	private Receipt decide(Arrival arrival) {
		List<Remark> remarks = arrival.filing().getRemarks();
		if (!known.add(written(arrival.rows()))) {
			return new Receipt(Outcome.UNCHANGED, 0, List.of());
		}
		Severity worst = remarks.stream().map(Remark::getSeverity).max(Severity::compareTo).orElse(null);
		if (worst == Severity.REFUSAL || worst == Severity.QUERY) {
			held.add(arrival);
			return new Receipt(worst == Severity.REFUSAL ? Outcome.REFUSED : Outcome.QUERIED, held.size(), remarks);
		}
		taken.add(arrival.filing());
		return new Receipt(worst == null ? Outcome.ACCEPTED : Outcome.WARNED, taken.size(), remarks);
	}

	private static String written(List<WrittenRow> rows) {
		var text = new StringBuilder();
		rows.forEach(row -> row.getCells().forEach(cell -> text.append(cell.getColumn()).append('=').append(cell.getText()).append('\n')));
		return text.toString();
	}

	@Override
	public Receipt takeIn(HeldRow corrected, Arrival arrival) {
		return decide(arrival);
	}

	@Override
	public Kept keep(InputStream content) {
		var bytes = new ByteArrayOutputStream();
		try {
			content.transferTo(bytes);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		String digest = "%064x".formatted(kept.size() + 1);
		kept.put(digest, bytes.toByteArray());
		return new Kept(digest, bytes.size());
	}

	@Override
	public Text describe(String field, Remark remark) {
		return Texts.beside(TestDoor.class).of(remark.getKind());
	}
}
