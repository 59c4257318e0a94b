/** What every perspective of the desktop shares: the workplace, jobs, dialogs, pictures and the way refusals are shown. */
package org.jingjian.ui;
