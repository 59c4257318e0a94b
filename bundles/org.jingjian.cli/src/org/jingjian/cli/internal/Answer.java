package org.jingjian.cli.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingjian.base.Text;

/**
 * What a job found out.
 *
 * @param data for scripts: one JSON object
 * @param lines the same for a person
 * @param complaint why the job is not to count as done all the same; empty if it is
 */
public record Answer(Map<String, Object> data, List<String> lines, Optional<Text> complaint) {
	public Answer {
		data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
		lines = List.copyOf(lines);
	}

	public static Answer of(Map<String, Object> data, List<String> lines) {
		return new Answer(data, lines, Optional.empty());
	}

	public Answer but(Text why) {
		return new Answer(data, lines, Optional.of(why));
	}
}
