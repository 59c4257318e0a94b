import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes the bundles of a product quick to start: {@code java Lighten.java PLUGINS...}. What is in them is stored as it is and not
 * compressed, which the archive of the product does anyway; and without signatures, which nothing asks for but the class loader
 * of the framework's own classes: it would check each of them at every start, and keep none in the archive of shared classes.
 */
public final class Lighten {
	private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)", Pattern.CASE_INSENSITIVE);
	private static final Pattern DIGEST = Pattern.compile(".+-Digest(-Manifest(-Main-Attributes)?)?", Pattern.CASE_INSENSITIVE);

	private Lighten() {
	}

	/** @param arguments folders of bundles; a jar that is light already is left as it is */
	public static void main(String[] arguments) throws IOException {
		for (String folder : arguments) {
			try (Stream<Path> files = Files.list(Path.of(folder))) {
				for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
					if (isHeavy(jar)) {
						lighten(jar);
					}
				}
			}
		}
	}

	private static boolean isHeavy(Path jar) throws IOException {
		try (var file = new ZipFile(jar.toFile())) {
			return file.stream().anyMatch(entry -> entry.getMethod() != ZipEntry.STORED || SIGNATURE.matcher(entry.getName()).matches());
		}
	}

	private static void lighten(Path jar) throws IOException {
		Path light = jar.resolveSibling(jar.getFileName() + ".light");
		try (var file = new ZipFile(jar.toFile()); OutputStream out = Files.newOutputStream(light); var to = new ZipOutputStream(out)) {
			to.setMethod(ZipOutputStream.STORED);
			for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements();) {
				ZipEntry entry = all.nextElement();
				if (!SIGNATURE.matcher(entry.getName()).matches()) {
					byte[] content = file.getInputStream(entry).readAllBytes();
					store(to, entry, entry.getName().equals(JarFile.MANIFEST_NAME) ? withoutDigests(content) : content);
				}
			}
		}
		Files.setLastModifiedTime(light, Files.getLastModifiedTime(jar));
		Files.move(light, jar, StandardCopyOption.REPLACE_EXISTING);
	}

	private static void store(ZipOutputStream to, ZipEntry like, byte[] content) throws IOException {
		var entry = new ZipEntry(like.getName());
		entry.setTime(like.getTime());
		entry.setSize(content.length);
		entry.setCompressedSize(content.length);
		var sum = new CRC32();
		sum.update(content);
		entry.setCrc(sum.getValue());
		to.putNextEntry(entry);
		to.write(content);
		to.closeEntry();
	}

	/** A manifest in which nothing is digested stays as it was written, to the byte. */
	private static byte[] withoutDigests(byte[] content) throws IOException {
		var manifest = new Manifest(new ByteArrayInputStream(content));
		if (manifest.getEntries().values().stream().noneMatch(Lighten::isDigested)) {
			return content;
		}
		for (Attributes attributes : List.copyOf(manifest.getEntries().values())) {
			attributes.keySet().removeIf(name -> DIGEST.matcher(name.toString()).matches());
		}
		manifest.getEntries().values().removeIf(Attributes::isEmpty);
		var out = new ByteArrayOutputStream();
		manifest.write(out);
		return out.toByteArray();
	}

	private static boolean isDigested(Attributes attributes) {
		return attributes.keySet().stream().anyMatch(name -> DIGEST.matcher(name.toString()).matches());
	}
}
