package org.jingjian.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.store.internal.EmbeddedStores;
import org.jingjian.store.internal.OwnModel;

/** Opens stores. An OSGi service; one store is one folder: database file, attachments and nothing of anyone else's. */
public interface Stores {
	/**
	 * Makes a new store in an empty or missing folder, with tables for every aggregate class of the model.
	 *
	 * @param key the 256-bit master key; the caller keeps it, the store copies it
	 * @throws Refusal folder not empty, not writable, or disk full
	 */
	Store create(Path folder, byte[] key);

	/**
	 * Opens a store and makes it this process's own. Tables and columns that the model gained since are added.
	 *
	 * @throws Refusal no store there, wrong key, folder not writable, in use by another process, damaged
	 */
	Store open(Path folder, byte[] key);

	/**
	 * Lays a backup out as a new store folder. Everything is verified before the folder appears under its name.
	 *
	 * @param backup a file made by {@link Store#backup}
	 * @param folder empty or missing
	 * @throws Refusal not a backup, damaged, wrong key, folder not empty, disk full
	 */
	void restore(Path backup, Path folder, byte[] key, Progress progress);

	/**
	 * Stores for use outside a framework, that know the office's own model and the packages given.
	 *
	 * @param clock gives ids and journal entries their times
	 */
	static Stores embedded(InstantSource clock, EPackage... more) {
		return new EmbeddedStores(clock, List.of(new OwnModel(), () -> List.of(more)));
	}
}
