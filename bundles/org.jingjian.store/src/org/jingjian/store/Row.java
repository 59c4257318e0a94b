package org.jingjian.store;

import java.util.List;

/** The columns of one aggregate, in the query's order, as the model's values; a missing one is null. */
public record Row(long id, int version, List<Object> values) {
}
