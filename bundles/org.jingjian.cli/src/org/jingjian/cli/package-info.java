/** The jobs of an office without a window: from a shell, and from the console of a running framework. */
package org.jingjian.cli;
