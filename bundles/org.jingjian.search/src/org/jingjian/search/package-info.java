/** Full text over everything of a filing that an officer may see, in Chinese, by part of a word and by pinyin. */
package org.jingjian.search;
