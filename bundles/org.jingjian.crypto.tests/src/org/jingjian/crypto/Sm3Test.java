package org.jingjian.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sm3Test {
	@Test
	void the_examples_of_the_standard_come_out() {
		assertEquals("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", Sm3.hexOf(bytes("abc")));
		assertEquals("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732", Sm3.hexOf(bytes("abcd".repeat(16))));
	}

	@Test
	void pieces_give_the_digest_of_the_whole_and_the_instance_begins_anew() {
		var random = new Random(3);
		byte[] whole = new byte[10_000];
		random.nextBytes(whole);
		var digest = new Sm3();
		for (int round = 0; round < 3; round++) {
			for (int at = 0; at < whole.length;) {
				int part = Math.min(whole.length - at, 1 + random.nextInt(300));
				digest.update(whole, at, part);
				at += part;
			}
			assertArrayEquals(Sm3.of(whole), digest.finish());
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
