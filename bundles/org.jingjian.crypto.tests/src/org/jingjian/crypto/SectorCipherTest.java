package org.jingjian.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SectorCipherTest {
	/** IEEE 1619, vector 10; its unit of 512 bytes is the beginning of one of ours. */
	@Test
	void the_example_of_the_standard_comes_out() {
		byte[] key = HexFormat.of().parseHex("27182818284590452353602874713526" + "62497757247093699959574966967627"
				+ "31415926535897932384626433832795" + "02884197169399375105820974944592");
		byte[] sector = new byte[SectorCipher.SECTOR];
		for (int i = 0; i < 512; i++) {
			sector[i] = (byte) i;
		}
		new SectorCipher(key).encrypt(0xff, sector, sector.length);
		assertEquals("1c3b3a102f770386e4836c99e370cf9bea00803f5e482357a4ae12d414a3e63b"
				+ "5d31e276f8fe4a8d66b317f9ac683f44680a86ac35adfc3345befecb4bb188fd", HexFormat.of().formatHex(sector, 0, 64));
	}

	@Test
	void several_sectors_at_once_are_the_same_as_one_by_one_and_come_back() {
		var random = new Random(5);
		var cipher = new SectorCipher(Keys.random(64));
		byte[] plain = new byte[5 * SectorCipher.SECTOR];
		random.nextBytes(plain);
		byte[] whole = plain.clone();
		cipher.encrypt(41, whole, whole.length);
		for (int i = 0; i < 5; i++) {
			byte[] one = Arrays.copyOfRange(plain, i * SectorCipher.SECTOR, (i + 1) * SectorCipher.SECTOR);
			cipher.encrypt(41 + i, one, one.length);
			assertArrayEquals(Arrays.copyOfRange(whole, i * SectorCipher.SECTOR, (i + 1) * SectorCipher.SECTOR), one);
		}
		assertFalse(Arrays.equals(plain, whole));
		cipher.decrypt(41, whole, whole.length);
		assertArrayEquals(plain, whole);
	}
}
