package org.careweek.plugin.weekview;

/** The page's looks. Holds neither {@code <} nor {@code &}, so it needs no escaping. */
final class Stylesheet {

    static final String TEXT = OwnFile.text("week.css");

    private Stylesheet() {}
}
