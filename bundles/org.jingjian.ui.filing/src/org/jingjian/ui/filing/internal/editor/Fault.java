package org.jingjian.ui.filing.internal.editor;

import org.eclipse.swt.widgets.Control;

/** What is written in a field and cannot be taken. */
record Fault(Control control, String field, String text) {
}
