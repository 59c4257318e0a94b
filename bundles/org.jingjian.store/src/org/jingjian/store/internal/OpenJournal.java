package org.jingjian.store.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jingjian.base.Progress;
import org.jingjian.crypto.Sm3;
import org.jingjian.store.Journal;
import org.jingjian.store.internal.database.JournalRow;
import org.jingjian.store.internal.database.JournalTable;

/** The journal for reading. */
final class OpenJournal implements Journal {
	private final Reader reader;
	private final Verifier verifier;

	OpenJournal(Reader reader, Verifier verifier) {
		this.reader = reader;
		this.verifier = verifier;
	}

	@Override
	public long size() {
		JournalRow last = reader.read(JournalTable::last);
		return last == null ? 0 : last.number();
	}

	@Override
	public String head() {
		JournalRow last = reader.read(JournalTable::last);
		return Sm3.hex(last == null ? JournalRow.origin() : last.hash());
	}

	@Override
	public List<Entry> entries(long from, int most) {
		return reader.read(connection -> JournalTable.from(connection, from, most)).stream().map(OpenJournal::entry).toList();
	}

	@Override
	public Verification verify(boolean attachments, Progress progress) {
		return verifier.verify(attachments, progress);
	}

	private static Entry entry(JournalRow row) {
		return new Entry(row.number(), Instant.EPOCH.plus(row.at(), ChronoUnit.MICROS), row.account(), row.action(), row.type(),
				row.id(), row.version(), row.detail(), Sm3.hex(row.hash()));
	}
}
