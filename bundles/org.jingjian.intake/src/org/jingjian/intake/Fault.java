package org.jingjian.intake;

import org.jingjian.base.Text;
import org.jingjian.model.filing.Severity;

/**
 * Something that was noticed, at the place where a person finds it.
 *
 * @param file name of the file
 * @param sheet its sheet
 * @param row as a spreadsheet shows it; 0 if it is about the whole sheet
 * @param column header of the column; null if it is about the whole row
 * @param kind stable id, such as {@code credit-code-check-digit}
 * @param text a sentence for a person
 */
public record Fault(String file, String sheet, int row, String column, String kind, Severity severity, Text text) {
}
