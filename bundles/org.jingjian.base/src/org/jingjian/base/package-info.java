/** What every layer speaks: texts in two languages, refusals, and the progress of long work. */
package org.jingjian.base;
