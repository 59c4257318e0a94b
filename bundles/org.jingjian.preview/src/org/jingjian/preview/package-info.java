/** Scans and files as pictures, within bounded memory. */
package org.jingjian.preview;
