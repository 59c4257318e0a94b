package org.jingjian.store.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jingjian.base.DurableFile;
import org.jingjian.base.Refusal;
import org.jingjian.store.internal.Messages;

/** The file that says a folder is a store. */
public final class StoreHeader {
	private static final String NAME = "jingjian-store";
	private static final String TITLE = "jingjian-store 1";

	private StoreHeader() {
	}

	public static boolean isThere(Path folder) {
		return Files.isRegularFile(folder.resolve(NAME));
	}

	/** Writes the header of a new store. */
	public static KeyedHeader create(Path folder, byte[] master) throws IOException {
		KeyedHeader header = KeyedHeader.create(TITLE, master);
		DurableFile.write(folder.resolve(NAME), header.bytes());
		return header;
	}

	/** @throws Refusal no store there, another key, or the header is damaged */
	public static KeyedHeader read(Path folder, byte[] master) {
		if (!isThere(folder)) {
			throw new Refusal(Messages.of("store.missing", folder));
		}
		try (var in = Files.newInputStream(folder.resolve(NAME))) {
			return KeyedHeader.read(TITLE, in.readNBytes(KeyedHeader.MOST), master);
		} catch (IOException unreadable) {
			throw new Refusal(Messages.of("folder.unreadable", folder), unreadable);
		} catch (KeyedHeader.Unusable unusable) {
			throw new Refusal(Messages.of(unusable.fault() == KeyedHeader.Fault.WRONG_KEY ? "key.wrong" : "store.damaged", folder));
		}
	}
}
