/** The one door: what an officer may do. Each use case authorizes, checks the law's gates, changes and journals. */
package org.jingjian.office;
