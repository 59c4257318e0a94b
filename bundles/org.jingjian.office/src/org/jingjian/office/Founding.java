package org.jingjian.office;

import java.util.List;

/**
 * How an office begins.
 *
 * @param name of the office, such as 山东省互联网信息办公室
 * @param provinceCode GB/T 2260, two digits
 * @param officers the first ones; at least one
 * @param workingTerms whether to set the office's own terms for review and supplement to those of the analogue filing
 *        (a working agreement, not statutory; can be changed later); otherwise none are set
 */
public record Founding(String name, String provinceCode, List<NewOfficer> officers, boolean workingTerms) {
	public Founding {
		officers = List.copyOf(officers);
	}
}
