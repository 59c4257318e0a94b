/** Work calendar, terms with suspensions and extensions, and rule tables by date: every legal number is data here. */
package org.jingjian.law;
