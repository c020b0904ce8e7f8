package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.careweek.plugin.weekview.page.DateText;

/** The dates of a chart, for the eye alone: whatever stands in the chart says its own dates, too. */
record Axis(Stretch stretch) {

    /** The first day of each week. */
    DomContent dates() {
        return div(each(IntStream.range(0, stretch.weeks())
                        .mapToObj(each -> stretch.first().plusWeeks(each))
                        .<DomContent>map(first -> span(DateText.dayOfMonth(first)))))
                .withClass("axis")
                .attr("aria-hidden", "true");
    }

    /** The column of today; nothing where today lies outside. */
    DomContent now(LocalDate asOf) {
        return iff(
                stretch.holds(asOf),
                div(span("as of " + DateText.dayOfMonth(asOf)))
                        .withClasses("now", stretch.column(asOf) > stretch.days() / 2 ? "at-end" : "at-start")
                        .withStyle("--from:" + stretch.column(asOf))
                        .attr("aria-hidden", "true"));
    }
}
