package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.List;

/**
 * One row of a chart: things of one kind, each at its dates. Without the style sheet it is a list under a heading.
 *
 * @param id unique in the page
 * @param kind a name for the style sheet
 * @param title the heading
 * @param items list items, in order
 */
record Lane(String id, String kind, DomContent title, List<DomContent> items) {

    Lane {
        items = List.copyOf(items);
    }

    /** Nothing where there are no items. */
    DomContent content() {
        return iff(
                !items.isEmpty(),
                section(h4(title).withId(id), ol(each(items.stream())).withClass("days"))
                        .withClasses("lane", kind)
                        .attr("aria-labelledby", id));
    }
}
