package org.jingjian.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A bundle as its manifest and sources tell. */
final class SourceBundle {
	private static final Pattern CLAUSES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

	private final Path folder;
	private final Manifest manifest;

	SourceBundle(Path folder) {
		this.folder = folder;
		try (var in = Sources.open(folder.resolve("META-INF/MANIFEST.MF"))) {
			manifest = new Manifest(in);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** One imported or exported package, or required bundle. */
	record Clause(String name, String attributes) {
		boolean optional() {
			return attributes.contains("resolution:=optional");
		}

		boolean hasClosedRange() {
			return attributes.matches("(?s).*version=\"[\\[(][^,\"]+,[^,\"]+[])]\".*");
		}
	}

	String name() {
		return folder.getFileName().toString();
	}

	Path folder() {
		return folder;
	}

	String header(String header) {
		return manifest.getMainAttributes().getValue(header);
	}

	boolean isTest() {
		return name().endsWith(".tests");
	}

	boolean isUi() {
		return name().matches("org\\.jingjian\\.ui(\\..*)?");
	}

	/** Neither window nor test. */
	boolean isCore() {
		return !isTest() && !isUi();
	}

	/** The name without what all names share. */
	String shortName() {
		return name().substring("org.jingjian.".length());
	}

	List<Clause> clauses(String header) {
		String value = header(header);
		if (value == null) {
			return List.of();
		}
		var clauses = new ArrayList<Clause>();
		for (String clause : CLAUSES.split(value)) {
			int end = clause.indexOf(';');
			clauses.add(end < 0 ? new Clause(clause.strip(), "") : new Clause(clause.substring(0, end).strip(), clause.substring(end)));
		}
		return clauses;
	}

	Set<String> names(String header) {
		return clauses(header).stream().map(Clause::name).collect(Collectors.toCollection(TreeSet::new));
	}

	List<Path> javaFiles() {
		return Sources.files(folder.resolve("src"), name -> name.endsWith(".java"));
	}

	/** Packages of the hand-written and, where it was built, the generated sources. */
	Set<String> packages() {
		var packages = new TreeSet<String>();
		for (String root : List.of("src", "src-gen")) {
			Path sources = folder.resolve(root);
			Sources.files(sources, name -> name.endsWith(".java"))
					.forEach(file -> packages.add(sources.relativize(file.getParent()).toString().replace(java.io.File.separatorChar, '.')));
		}
		return packages;
	}

	/** The bundle that a fragment belongs to; itself if it is none. */
	SourceBundle host() {
		String host = header("Fragment-Host");
		Path hostFolder = host == null ? folder : folder.resolveSibling(host.split(";")[0].strip());
		return Files.exists(hostFolder) ? new SourceBundle(hostFolder) : this;
	}

	@Override
	public String toString() {
		return name();
	}
}
