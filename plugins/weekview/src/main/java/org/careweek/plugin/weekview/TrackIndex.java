package org.careweek.plugin.weekview;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.function.Function;

/** Links to the parts of a long section, each with what it holds; none where there is only one part. */
final class TrackIndex {

    private TrackIndex() {}

    static <T> DomContent of(
            String label,
            List<T> parts,
            Function<T, String> id,
            Function<T, DomContent> title,
            Function<T, String> counts) {
        return iff(
                parts.size() > 1,
                nav(ul(each(
                                parts,
                                part -> li(
                                        a(title.apply(part)).withHref("#" + id.apply(part)),
                                        span(" " + counts.apply(part))))))
                        .withClass("index")
                        .attr("aria-label", label));
    }
}
