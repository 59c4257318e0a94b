package org.jingjian.search;

/**
 * How far the index is.
 *
 * @param done filings that can be found
 * @param total filings there are; equal to {@code done} once the index is whole
 */
public record Standing(Stage stage, long done, long total) {
	/**
	 * OPENING: nothing can be found yet. BUILDING: being made anew, newest filings first. FOLLOWING: whole but for what was done in the
	 * last moments. READY: whole.
	 */
	public enum Stage {
		OPENING, BUILDING, FOLLOWING, READY
	}
}
