package org.jingjian.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jingjian.base.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {
	private static final PasswordHash QUICK = new PasswordHash(64, 1, 1);

	@TempDir
	private Path folder;
	private Path file;
	private final byte[] master = Keys.random();
	private Keyring keyring;

	@BeforeEach
	void create() {
		file = folder.resolve("keyring");
		keyring = Keyring.create(file, master, "admin", "一个口令".toCharArray(), QUICK);
		keyring.add(master, "wang", "second".toCharArray());
	}

	@Test
	void argon2id_gives_the_example_of_rfc_9106() {
		byte[] tag = new PasswordHash(32, 3, 4).hash(bytes(1, 32), bytes(2, 16), bytes(3, 8), bytes(4, 12), 32);
		assertEquals("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659", HexFormat.of().formatHex(tag));
	}

	@Test
	void every_account_opens_the_same_master_key_with_its_own_password() {
		var read = Keyring.read(file);
		assertEquals(List.of("admin", "wang"), read.accounts());
		assertArrayEquals(master, read.unlock("admin", "一个口令".toCharArray()));
		assertArrayEquals(master, read.unlock("wang", "second".toCharArray()));
	}

	@Test
	void a_wrong_password_and_an_unknown_account_get_the_same_answer() {
		Refusal wrong = assertRefusal("password.wrong", () -> keyring.unlock("admin", "second".toCharArray()));
		Refusal unknown = assertRefusal("password.wrong", () -> keyring.unlock("nobody", "second".toCharArray()));
		assertEquals(wrong.in(Locale.SIMPLIFIED_CHINESE), unknown.in(Locale.SIMPLIFIED_CHINESE));
	}

	@Test
	void passwords_are_replaced_and_accounts_removed() {
		keyring.replace(master, "wang", "third".toCharArray());
		assertRefusal("password.wrong", () -> keyring.unlock("wang", "second".toCharArray()));
		assertArrayEquals(master, Keyring.read(file).unlock("wang", "third".toCharArray()));
		keyring.remove(master, "admin");
		assertRefusal("password.wrong", () -> Keyring.read(file).unlock("admin", "一个口令".toCharArray()));
		assertRefusal("account.last", () -> keyring.remove(master, "wang"));
		assertRefusal("account.exists", () -> keyring.add(master, "wang", "x".toCharArray()));
		assertRefusal("account.unknown", () -> keyring.replace(master, "admin", "x".toCharArray()));
		assertRefusal("account.empty", () -> keyring.add(master, "li", new char[0]));
	}

	@Test
	void nobody_adds_an_account_with_a_key_of_his_own() {
		assertRefusal("keyring.damaged", () -> keyring.add(Keys.random(), "mallory", "x".toCharArray()));
		assertEquals(List.of("admin", "wang"), Keyring.read(file).accounts());
	}

	@Test
	void no_line_of_one_account_serves_another() throws IOException {
		List<String> lines = Files.readAllLines(file);
		String admin = lines.get(1);
		String wang = lines.get(2);
		String mixed = wang.substring(0, wang.indexOf(' ')) + admin.substring(admin.indexOf(' '));
		Files.write(file, List.of(lines.get(0), admin, mixed, lines.get(3)));
		assertRefusal("password.wrong", () -> Keyring.read(file).unlock("wang", "一个口令".toCharArray()));
		assertRefusal("keyring.damaged", () -> Keyring.read(file).unlock("admin", "一个口令".toCharArray()));
	}

	@Test
	void an_account_taken_out_of_the_file_is_noticed() throws IOException {
		List<String> lines = Files.readAllLines(file);
		Files.write(file, List.of(lines.get(0), lines.get(1), lines.get(3)));
		assertRefusal("keyring.damaged", () -> Keyring.read(file).unlock("admin", "一个口令".toCharArray()));
	}

	@Test
	void hostile_files_are_refused_quickly_and_nothing_else_happens() throws IOException {
		String good = Files.readString(file, StandardCharsets.ISO_8859_1);
		for (String bad : List.of("", "\n\n\n\n", "jingjian-keyring 1\n", "jingjian-keyring 2\n" + good.substring(19),
				good.replaceFirst(" 64 1 1 ", " 99999999 1 1 "), good.replaceFirst(" 64 1 1 ", " 64 2000000000 1 "),
				good.replaceFirst(" 64 1 1 ", " 64 1 -1 "), good.replaceFirst(" 64 1 1 ", " 64 1 "),
				good.replaceFirst("code ", "kode "))) {
			Files.writeString(file, bad, StandardCharsets.ISO_8859_1);
			assertRefusal("keyring.damaged", () -> Keyring.read(file));
		}
		Files.write(file, new byte[5 * 1024 * 1024]);
		assertRefusal("keyring.damaged", () -> Keyring.read(file));
		long seed = new Random().nextLong();
		var random = new Random(seed);
		for (int i = 0; i < 2000; i++) {
			byte[] bytes = good.getBytes(StandardCharsets.ISO_8859_1);
			for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
			}
			Files.write(file, bytes);
			try {
				assertFalse(Keyring.read(file).accounts().isEmpty());
			} catch (Refusal refusal) {
				assertEquals("keyring.damaged", refusal.reason().key(), "seed " + seed);
			}
		}
	}

	@Test
	void a_keyring_is_not_overwritten_and_a_missing_one_is_said_to_be_missing() {
		assertRefusal("keyring.exists", () -> Keyring.create(file, master, "a", "b".toCharArray(), QUICK));
		assertRefusal("keyring.missing", () -> Keyring.read(folder.resolve("none")));
		assertRefusal("keyring.unwritable",
				() -> Keyring.create(folder.resolve("no/such"), master, "a", "b".toCharArray(), QUICK));
	}

	private static Refusal assertRefusal(String key, Executable work) {
		Refusal refusal = assertThrows(Refusal.class, work);
		assertEquals(key, refusal.reason().key());
		assertTrue(refusal.in(Locale.SIMPLIFIED_CHINESE).codePoints().anyMatch(c -> c > 0x4e00));
		return refusal;
	}

	private static byte[] bytes(int value, int length) {
		byte[] bytes = new byte[length];
		Arrays.fill(bytes, (byte) value);
		return bytes;
	}
}
