package org.jingjian.store.internal.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.store.SampleFilings;
import org.jingjian.store.internal.OwnModel;
import org.junit.jupiter.api.Test;

class DocumentsTest {
	private static final List<EPackage> PACKAGES = new OwnModel().packages();

	private final long seed = new Random().nextLong();
	private final Random random = new Random(seed);
	private final Documents documents = new Documents(names(), PACKAGES);

	private static Names names() {
		var names = new Names();
		names.learn(PACKAGES);
		return names;
	}

	@Test
	void hostile_documents_are_unreadable_and_nothing_worse() {
		var samples = new SampleFilings(seed);
		for (int i = 0; i < 5000; i++) {
			byte[] document = documents.write(samples.next());
			for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
				int at = random.nextInt(Math.min(document.length, random.nextBoolean() ? 60 : document.length));
				document[at] = (byte) random.nextInt();
			}
			byte[] cut = random.nextInt(4) == 0 ? Arrays.copyOf(document, random.nextInt(document.length)) : document;
			try {
				EObject read = documents.read(cut).object();
				assertTrue(EcoreUtil.equals(read, documents.read(documents.write(read)).object()), "seed " + seed);
			} catch (UnreadableDocument expected) {
				assertTrue(expected.getMessage().length() > 0);
			}
		}
	}

	@Test
	void lists_and_nesting_without_end_are_refused() {
		for (byte[] hostile : new byte[][] { {}, { 0 }, { (byte) 0xff }, { 5, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x7f },
				nested() }) {
			assertThrows(UnreadableDocument.class, () -> documents.read(hostile));
		}
	}

	private static byte[] nested() {
		byte[] nested = new byte[200_000];
		for (int i = 0; i < nested.length; i += 2) {
			nested[i] = 1;
			nested[i + 1] = (byte) (100 << Wire.BITS | Wire.OBJECT);
		}
		return nested;
	}

	@Test
	void one_run_packs_any_number_of_documents() {
		var packer = new Packer();
		byte[] dictionary = new byte[8 << 20];
		new Random(seed).nextBytes(dictionary);
		packer.add(1, dictionary);
		var run = packer.run();
		// more than positions of one array can count
		for (int i = 0; i < 600; i++) {
			byte[] content = new byte[50 + random.nextInt(50)];
			System.arraycopy(dictionary, random.nextInt(dictionary.length - content.length), content, 0, content.length / 2);
			assertArrayEquals(content, packer.unpack(run.pack(content, 1)), "seed " + seed);
		}
	}

	@Test
	void whatever_is_packed_comes_back_with_every_dictionary() {
		var packer = new Packer();
		var samples = new SampleFilings(seed);
		packer.add(1, documents.write(samples.next()));
		packer.add(2, new byte[3]);
		var run = packer.run();
		for (int i = 0; i < 3000; i++) {
			byte[] content = content(samples);
			int dictionary = random.nextInt(3);
			byte[] packed = run.pack(content, dictionary);
			assertArrayEquals(content, packer.unpack(packed), "seed " + seed);
			assertTrue(packed.length <= content.length + 6);
			byte[] after = content(samples);
			assertArrayEquals(content, packer.undo(packer.undoing(content, after), after), "seed " + seed);
		}
	}

	private byte[] content(SampleFilings samples) {
		byte[] content = switch (random.nextInt(4)) {
			case 0 -> documents.write(samples.next());
			case 1 -> new byte[random.nextInt(100_000)];
			case 2 -> new byte[random.nextInt(8)];
			default -> repeated();
		};
		for (int i = random.nextInt(5); i > 0 && content.length > 0; i--) {
			content[random.nextInt(content.length)] = (byte) random.nextInt();
		}
		return content;
	}

	private byte[] repeated() {
		byte[] content = new byte[random.nextInt(5000)];
		int period = 1 + random.nextInt(300);
		for (int i = 0; i < content.length; i++) {
			content[i] = i < period ? (byte) random.nextInt() : content[i - period];
		}
		return content;
	}

	@Test
	void hostile_packed_bytes_are_unreadable_and_nothing_worse() {
		var packer = new Packer();
		byte[] document = documents.write(new SampleFilings(seed).next());
		byte[] packed = packer.run().pack(document, 0);
		var lengths = new ArrayList<Integer>();
		for (int i = 0; i < 20_000; i++) {
			byte[] altered = packed.clone();
			for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
				altered[3 + random.nextInt(altered.length - 3)] = (byte) random.nextInt();
			}
			try {
				lengths.add(packer.unpack(altered).length);
			} catch (UnreadableDocument expected) {
				lengths.add(document.length);
			}
		}
		assertTrue(lengths.stream().allMatch(length -> length == document.length), "seed " + seed);
		assertThrows(UnreadableDocument.class, () -> packer.unpack(new byte[0]));
		assertThrows(UnreadableDocument.class, () -> packer.unpack(new byte[] { 7, 1, 0 }));
		assertThrows(UnreadableDocument.class,
				() -> packer.unpack(new byte[] { 0, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x7f, 0 }));
	}
}
