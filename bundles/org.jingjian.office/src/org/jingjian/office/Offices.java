package org.jingjian.office;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.law.Rules;
import org.jingjian.office.internal.OfficesService;
import org.jingjian.store.Stores;

/** Founds offices and lets officers in. An OSGi service; one office is one folder. */
public interface Offices {
	/** Offices without a framework, with these fields of supervision. */
	static Offices embedded(Stores stores, Rules rules, Clock clock, Supervision... fields) {
		return OfficesService.embedded(stores, rules, clock, List.of(fields));
	}

	/** True if an office was founded in the folder. */
	boolean exists(Path folder);

	/**
	 * Founds an office in an empty or missing folder.
	 *
	 * @throws Refusal folder in use or not writable, no officer, a weak password, an account twice
	 */
	void found(Path folder, Founding founding);

	/**
	 * Opens the office for one officer. The password unlocks the key of the store; without it nothing can be read.
	 *
	 * @param password wiped by the caller
	 * @throws Refusal no office there, wrong account or password, account closed, in use by another process, damaged
	 */
	Session signIn(Path folder, String account, char[] password);

	/**
	 * Lays a backup out as an office in a new folder, verified before the folder appears under its name.
	 *
	 * @param account one who was an officer when the backup was made, with that time's password
	 * @throws Refusal not a backup, damaged, wrong account or password, folder not empty, disk full
	 */
	void restore(Path backup, Path folder, String account, char[] password, Progress progress);
}
