package org.jingjian.demo.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jingjian.law.WorkCalendar;

/** What is to be done, by day; on one day in the order in which it was put down. */
final class Agenda {
	private final WorkCalendar calendar;
	private final PriorityQueue<Item> items = new PriorityQueue<>(Comparator.comparing(Item::day).thenComparing(Item::order));
	private int order;

	private record Item(LocalDate day, int order, Case about, Consumer<Case> what) {
	}

	Agenda(WorkCalendar calendar) {
		this.calendar = calendar;
	}

	/** Puts it down for so many working days later. */
	void inWorkdays(LocalDate from, int days, Case about, Consumer<Case> what) {
		LocalDate day = from;
		for (int left = days; left > 0; ) {
			day = day.plusDays(1);
			left -= calendar.isWorkday(day) ? 1 : 0;
		}
		on(day, about, what);
	}

	void on(LocalDate day, Case about, Consumer<Case> what) {
		items.add(new Item(day, order++, about, what));
	}

	boolean hasNext(LocalDate today) {
		return !items.isEmpty() && !items.peek().day().isAfter(today);
	}

	/** Does the next thing that is due; false if nothing is. */
	boolean doNext(LocalDate today) {
		if (!hasNext(today)) {
			return false;
		}
		Item item = items.poll();
		item.what().accept(item.about());
		return true;
	}
}
