package org.jingjian.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.model.record.Aggregate;
import org.jingjian.store.Actor;
import org.jingjian.store.Attachments;
import org.jingjian.store.BulkLoad;
import org.jingjian.store.Column;
import org.jingjian.store.Group;
import org.jingjian.store.HistoryEntry;
import org.jingjian.store.Journal;
import org.jingjian.store.Query;
import org.jingjian.store.Row;
import org.jingjian.store.Store;
import org.jingjian.store.Transaction;
import org.jingjian.store.internal.backup.BackupWriter;
import org.jingjian.store.internal.database.Failures;
import org.jingjian.store.internal.files.FolderLock;

/** An open store; each kind of work is another's. */
final class OpenStore implements Store {
	private final FolderLock lock;
	private final Parts parts;
	private final Writer writer;
	private final Reader reader;
	private final Attachments attachments;
	private final Journal journal;
	private boolean closed;

	OpenStore(FolderLock lock, Parts parts, Writer writer, Records records) {
		this.lock = lock;
		this.parts = parts;
		this.writer = writer;
		reader = new Reader(parts, writer, records);
		attachments = new KeptAttachments(reader, writer, parts.attachments());
		journal = new OpenJournal(reader, new Verifier(parts, reader, new RecordCheck(records, parts.packer())));
	}

	@Override
	public <T> T change(Actor actor, Function<Transaction, T> work) {
		return writer.change(actor, work);
	}

	@Override
	public <T> T bulkLoad(Actor actor, EClass type, Function<BulkLoad, T> work) {
		return writer.bulkLoad(actor, type, work);
	}

	@Override
	public <T extends Aggregate> Optional<T> find(EClass type, long id) {
		return reader.find(type, id);
	}

	@Override
	public List<Row> rows(Query query) {
		return reader.rows(query);
	}

	@Override
	public long[] ids(Query query) {
		return reader.ids(query);
	}

	@Override
	public long count(Query query) {
		return reader.count(query);
	}

	@Override
	public List<Group> groups(Query query, Column by) {
		return reader.groups(query, by);
	}

	@Override
	public List<HistoryEntry> history(EClass type, long id) {
		return reader.history(type, id);
	}

	@Override
	public <T extends Aggregate> Optional<T> asOf(EClass type, long id, int version) {
		return reader.asOf(type, id, version);
	}

	@Override
	public Journal journal() {
		return journal;
	}

	@Override
	public Attachments attachments() {
		return attachments;
	}

	@Override
	public void backup(Path file, Progress progress) {
		reader.read(connection -> {
			new BackupWriter(file.toAbsolutePath(), parts.master(), parts.attachments(), progress).write(connection);
			return null;
		});
	}

	@Override
	public synchronized void close() {
		if (closed) {
			return;
		}
		closed = true;
		try (lock; var headFile = parts.headFile()) {
			writer.close();
		} catch (SQLException failed) {
			throw Failures.of(failed);
		} catch (IOException failed) {
			throw new Refusal(Messages.of("write.failed"), failed);
		} finally {
			Arrays.fill(parts.master(), (byte) 0);
		}
	}
}
