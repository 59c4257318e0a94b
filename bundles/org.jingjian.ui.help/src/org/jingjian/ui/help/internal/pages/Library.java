package org.jingjian.ui.help.internal.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.ITopic;
import org.osgi.framework.Bundle;

/**
 * The contents that bundles bring by {@code org.eclipse.help.toc}, and their pages in the language of the window. It
 * reads files: not on the UI thread.
 */
public final class Library {
	private static final int AROUND = 60;

	private final List<Entry> contents;
	private final Map<String, Page> pages = new LinkedHashMap<>();

	private Library(List<Entry> contents) {
		this.contents = List.copyOf(contents);
	}

	/** Reads all of it. */
	public static Library read() {
		var library = new Library(Arrays.stream(HelpSystem.getTocs()).flatMap(toc -> Arrays.stream(toc.getTopics())).map(Library::entry).toList());
		library.contents.forEach(library::load);
		return library;
	}

	private static Entry entry(ITopic topic) {
		return new Entry(topic.getLabel(), topic.getHref() == null ? "" : topic.getHref(),
				Arrays.stream(topic.getSubtopics()).map(Library::entry).toList());
	}

	private void load(Entry entry) {
		if (!entry.href().isEmpty()) {
			pages.computeIfAbsent(file(entry.href()), Library::page);
		}
		entry.children().forEach(this::load);
	}

	private static Page page(String href) {
		int end = href.indexOf('/', 1);
		Bundle bundle = end < 0 ? null : Platform.getBundle(href.substring(1, end));
		URL found = bundle == null ? null : FileLocator.find(bundle, IPath.fromPortableString("$nl$" + href.substring(end)), null);
		if (found == null) {
			throw new IllegalArgumentException("No page " + href);
		}
		try (InputStream source = found.openStream()) {
			return PageReader.read(href, source);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The page without the place on it. */
	public static String file(String href) {
		int hash = href.indexOf('#');
		return hash < 0 ? href : href.substring(0, hash);
	}

	public List<Entry> contents() {
		return contents;
	}

	/** @return empty if no contents name it */
	public Optional<Page> get(String href) {
		return Optional.ofNullable(pages.get(file(href)));
	}

	/** The page to begin with; empty if no bundle brings any. */
	public Optional<Page> first() {
		return pages.values().stream().findFirst();
	}

	/** Pages that hold the words as they are typed, whatever their case; those that hold them in the title first. */
	public List<Hit> find(String words) {
		String sought = words.strip().toLowerCase(Locale.ROOT);
		var inTitle = new ArrayList<Hit>();
		var elsewhere = new ArrayList<Hit>();
		for (Page page : sought.isEmpty() ? List.<Page>of() : pages.values()) {
			if (page.title().toLowerCase(Locale.ROOT).contains(sought)) {
				inTitle.add(new Hit(page, page.around(sought, AROUND)));
			} else if (page.text().toLowerCase(Locale.ROOT).contains(sought)) {
				elsewhere.add(new Hit(page, page.around(sought, AROUND)));
			}
		}
		inTitle.addAll(elsewhere);
		return inTitle;
	}
}
