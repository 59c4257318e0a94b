package org.jingjian.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.store.Actor;
import org.jingjian.store.Store;
import org.jingjian.store.internal.backup.BackupReader;
import org.jingjian.store.internal.database.Database;
import org.jingjian.store.internal.database.Dictionaries;
import org.jingjian.store.internal.database.Failures;
import org.jingjian.store.internal.database.JournalRow;
import org.jingjian.store.internal.database.Schema;
import org.jingjian.store.internal.document.Documents;
import org.jingjian.store.internal.document.Names;
import org.jingjian.store.internal.document.Packer;
import org.jingjian.store.internal.document.UnreadableDocument;
import org.jingjian.store.internal.files.AttachmentFolder;
import org.jingjian.store.internal.files.FolderLock;
import org.jingjian.store.internal.files.HeadFile;
import org.jingjian.store.internal.files.KeyedHeader;
import org.jingjian.store.internal.files.StoreHeader;
import org.jingjian.store.internal.memory.Warnings;
import org.jingjian.store.internal.model.Catalog;
import org.jingjian.store.internal.model.TableMap;

/** Puts a store together in a folder that is already this process's own; lets go of all of it if that fails. */
final class Opening {
	private static final Actor SYSTEM = new Actor("system");

	private final Path folder;
	private final byte[] master;
	private final Catalog catalog;
	private final InstantSource clock;
	private final Warnings warnings;
	private final List<AutoCloseable> opened = new ArrayList<>();

	Opening(Path folder, byte[] master, Catalog catalog, InstantSource clock, Warnings warnings) {
		this.folder = folder;
		this.master = master.clone();
		this.catalog = catalog;
		this.clock = clock;
		this.warnings = warnings;
	}

	/** Work that puts a store together. */
	@FunctionalInterface
	private interface Work<T> {
		T run() throws SQLException, IOException;
	}

	/** Makes a new store. */
	Store create(FolderLock lock) throws IOException {
		return orLetGo(true, () -> store(lock, newParts()));
	}

	/** @throws Refusal another key, damaged, or of a newer version */
	Store open(FolderLock lock) throws IOException {
		try (var header = StoreHeader.read(folder, master)) {
			return orLetGo(false, () -> store(lock, oldParts(header)));
		}
	}

	/** Fills a new store from a backup and closes it. */
	void restore(BackupReader backup, Progress progress) throws IOException {
		orLetGo(true, () -> {
			Parts parts = newParts();
			var restoring = new Restoring(parts, new Records(parts.documents(), parts.packer()), progress);
			backup.read(restoring);
			restoring.finish();
			parts.headFile().close();
			parts.database().close();
			return null;
		});
	}

	private <T> T orLetGo(boolean fresh, Work<T> work) throws IOException {
		try {
			return work.run();
		} catch (SQLException failed) {
			letGo(failed);
			throw fresh || Failures.isWriting(failed) ? Failures.of(failed) : new Refusal(Messages.of("store.damaged", folder), failed);
		} catch (UnreadableDocument failed) {
			letGo(failed);
			throw new Refusal(Messages.of("store.damaged", folder), failed);
		} catch (IOException | RuntimeException failed) {
			letGo(failed);
			throw failed;
		}
	}

	private void letGo(Exception failed) {
		for (AutoCloseable part : opened.reversed()) {
			try {
				part.close();
			} catch (Exception another) {
				failed.addSuppressed(another);
			}
		}
	}

	private Parts newParts() throws SQLException, IOException {
		try (var header = StoreHeader.create(folder, master)) {
			Database database = Database.create(folder, header.keyPair("database"));
			opened.add(database::abandon);
			new Schema(database).create();
			HeadFile headFile = HeadFile.open(folder, header.key("head"));
			opened.add(headFile);
			headFile.write(0, JournalRow.origin());
			return parts(header, database, headFile);
		}
	}

	private Parts oldParts(KeyedHeader header) throws SQLException, IOException {
		Database database = Database.open(folder, header.keyPair("database"));
		opened.add(database::abandon);
		HeadFile headFile = HeadFile.open(folder, header.key("head"));
		opened.add(headFile);
		headFile.read();
		var schema = new Schema(database);
		if (schema.layout() > Schema.LAYOUT) {
			throw new Refusal(Messages.of("store.newer", folder));
		}
		schema.update();
		return parts(header, database, headFile);
	}

	private Parts parts(KeyedHeader header, Database database, HeadFile headFile) throws SQLException, IOException {
		var attachments = new AttachmentFolder(folder, header.key("attachments"));
		attachments.create();
		attachments.tidy();
		var memories = new Memories(catalog, folder, header.key("columns"), warnings);
		memories.tidy();
		var schema = new Schema(database);
		Names names = Schema.names(database.writer());
		var packer = new Packer();
		return new Parts(master, clock, catalog, database, schema, names, new Documents(names, catalog.packages()), packer,
				schema.dictionaries(packer), headFile, attachments, memories);
	}

	private static Store store(FolderLock lock, Parts parts) throws SQLException {
		var records = new Records(parts.documents(), parts.packer());
		var evolution = new Evolution(parts, records);
		if (!parts.names().all().isEmpty()) {
			evolution.checkNames();
		}
		List<Names.Name> added = parts.names().learn(parts.catalog().packages());
		evolution.tables();
		var writer = new Writer(parts, records, new Ids(parts.clock(), greatestId(parts)));
		if (!added.isEmpty()) {
			writer.join(SYSTEM, changes -> {
				try {
					evolution.names(changes, added);
					return null;
				} catch (SQLException failed) {
					throw Failures.of(failed);
				}
			});
		}
		learn(parts, records, writer);
		return new OpenStore(lock, parts, writer, records);
	}

	/** Tables that grew record by record get their dictionary here. */
	private static void learn(Parts parts, Records records, Writer writer) throws SQLException {
		Connection connection = parts.database().writer();
		for (TableMap table : parts.catalog().tables()) {
			List<Long> ids = parts.dictionaries().isWanted(table.name())
					? Schema.ids(connection, table, Long.MIN_VALUE, Dictionaries.ENOUGH) : List.of();
			if (ids.size() == Dictionaries.ENOUGH && writer.isAnchored()) {
				var documents = new ArrayList<byte[]>();
				for (long id : ids) {
					records.stored(connection, table, id).ifPresent(stored -> documents.add(stored.document()));
				}
				writer.join(SYSTEM, changes -> {
					changes.learn(table, documents);
					return null;
				});
			}
		}
	}

	private static long greatestId(Parts parts) throws SQLException {
		long greatest = 0;
		for (String table : Schema.tables(parts.database().writer())) {
			greatest = Math.max(greatest, Schema.greatestId(parts.database().writer(), table));
		}
		return greatest;
	}
}
