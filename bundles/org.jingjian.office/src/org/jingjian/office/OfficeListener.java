package org.jingjian.office;

/** Hears of changes; as an OSGi service it hears those of every session. Must return quickly and throw nothing. */
@FunctionalInterface
public interface OfficeListener {
	void changed(OfficeEvent event);

	/**
	 * @param action as in the journal, such as {@code filing.accepted}
	 * @param id of the filing or held row; 0 if many changed at once
	 */
	record OfficeEvent(String action, long id) {
	}
}
