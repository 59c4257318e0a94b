package org.jingjian.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.crypto.Sm3;
import org.jingjian.store.Journal.Verification;
import org.jingjian.store.internal.database.AttachmentTable;
import org.jingjian.store.internal.database.AttachmentTable.AttachmentRow;
import org.jingjian.store.internal.database.JournalRow;
import org.jingjian.store.internal.database.JournalTable;
import org.jingjian.store.internal.database.Schema;
import org.jingjian.store.internal.document.Names;
import org.jingjian.store.internal.model.TableMap;

/**
 * Reads the journal and all that it vouches for, as of one moment. What it cannot find: a whole store folder, head file
 * included, put back as it was on an earlier day; and forgery by somebody who has the master key. Both take a witness
 * outside.
 */
final class Verifier {
	private static final int PORTION = 1000;

	private final Parts parts;
	private final Reader reader;
	private final RecordCheck recordCheck;

	Verifier(Parts parts, Reader reader, RecordCheck recordCheck) {
		this.parts = parts;
		this.reader = reader;
		this.recordCheck = recordCheck;
	}

	/** What one run has seen so far. */
	private static final class Run {
		private final Sm3 digest = new Sm3();
		private long entries;
		private byte[] head = JournalRow.origin();
		private String names;
		private final Set<String> dictionaries = new HashSet<>();
		private final Map<String, String> attachments = new HashMap<>();
	}

	/** Ends a run at its first fault. */
	private static final class Fault extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final transient Text text;

		Fault(Text text) {
			super(text.key(), null, false, false);
			this.text = text;
		}
	}

	Verification verify(boolean withAttachments, Progress progress) {
		var run = new Run();
		Optional<Text> fault = Optional.empty();
		try {
			// read before the moment that the database is read at, so that it cannot be ahead
			var anchor = new Anchor(parts.headFile());
			reader.read(connection -> {
				journal(connection, run, progress);
				anchor.fault(connection).ifPresent(text -> {
					throw new Fault(text);
				});
				names(connection, run);
				for (TableMap table : parts.catalog().tables()) {
					recordCheck.run(connection, table, progress).ifPresent(text -> {
						throw new Fault(text);
					});
				}
				attachments(connection, run, withAttachments, progress);
				return null;
			});
		} catch (Fault found) {
			fault = Optional.of(found.text);
		} catch (Refusal found) {
			fault = Optional.of(found.reason());
		}
		return new Verification(run.entries, Sm3.hex(run.head), fault);
	}

	private void journal(Connection connection, Run run, Progress progress) throws SQLException {
		JournalRow last = JournalTable.last(connection);
		progress.begin(Messages.of("progress.journal"), last == null ? 0 : last.number());
		while (true) {
			List<JournalRow> rows = portion(connection, run.entries + 1);
			for (JournalRow row : rows) {
				entry(row, run);
			}
			progress.done(rows.size());
			progress.check();
			if (rows.size() < PORTION) {
				return;
			}
		}
	}

	private static List<JournalRow> portion(Connection connection, long first) throws SQLException {
		try {
			return JournalTable.from(connection, first, PORTION);
		} catch (SQLException damaged) {
			throw new Fault(Messages.of("fault.entry.changed", Long.toString(unreadable(connection, first))));
		}
	}

	/** The first entry that cannot even be read. */
	private static long unreadable(Connection connection, long first) {
		for (long number = first; number < first + PORTION; number++) {
			try {
				JournalTable.find(connection, number);
			} catch (SQLException damaged) {
				return number;
			}
		}
		return first;
	}

	private void entry(JournalRow row, Run run) {
		if (row.number() != run.entries + 1) {
			throw new Fault(Messages.of("fault.entry.missing", Long.toString(run.entries + 1)));
		}
		byte[] expected = row.chained(run.head, run.digest);
		if (!Arrays.equals(expected, row.hash())) {
			throw new Fault(Messages.of("fault.entry.changed", Long.toString(row.number())));
		}
		run.entries = row.number();
		run.head = expected;
		if (row.type() == null && row.action().equals(KeptAttachments.ACTION)) {
			run.attachments.put(row.detail(), Long.toString(row.number()));
		} else if (Evolution.isNames(row)) {
			run.names = row.detail();
		} else if (row.type() == null && row.action().equals(Changes.DICTIONARY)) {
			run.dictionaries.add(row.detail());
		}
	}

	private static void names(Connection connection, Run run) throws SQLException {
		Names names = Schema.names(connection);
		if (!Objects.equals(run.names, Evolution.detail(names, names.all().size()))
				|| !run.dictionaries.containsAll(Schema.dictionaryDetails(connection))) {
			throw new Fault(Messages.of("fault.names"));
		}
	}

	private void attachments(Connection connection, Run run, boolean contents, Progress progress) throws SQLException {
		List<AttachmentRow> rows = AttachmentTable.all(connection);
		progress.begin(Messages.of("progress.attachments"), rows.size());
		for (AttachmentRow row : rows) {
			String digest = HexFormat.of().formatHex(row.digest());
			String entry = run.attachments.remove(KeptAttachments.detail(digest, row.size()));
			if (!Long.toString(row.entry()).equals(entry)) {
				throw new Fault(Messages.of("attachment.altered", digest));
			}
			Refusal wrong = contents ? parts.attachments().check(digest, row.size()) : null;
			if (wrong != null) {
				throw new Fault(wrong.reason());
			}
			progress.done(1);
			progress.check();
		}
		if (!run.attachments.isEmpty()) {
			String missing = run.attachments.keySet().iterator().next();
			throw new Fault(Messages.of("attachment.missing", missing.substring(0, 2 * Sm3.LENGTH)));
		}
	}
}
