package org.jingjian.office;

import java.util.List;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.WrittenRow;

/**
 * One processor's filing as it came in.
 *
 * @param filing what could be read, with source and with the remarks that reading gave rise to; a remark of severity
 *        REFUSAL or QUERY makes the office hold it instead of taking it in
 * @param rows everything as written, so that nothing is lost when it is held; the processor's own row first
 */
public record Arrival(Filing filing, List<WrittenRow> rows) {
	public Arrival {
		rows = List.copyOf(rows);
	}
}
