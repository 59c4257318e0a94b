package org.jingjian.store.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.jingjian.crypto.Keys;
import org.jingjian.crypto.Sm3;

/**
 * How far the journal had come, kept apart from the database and authenticated, so that entries cut off at the end are
 * missed. It is written after the database is durable, in turn into two places, and so never ahead of it; after a crash
 * it may be behind.
 */
public final class HeadFile implements AutoCloseable {
	private static final String NAME = "head";
	private static final int MAC = 32;
	private static final int SLOT = Long.BYTES + Sm3.LENGTH + MAC;
	private static final int SLOTS = 2;

	private final FileChannel channel;
	private final byte[] key;
	private int next;

	/** @param number of the last journal entry; 0 before the first */
	public record Head(long number, byte[] hash) {
	}

	private HeadFile(FileChannel channel, byte[] key) {
		this.channel = channel;
		this.key = key;
	}

	public static HeadFile open(Path folder, byte[] key) throws IOException {
		var channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		return new HeadFile(channel, key);
	}

	/** The later of its places that is genuine; empty if none is. */
	public synchronized Optional<Head> read() throws IOException {
		Optional<Head> latest = Optional.empty();
		for (int slot = 0; slot < SLOTS; slot++) {
			Optional<Head> head = read(slot);
			if (head.isPresent() && (latest.isEmpty() || head.get().number() >= latest.get().number())) {
				latest = head;
				next = (slot + 1) % SLOTS;
			}
		}
		return latest;
	}

	private Optional<Head> read(int slot) throws IOException {
		var buffer = ByteBuffer.allocate(SLOT);
		while (buffer.hasRemaining() && channel.read(buffer, (long) slot * SLOT + buffer.position()) > 0) {
			continue;
		}
		byte[] bytes = buffer.array();
		byte[] mac = Arrays.copyOfRange(bytes, SLOT - MAC, SLOT);
		if (buffer.hasRemaining() || !MessageDigest.isEqual(mac, mac(bytes))) {
			return Optional.empty();
		}
		return Optional.of(new Head(buffer.getLong(0), Arrays.copyOfRange(bytes, Long.BYTES, SLOT - MAC)));
	}

	/** Not forced to the disk: the database is what must be durable, this may lag behind it. */
	public synchronized void write(long number, byte[] hash) throws IOException {
		var buffer = ByteBuffer.allocate(SLOT).putLong(number).put(hash);
		buffer.put(mac(buffer.array())).flip();
		int slot = next;
		while (buffer.hasRemaining()) {
			channel.write(buffer, (long) slot * SLOT + buffer.position());
		}
		next = (slot + 1) % SLOTS;
	}

	private byte[] mac(byte[] slot) {
		return Keys.mac(key, Arrays.copyOf(slot, SLOT - MAC));
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
