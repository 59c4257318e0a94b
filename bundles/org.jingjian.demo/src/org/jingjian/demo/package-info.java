/** A province that does not exist, with filings nobody made, to show what an office looks like at work. */
package org.jingjian.demo;
