package org.jingjian.intake.internal.zip;

import static org.jingjian.intake.internal.Reasons.refusal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jingjian.intake.Limits;

/** A zip file from outside: its names are looked at before anything, its contents measured while they are read. */
public final class Archive implements Closeable {
	private static final Pattern ESCAPING = Pattern.compile("^/|^[A-Za-z]:|(^|/)\\.\\.(/|$)|\\x00");
	private static final int ENCRYPTED = 1;

	private final ZipFile zip;
	private final String name;
	private final Limits limits;
	private final Map<String, ZipEntry> files = new LinkedHashMap<>();

	private Archive(ZipFile zip, String name, Limits limits) {
		this.zip = zip;
		this.name = name;
		this.limits = limits;
		if (zip.size() > limits.entries()) {
			throw refusal("zip.entries", name, limits.entries());
		}
		zip.stream().forEach(this::add);
	}

	/** True if the file begins as a zip file does. */
	public static boolean looksLike(Path file) throws IOException {
		byte[] head = head(file, 4);
		return head.length == 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
	}

	/** Names without the mark of UTF-8 are tried as UTF-8 and, if they are not, read as GB18030. */
	public static Archive open(Path file, Limits limits) throws IOException {
		String name = file.getFileName().toString();
		ZipFile zip = zip(file, name);
		try {
			return new Archive(zip, name, limits);
		} catch (RuntimeException refused) {
			zip.close();
			throw refused;
		}
	}

	private static ZipFile zip(Path file, String name) throws IOException {
		try {
			return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
		} catch (ZipException otherNames) {
			try {
				return new ZipFile(file.toFile(), Charset.forName("GB18030"));
			} catch (ZipException damaged) {
				byte[] head = head(file, 8);
				if (head.length == 8 && (head[6] & ENCRYPTED) != 0) {
					throw refusal(damaged, "zip.locked", name);
				}
				throw refusal(damaged, "zip.damaged", name);
			}
		}
	}

	private static byte[] head(Path file, int length) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return in.readNBytes(length);
		}
	}

	private void add(ZipEntry entry) {
		String path = entry.getName().replace('\\', '/');
		if (ESCAPING.matcher(path).find()) {
			throw refusal("zip.path", name, shortened(entry.getName()));
		}
		if (!entry.isDirectory() && !path.endsWith("/")) {
			files.putIfAbsent(path, entry);
		}
	}

	private static String shortened(String path) {
		return path.length() > 80 ? path.substring(0, 80) + "…" : path;
	}

	/** Paths of the files in it, with slashes. */
	public Set<String> paths() {
		return files.keySet();
	}

	public boolean has(String path) {
		return files.containsKey(path);
	}

	/**
	 * The content of a file, measured; a checksum that does not fit is refused at the end.
	 *
	 * @param limit bytes, declared or real
	 * @throws org.jingjian.base.Refusal the path is not there, or declares more than the limit
	 */
	public Measured open(String path, long limit) throws IOException {
		ZipEntry entry = files.get(path);
		if (entry == null) {
			throw refusal("zip.missing", name, shortened(path));
		}
		if (entry.getSize() > limit) {
			throw tooLarge(path, limit);
		}
		InputStream content;
		try {
			content = new Checked(zip.getInputStream(entry), entry.getCrc(), () -> refusal("zip.damaged", name));
		} catch (ZipException damaged) {
			throw refusal(damaged, "zip.damaged", name);
		}
		return new Measured(content, limit, () -> tooLarge(path, limit), entry.getCompressedSize(), limits.ratio(),
				() -> refusal("zip.bomb", name, shortened(path), limits.ratio()));
	}

	private org.jingjian.base.Refusal tooLarge(String path, long limit) {
		return refusal("zip.large", name, shortened(path), limit >> 20);
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
