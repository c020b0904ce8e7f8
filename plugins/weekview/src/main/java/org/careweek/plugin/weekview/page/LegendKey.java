package org.careweek.plugin.weekview.page;

import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;

/** What a mark in a drawing means. */
public final class LegendKey {

    private LegendKey() {}

    /**
     * The mark, which screen readers skip, and its meaning.
     *
     * @param mark the class that draws it
     */
    public static DomContent of(String mark, String meaning) {
        return span(span().withClasses("key", mark).attr("aria-hidden", "true"), text(" " + meaning + " "));
    }
}
