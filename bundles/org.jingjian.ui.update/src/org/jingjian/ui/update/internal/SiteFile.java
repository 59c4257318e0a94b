package org.jingjian.ui.update.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jingjian.base.Refusal;

/** An update site in one zip. */
record SiteFile(Path file) {
	/** @throws Refusal it is none */
	static SiteFile of(Path file) {
		try (var zip = new ZipFile(file.toFile())) {
			if (hasOne(zip, "content") && hasOne(zip, "artifacts")) {
				return new SiteFile(file.toAbsolutePath().normalize());
			}
		} catch (IOException unreadable) {
			throw new Refusal(Messages.of("refused.file", file.getFileName()), unreadable);
		}
		throw Messages.refusal("refused.file", file.getFileName());
	}

	private static boolean hasOne(ZipFile zip, String index) {
		return Stream.of(".jar", ".xml", ".xml.xz").anyMatch(end -> zip.getEntry(index + end) != null);
	}

	/** Where its content begins. */
	URI location() {
		return URI.create("jar:" + file.toUri() + "!/");
	}

	String name() {
		return file.getFileName().toString();
	}

	/** For comparison with what its maker published. */
	String digest() {
		try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(in.getMessageDigest().digest());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
