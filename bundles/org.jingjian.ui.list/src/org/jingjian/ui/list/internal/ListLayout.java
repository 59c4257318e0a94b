package org.jingjian.ui.list.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which columns the list shows, in which order and how wide. */
record ListLayout(List<Shown> columns) {
	private static final int NARROWEST = 20;
	private static final int WIDEST = 1200;

	/** @param width in points of a screen at 100 % */
	record Shown(FilingColumn column, int width) {
	}

	ListLayout {
		columns = List.copyOf(columns);
	}

	/** All columns as they come. */
	static ListLayout standard() {
		return new ListLayout(FilingColumn.ALL.stream().map(column -> new Shown(column, column.width())).toList());
	}

	/** As it is kept: {@code STATE:78,NAME:214}. */
	String text() {
		return columns.stream().map(shown -> shown.column.name() + ':' + shown.width).collect(Collectors.joining(","));
	}

	/** From its text; columns that are not known are left out, and without any it is the standard one. */
	static ListLayout parse(String text) {
		var columns = new ArrayList<Shown>();
		Set<FilingColumn> seen = EnumSet.noneOf(FilingColumn.class);
		for (String part : text == null ? new String[0] : text.split(",")) {
			String[] halves = part.split(":", -1);
			FilingColumn.named(halves[0]).filter(seen::add).ifPresent(column -> columns.add(new Shown(column, width(column, halves))));
		}
		return columns.isEmpty() ? standard() : new ListLayout(columns);
	}

	private static int width(FilingColumn column, String[] halves) {
		boolean given = halves.length == 2 && halves[1].matches("[0-9]{1,4}");
		return given ? Math.clamp(Integer.parseInt(halves[1]), NARROWEST, WIDEST) : column.width();
	}

	/** The columns that are not shown. */
	List<FilingColumn> hidden() {
		Set<FilingColumn> hidden = EnumSet.allOf(FilingColumn.class);
		columns.forEach(shown -> hidden.remove(shown.column));
		return List.copyOf(hidden);
	}
}
