/** What the work on one filing gives to views that show many. */
package org.jingjian.ui.filing;
