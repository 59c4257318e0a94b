package org.jingjian.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jingjian.base.Texts;
import org.jingjian.export.FilingExport.Column;
import org.jingjian.office.FilingRow;

/** Every column of the list of filings, for whoever has no list before the eyes. */
public final class FilingColumns {
	private static final Texts TEXTS = Texts.beside(FilingColumns.class);

	private FilingColumns() {
	}

	/** All of them, with titles in a language; moments as the zone has them. */
	public static List<Column> all(Locale locale, ZoneId zone) {
		return List.of(column(locale, "state", 12, row -> TEXTS.of("state." + row.state().getName()).in(locale)),
				column(locale, "name", 36, FilingRow::name), column(locale, "creditCode", 22, FilingRow::creditCode),
				column(locale, "regionCode", 12, FilingRow::regionCode),
				column(locale, "registrationNumber", 22, FilingRow::registrationNumber),
				column(locale, "thresholdReachedOn", 12, FilingRow::thresholdReachedOn),
				column(locale, "filedOn", 12, FilingRow::filedOn),
				column(locale, "receivedAt", 17, row -> moment(row.receivedAt(), zone)),
				column(locale, "storedPersons", 12, FilingRow::storedPersons), column(locale, "minors", 12, FilingRow::minors),
				column(locale, "dueOn", 12, FilingRow::dueOn),
				column(locale, "dueProvisional", 10, row -> row.dueProvisional() ? TEXTS.of("yes").in(locale) : null),
				column(locale, "openFindings", 10, FilingRow::openFindings),
				column(locale, "supplementCount", 10, FilingRow::supplementCount),
				column(locale, "officer", 14, FilingRow::officer));
	}

	private static Column column(Locale locale, String key, int characters, Function<FilingRow, Object> value) {
		return new Column(TEXTS.of("column." + key).in(locale), characters, value);
	}

	private static LocalDateTime moment(Instant instant, ZoneId zone) {
		return instant == null ? null : LocalDateTime.ofInstant(instant, zone);
	}
}
