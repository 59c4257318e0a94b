package org.jingjian.store.internal;

import java.time.InstantSource;
import org.jingjian.store.internal.database.Database;
import org.jingjian.store.internal.database.Dictionaries;
import org.jingjian.store.internal.database.Schema;
import org.jingjian.store.internal.document.Documents;
import org.jingjian.store.internal.document.Names;
import org.jingjian.store.internal.document.Packer;
import org.jingjian.store.internal.files.AttachmentFolder;
import org.jingjian.store.internal.files.HeadFile;
import org.jingjian.store.internal.model.Catalog;

/**
 * What an open store is made of.
 *
 * @param memories of the tables that users list
 * @param master for backups, which must open without this store's salt; wiped when the store closes
 */
public record Parts(byte[] master, InstantSource clock, Catalog catalog, Database database, Schema schema, Names names,
		Documents documents, Packer packer, Dictionaries dictionaries, HeadFile headFile,
		AttachmentFolder attachments, Memories memories) {
}
