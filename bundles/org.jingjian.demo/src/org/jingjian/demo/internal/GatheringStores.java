package org.jingjian.demo.internal;

import java.nio.file.Path;
import org.jingjian.base.Progress;
import org.jingjian.store.Store;
import org.jingjian.store.Stores;

/** Stores whose changes can be gathered; the one that was opened last is at hand. */
final class GatheringStores implements Stores {
	private final Stores stores;
	private GatheringStore open;

	GatheringStores(Stores stores) {
		this.stores = stores;
	}

	GatheringStore opened() {
		return open;
	}

	@Override
	public Store create(Path folder, byte[] key) {
		return stores.create(folder, key);
	}

	@Override
	public Store open(Path folder, byte[] key) {
		open = new GatheringStore(stores.open(folder, key));
		return open;
	}

	@Override
	public void restore(Path backup, Path folder, byte[] key, Progress progress) {
		stores.restore(backup, folder, key, progress);
	}
}
