package org.jingjian.store.internal.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;

/**
 * A file system for H2 whose files are AES-256-XTS, by the processor's instructions: H2's own cipher is AES-128 in plain
 * Java and took most of the time of every read and write. Each open database has a scheme, and so a key, of its own.
 */
final class EncryptedPath extends FilePath {
	private static final AtomicLong COUNTER = new AtomicLong();

	private final String scheme;
	private final byte[] key;
	private final FilePath base;

	private EncryptedPath(String scheme, byte[] key, FilePath base) {
		this.scheme = scheme;
		this.key = key;
		this.base = base;
		this.name = base == null ? null : scheme + ':' + base;
	}

	/** @param key 512 bits */
	static EncryptedPath register(byte[] key) {
		var provider = new EncryptedPath("jingjian" + COUNTER.incrementAndGet(), key, null);
		FilePath.register(provider);
		return provider;
	}

	void unregister() {
		FilePath.unregister(this);
	}

	@Override
	public String getScheme() {
		return scheme;
	}

	@Override
	public FilePath getPath(String path) {
		return over(FilePath.get(path.substring(scheme.length() + 1)));
	}

	private EncryptedPath over(FilePath other) {
		return other == null ? null : new EncryptedPath(scheme, key, other);
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		return new HeadedChannel(new EncryptedChannel(base.open(mode), key));
	}

	@Override
	public FilePath unwrap() {
		return base;
	}

	@Override
	public long size() {
		return base.size();
	}

	@Override
	public void moveTo(FilePath newName, boolean atomicReplace) {
		base.moveTo(newName.unwrap(), atomicReplace);
	}

	@Override
	public boolean createFile() {
		return base.createFile();
	}

	@Override
	public boolean exists() {
		return base.exists();
	}

	@Override
	public void delete() {
		base.delete();
	}

	@Override
	public List<FilePath> newDirectoryStream() {
		return base.newDirectoryStream().stream().<FilePath>map(this::over).toList();
	}

	@Override
	public FilePath toRealPath() {
		return over(base.toRealPath());
	}

	@Override
	public FilePath getParent() {
		return over(base.getParent());
	}

	@Override
	public boolean isDirectory() {
		return base.isDirectory();
	}

	@Override
	public boolean isRegularFile() {
		return base.isRegularFile();
	}

	@Override
	public boolean isAbsolute() {
		return base.isAbsolute();
	}

	@Override
	public long lastModified() {
		return base.lastModified();
	}

	@Override
	public boolean canWrite() {
		return base.canWrite();
	}

	@Override
	public void createDirectory() {
		base.createDirectory();
	}

	@Override
	public boolean setReadOnly() {
		return base.setReadOnly();
	}
}
