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

    /** A link back to an index, for a long section of which it lists the parts. */
    static DomContent back(String id) {
        return a("Index").withHref("#index-" + id).withClass("back");
    }

    static <T> DomContent of(
            String id,
            String label,
            List<T> parts,
            Function<T, String> partId,
            Function<T, DomContent> title,
            Function<T, String> counts) {
        return iff(
                parts.size() > 1,
                nav(ul(each(
                                parts,
                                part -> li(
                                        a(title.apply(part)).withHref("#" + partId.apply(part)),
                                        span(" " + counts.apply(part))))))
                        .withId("index-" + id)
                        .withClass("index")
                        .attr("aria-label", label));
    }
}
