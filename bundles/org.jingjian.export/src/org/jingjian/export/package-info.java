/** Rows as files of other programs: workbooks and text tables in which text stays text. */
package org.jingjian.export;
