package org.jingjian.columns;

/** An order by one column. Ascending puts missing values last, descending puts them first. */
public record Order(int column, boolean descending) {
}
