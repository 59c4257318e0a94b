package org.jingjian.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.jingjian.base.Refusal;
import org.jingjian.store.Actor;
import org.jingjian.store.Store;
import org.jingjian.store.internal.database.Database;
import org.jingjian.store.internal.database.Failures;
import org.jingjian.store.internal.database.Schema;
import org.jingjian.store.internal.document.Documents;
import org.jingjian.store.internal.document.Names;
import org.jingjian.store.internal.document.Packer;
import org.jingjian.store.internal.document.UnreadableDocument;
import org.jingjian.store.internal.files.AttachmentFolder;
import org.jingjian.store.internal.files.FolderLock;
import org.jingjian.store.internal.files.HeadFile;
import org.jingjian.store.internal.files.StoreHeader;
import org.jingjian.store.internal.model.Catalog;
import org.jingjian.store.internal.model.TableMap;

/** Puts an open store together in a folder that is already this process's own. */
final class Opening {
	private static final Actor SYSTEM = new Actor("system");

	private final Path folder;
	private final Catalog catalog;
	private final InstantSource clock;

	Opening(Path folder, Catalog catalog, InstantSource clock) {
		this.folder = folder;
		this.catalog = catalog;
		this.clock = clock;
	}

	/** Makes the database, and the header last: a folder without it is no store. */
	Store create(FolderLock lock, byte[] master) throws IOException {
		try (var header = StoreHeader.create(folder, master)) {
			return open(lock, header, true);
		}
	}

	Store open(FolderLock lock, StoreHeader header) throws IOException {
		return open(lock, header, false);
	}

	private Store open(FolderLock lock, StoreHeader header, boolean create) throws IOException {
		Database database = null;
		HeadFile headFile = null;
		try {
			byte[] key = header.keyPair("database");
			database = create ? Database.create(folder, key) : Database.open(folder, key);
			headFile = HeadFile.open(folder, header.key("head"));
			headFile.read();
			Parts parts = parts(database, headFile, new AttachmentFolder(folder, header.key("attachments")), create);
			return store(lock, parts);
		} catch (SQLException failed) {
			abandon(database, headFile, failed);
			throw refusal(failed, create);
		} catch (UnreadableDocument failed) {
			abandon(database, headFile, failed);
			throw new Refusal(Messages.of("store.damaged", folder), failed);
		} catch (IOException | RuntimeException failed) {
			abandon(database, headFile, failed);
			throw failed;
		}
	}

	private RuntimeException refusal(SQLException failed, boolean create) {
		if (create) {
			return Failures.of(failed);
		}
		return new Refusal(Messages.of("store.damaged", folder), failed);
	}

	private Parts parts(Database database, HeadFile headFile, AttachmentFolder attachments, boolean create)
			throws SQLException, IOException {
		attachments.create();
		attachments.tidy();
		var schema = new Schema(database);
		if (create) {
			schema.create();
		} else if (schema.layout() > Schema.LAYOUT) {
			throw new Refusal(Messages.of("store.newer", folder));
		}
		Names names = Schema.names(database.writer());
		var packer = new Packer();
		return new Parts(folder, clock, catalog, database, schema, names, new Documents(names, catalog.packages()), packer,
				schema.dictionaries(packer), headFile, attachments);
	}

	private static Store store(FolderLock lock, Parts parts) throws SQLException {
		var records = new Records(parts.documents(), parts.packer());
		List<Names.Name> added = parts.names().learn(parts.catalog().packages());
		var evolution = new Evolution(parts, records);
		evolution.tables();
		var writer = new Writer(parts, records, new Ids(parts.clock(), greatestId(parts)));
		if (!added.isEmpty()) {
			writer.change(SYSTEM, transaction -> {
				try {
					evolution.names(transaction, added);
					return null;
				} catch (SQLException failed) {
					throw Failures.of(failed);
				}
			});
		}
		return new OpenStore(lock, parts, writer, records);
	}

	private static long greatestId(Parts parts) throws SQLException {
		long greatest = 0;
		for (TableMap table : parts.catalog().tables()) {
			greatest = Math.max(greatest, Schema.greatestId(parts.database().writer(), table));
		}
		return greatest;
	}

	private static void abandon(Database database, HeadFile headFile, Exception failed) {
		try {
			if (headFile != null) {
				headFile.close();
			}
			if (database != null) {
				database.abandon();
			}
		} catch (SQLException | IOException another) {
			failed.addSuppressed(another);
		}
	}
}
