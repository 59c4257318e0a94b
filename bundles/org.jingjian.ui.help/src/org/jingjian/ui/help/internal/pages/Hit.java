package org.jingjian.ui.help.internal.pages;

/** A page that holds what was sought, and the words around it. */
public record Hit(Page page, String around) {
}
