package org.jingjian.law.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jingjian.law.WorkCalendar;

/** The calendar that a set of yearly notices makes. */
public final class Notices implements WorkCalendar {
	/** From this day of December on, days also wait for the next year's notice. */
	private static final int OPEN_FROM_DAY = 29;

	private final SortedMap<Integer, Notice> byYear;
	private final Map<LocalDate, Notice.Day> days = new HashMap<>();
	private final String version;

	Notices(Collection<Notice> notices) {
		SortedMap<Integer, Notice> sorted = new TreeMap<>();
		notices.forEach(notice -> sorted.put(notice.year(), notice));
		byYear = Collections.unmodifiableSortedMap(sorted);
		byYear.values().forEach(notice -> days.putAll(notice.days()));
		version = byYear.isEmpty() ? "-" : Digest.of(byYear.firstKey() + "-" + byYear.lastKey(), CalendarText.write(this));
	}

	/** These notices with those of {@code newer}, which win. */
	public Notices overlaidBy(Notices newer) {
		Map<Integer, Notice> all = new TreeMap<>(byYear);
		all.putAll(newer.byYear);
		return new Notices(all.values());
	}

	Collection<Notice> notices() {
		return byYear.values();
	}

	@Override
	public boolean isWorkday(LocalDate day) {
		Notice.Day known = days.get(day);
		if (known != null) {
			return known.working();
		}
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

	@Override
	public Optional<String> name(LocalDate day) {
		return Optional.ofNullable(days.get(day)).map(Notice.Day::name);
	}

	@Override
	public boolean published(int year) {
		return byYear.containsKey(year);
	}

	@Override
	public boolean settled(LocalDate day) {
		return published(day.getYear()) && (!open(day) || published(day.getYear() + 1));
	}

	private static boolean open(LocalDate day) {
		return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= OPEN_FROM_DAY;
	}

	@Override
	public SortedSet<Integer> years() {
		return new TreeSet<>(byYear.keySet());
	}

	@Override
	public Optional<String> notice(int year) {
		return Optional.ofNullable(byYear.get(year)).map(Notice::reference);
	}

	@Override
	public String version() {
		return version;
	}
}
