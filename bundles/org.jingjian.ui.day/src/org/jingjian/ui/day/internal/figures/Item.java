package org.jingjian.ui.day.internal.figures;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One filing to look at.
 *
 * @param due null if no clock runs
 * @param reason the term, and the provision it rests on or that it is agreed; for what came in, what was found
 * @param at when it came in
 */
public record Item(long id, String name, String city, String state, LocalDate due, String reason, Instant at) {
}
