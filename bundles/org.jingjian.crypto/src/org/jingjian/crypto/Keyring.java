package org.jingjian.crypto;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.crypto.internal.KeyringFile;

/**
 * Who can open the office: for each account the office's master key, wrapped under a key derived from the account's
 * password. Without a password the file gives away account names and nothing else. Every change is written whole or not
 * at all. For one thread at a time.
 */
public final class Keyring {
	private static final Texts TEXTS = Texts.beside(Keyring.class);
	private static final String WRAPPING = "jingjian-master-key";

	private final Path file;
	private final PasswordHash hash;
	private final Map<String, Entry> entries;

	private Keyring(Path file, PasswordHash hash, Map<String, Entry> entries) {
		this.file = file;
		this.hash = hash;
		this.entries = entries;
	}

	/**
	 * Makes a keyring with its first account.
	 *
	 * @param master 256 bits
	 * @throws Refusal there is a file already, or it cannot be written
	 */
	public static Keyring create(Path file, byte[] master, String account, char[] password) {
		return create(file, master, account, password, PasswordHash.STANDARD);
	}

	/** The same with other costs of guessing a password. */
	public static Keyring create(Path file, byte[] master, String account, char[] password, PasswordHash hash) {
		if (Files.exists(file)) {
			throw new Refusal(TEXTS.of("keyring.exists", file));
		}
		var keyring = new Keyring(file, hash, new LinkedHashMap<>());
		keyring.put(master, account, password);
		return keyring;
	}

	/** @throws Refusal no such file, or it is damaged */
	public static Keyring read(Path file) {
		if (!Files.exists(file)) {
			throw new Refusal(TEXTS.of("keyring.missing", file));
		}
		return new Keyring(file, PasswordHash.STANDARD, KeyringFile.read(file));
	}

	/** In the order in which they came. */
	public List<String> accounts() {
		return List.copyOf(entries.keySet());
	}

	/**
	 * The master key.
	 *
	 * @throws Refusal wrong password or no such account: the same answer after the same time; or the file was altered
	 */
	public byte[] unlock(String account, char[] password) {
		Entry entry = entries.get(account);
		Entry tried = entry == null ? entries.values().iterator().next() : entry;
		byte[] wrapping = tried.hash().key(password, tried.salt());
		byte[] master;
		try {
			master = SecretBox.open(wrapping, WRAPPING + ' ' + account, tried.wrapped());
		} catch (Altered wrong) {
			throw new Refusal(TEXTS.of("password.wrong"), wrong);
		} finally {
			Arrays.fill(wrapping, (byte) 0);
		}
		KeyringFile.verify(file, master);
		return master;
	}

	/**
	 * Adds an account.
	 *
	 * @throws Refusal it is there already, {@code master} is not this keyring's, or the file cannot be written
	 */
	public void add(byte[] master, String account, char[] password) {
		if (entries.containsKey(account)) {
			throw new Refusal(TEXTS.of("account.exists", account));
		}
		KeyringFile.verify(file, master);
		put(master, account, password);
	}

	/**
	 * Gives an account another password.
	 *
	 * @throws Refusal no such account, {@code master} is not this keyring's, or the file cannot be written
	 */
	public void replace(byte[] master, String account, char[] password) {
		requireKnown(account);
		KeyringFile.verify(file, master);
		put(master, account, password);
	}

	/**
	 * Takes an account away.
	 *
	 * @throws Refusal no such account, it is the last, {@code master} is not this keyring's, or the file cannot be written
	 */
	public void remove(byte[] master, String account) {
		requireKnown(account);
		KeyringFile.verify(file, master);
		if (entries.size() == 1) {
			throw new Refusal(TEXTS.of("account.last"));
		}
		var changed = new LinkedHashMap<>(entries);
		changed.remove(account);
		save(master, changed);
	}

	private void put(byte[] master, String account, char[] password) {
		if (account.isBlank() || password.length == 0) {
			throw new Refusal(TEXTS.of("account.empty"));
		}
		byte[] salt = Keys.random(PasswordHash.SALT);
		byte[] wrapping = hash.key(password, salt);
		byte[] wrapped = SecretBox.seal(Suite.AES_256_GCM, wrapping, WRAPPING + ' ' + account, master);
		Arrays.fill(wrapping, (byte) 0);
		var changed = new LinkedHashMap<>(entries);
		changed.put(account, new Entry(hash, salt, wrapped));
		save(master, changed);
	}

	private void save(byte[] master, Map<String, Entry> changed) {
		KeyringFile.write(file, master, changed);
		entries.clear();
		entries.putAll(changed);
	}

	private void requireKnown(String account) {
		if (!entries.containsKey(account)) {
			throw new Refusal(TEXTS.of("account.unknown", account));
		}
	}

	/** One account's line. For the file's reader and writer. */
	public record Entry(PasswordHash hash, byte[] salt, byte[] wrapped) {
		public Entry {
			Objects.requireNonNull(hash);
		}
	}
}
