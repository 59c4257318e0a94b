package org.jingjian.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

class SuiteTest {
	private static final HexFormat HEX = HexFormat.of();

	@Test
	void sm4_gives_the_example_of_the_standard() {
		byte[] key = HEX.parseHex("0123456789abcdeffedcba9876543210");
		var engine = new SM4Engine();
		engine.init(true, new KeyParameter(key));
		byte[] out = new byte[16];
		engine.processBlock(key, 0, out, 0);
		assertEquals("681edf34d206965e86b3e94f536e4246", HEX.formatHex(out));
	}

	@Test
	void sm4_gcm_gives_the_example_of_rfc_8998() {
		byte[] key = Arrays.copyOf(HEX.parseHex("0123456789abcdeffedcba9876543210"), Keys.LENGTH);
		byte[] nonce = HEX.parseHex("00001234567800000000abcd");
		byte[] associated = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
		byte[] plain = HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
				+ "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
		byte[] sealed = Suite.SM4_GCM.seal(key, nonce, associated, plain, 0, plain.length);
		assertEquals("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
				+ "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d" + "83de3541e4c2b58177e065a9bf7b62ec", HEX.formatHex(sealed));
		assertArrayEquals(plain, Suite.SM4_GCM.open(key, nonce, associated, sealed, 0, sealed.length));
	}

	@Test
	void aes_gcm_gives_the_example_of_the_specification() {
		byte[] sealed = Suite.AES_256_GCM.seal(new byte[32], new byte[12], new byte[0], new byte[16], 0, 16);
		assertEquals("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919", HEX.formatHex(sealed));
	}

	@Test
	void chacha_poly_gives_the_example_of_rfc_8439() {
		byte[] key = HEX.parseHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
		byte[] plain = ("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.")
				.getBytes(StandardCharsets.US_ASCII);
		byte[] sealed = Suite.CHACHA20_POLY1305.seal(key, HEX.parseHex("070000004041424344454647"), HEX.parseHex("50515253c0c1c2c3c4c5c6c7"), plain, 0,
				plain.length);
		assertEquals("d31a8d34648e60db7b86afbc53ef7ec2", HEX.formatHex(sealed, 0, 16));
		assertEquals("1ae10b594f09e26a7e902ecbd0600691", HEX.formatHex(sealed, plain.length, sealed.length));
	}

	@Test
	void what_was_altered_is_not_opened() {
		byte[] plain = "何人".getBytes(StandardCharsets.UTF_8);
		byte[] key = Keys.random();
		for (Suite suite : Suite.values()) {
			byte[] nonce = Keys.random(Suite.NONCE);
			byte[] sealed = suite.seal(key, nonce, plain, plain, 0, plain.length);
			assertArrayEquals(plain, suite.open(key, nonce, plain, sealed, 0, sealed.length));
			for (int bit = 0; bit < 8 * sealed.length; bit++) {
				byte[] altered = sealed.clone();
				altered[bit / 8] ^= (byte) (1 << bit % 8);
				assertThrows(Altered.class, () -> suite.open(key, nonce, plain, altered, 0, altered.length), suite + " bit " + bit);
			}
			assertThrows(Altered.class, () -> suite.open(Keys.random(), nonce, plain, sealed, 0, sealed.length));
			assertThrows(Altered.class, () -> suite.open(key, nonce, new byte[0], sealed, 0, sealed.length));
			assertThrows(Altered.class, () -> suite.open(key, nonce, plain, sealed, 0, Suite.TAG - 1));
		}
	}

	@Test
	void a_secret_box_opens_for_its_purpose_alone() {
		byte[] key = Keys.random();
		byte[] secret = Keys.random();
		for (Suite suite : Suite.values()) {
			byte[] box = SecretBox.seal(suite, key, "master", secret);
			assertArrayEquals(secret, SecretBox.open(key, "master", box));
			assertThrows(Altered.class, () -> SecretBox.open(key, "other", box));
			assertThrows(Altered.class, () -> SecretBox.open(key, "master", Arrays.copyOf(box, 20)));
			byte[] unknown = box.clone();
			unknown[0] = 9;
			assertThrows(Altered.class, () -> SecretBox.open(key, "master", unknown));
		}
	}
}
