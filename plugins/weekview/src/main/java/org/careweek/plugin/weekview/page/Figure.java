package org.careweek.plugin.weekview.page;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dt;

import j2html.tags.DomContent;

/** A named figure in the head of a page, to stand in a list of such. */
public final class Figure {

    private Figure() {}

    public static DomContent of(String name, DomContent value) {
        return div(dt(name), dd(value)).withClass("figure");
    }
}
