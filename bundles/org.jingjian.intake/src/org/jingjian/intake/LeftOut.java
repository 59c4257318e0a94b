package org.jingjian.intake;

import org.jingjian.base.Text;

/**
 * What is in a file and was not read as data, so that nothing vanishes unseen.
 *
 * @param row as a spreadsheet shows it; 0 if it is about the whole sheet or file
 * @param kind {@code title}, {@code total}, {@code blank}, {@code sheet}, {@code column} or {@code scan}
 */
public record LeftOut(String file, String sheet, int row, String kind, Text text) {
}
