/** Reads tables from outside into filings, row by row, losing nothing. Formats and mappings are OSGi services. */
package org.jingjian.intake;
