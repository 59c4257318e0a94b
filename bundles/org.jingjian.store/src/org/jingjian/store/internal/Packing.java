package org.jingjian.store.internal;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jingjian.crypto.Sm3;
import org.jingjian.store.internal.database.Dictionaries;
import org.jingjian.store.internal.document.Packer;

/** Packs and digests documents, many of them on a second thread while the first one writes to the database. */
final class Packing implements AutoCloseable {
	private final Packer packer;
	private final Dictionaries dictionaries;
	private final ExecutorService thread = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("jingjian-store-packing").factory());

	/** @param digest SM3 of the packed document */
	record Packed(byte[] document, byte[] digest) {
		static final Packed NOTHING = new Packed(null, null);
	}

	Packing(Packer packer, Dictionaries dictionaries) {
		this.packer = packer;
		this.dictionaries = dictionaries;
	}

	/** Saves with their documents packed, ready to be written. */
	record Portion(List<Save> saves, List<Packed> packed) {
	}

	Portion pack(List<Save> saves) {
		var packed = new ArrayList<Packed>(saves.size());
		var run = packer.run();
		var digest = new Sm3();
		for (Save save : saves) {
			packed.add(save.isNote() ? Packed.NOTHING : pack(save, run, digest));
		}
		return new Portion(saves, packed);
	}

	private Packed pack(Save save, Packer.Run run, Sm3 digest) {
		byte[] document = run.pack(save.document(), dictionaries.of(save.table().name()));
		return new Packed(document, digest.update(document).finish());
	}

	/** On the other thread, after what was begun before. */
	FutureTask<Portion> begin(Supplier<List<Save>> saves) {
		var task = new FutureTask<>(() -> pack(saves.get()));
		thread.execute(task);
		return task;
	}

	/** The portion begun first. While the other thread packs it, this one packs what that has not come to yet. */
	static Portion first(Deque<FutureTask<Portion>> begun) {
		FutureTask<Portion> first = begun.removeFirst();
		first.run();
		for (FutureTask<Portion> next : begun) {
			if (first.isDone()) {
				break;
			}
			next.run();
		}
		return await(first);
	}

	/** Waits, whether interrupted or not: a transaction must not stop half way. */
	static <T> T await(Future<T> future) {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return future.get();
				} catch (InterruptedException again) {
					interrupted = true;
				}
			}
		} catch (ExecutionException failed) {
			throw failed.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(failed.getCause());
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public void close() {
		thread.shutdown();
	}
}
