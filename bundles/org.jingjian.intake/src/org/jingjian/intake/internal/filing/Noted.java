package org.jingjian.intake.internal.filing;

import org.jingjian.intake.internal.layout.Row;
import org.jingjian.model.filing.Remark;

/**
 * A remark, and where in the file its reason stands.
 *
 * @param column header; null if it is about the whole row
 */
public record Noted(Remark remark, Row row, String column) {
}
