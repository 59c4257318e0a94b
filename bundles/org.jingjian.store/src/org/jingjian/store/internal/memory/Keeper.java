package org.jingjian.store.internal.memory;

import java.io.IOException;

/**
 * Writes columns into their file whenever so much of them changed that it would be felt to read that again at the next
 * start: now and then on a thread of its own, at last when the store is closed. That it cannot is no failure of anything
 * but a quick start.
 */
final class Keeper {
	/** So many changed rows are not worth a file: at the next start they are read in little time. */
	private static final int FEW = 2000;
	/** While the store is in use this part of all rows is not. */
	private static final int PART = 20;

	private final ColumnFile file;
	private final Warnings warnings;
	private byte[] shape;
	private long kept;
	private Thread writing;
	private boolean closed;

	Keeper(ColumnFile file, Warnings warnings) {
		this.file = file;
		this.warnings = warnings;
	}

	/** From now on moments are counted from what the file holds, if it holds anything. @param made what the columns are made of */
	synchronized void begin(byte[] made) {
		shape = made;
		kept = 0;
	}

	/** Writes it on another thread, if it is time and nothing is being written. */
	synchronized void offer(Moment moment) {
		if (!closed && writing == null && moment.changes() - kept > Math.max(FEW, moment.table().size() / PART)) {
			writing = Thread.ofPlatform().name("jingjian-columns").daemon().start(() -> write(moment));
		}
	}

	/** A moment that could not be written counts as written: it is tried again after as many changes. */
	private void write(Moment moment) {
		try {
			file.write(shape, moment);
		} catch (IOException | RuntimeException failed) {
			warnings.warn("Columns could not be written for the next start", failed);
		} finally {
			written(moment);
		}
	}

	private synchronized void written(Moment moment) {
		kept = moment.changes();
		writing = null;
	}

	/** Nothing is written when it returns, and nothing more will be. @param last what to write if it is worth it; may be null */
	void close(Moment last) {
		Thread running = end();
		if (running != null) {
			waitFor(running);
		}
		if (last != null && last.changes() - kept > FEW) {
			write(last);
		}
	}

	private synchronized Thread end() {
		closed = true;
		return writing;
	}

	private static void waitFor(Thread running) {
		boolean interrupted = false;
		while (running.isAlive()) {
			try {
				running.join();
			} catch (InterruptedException stopped) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
