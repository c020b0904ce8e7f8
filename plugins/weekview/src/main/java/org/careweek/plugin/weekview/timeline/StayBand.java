package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.specialized.LiTag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.careweek.plugin.weekview.page.AmountText;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.spi.calendar.CareTimeline.Stay;

/** The dates at one level of care as a band. */
final class StayBand {

    private static final int TEXT = 14;

    private StayBand() {}

    static LiTag of(Stay stay, Stretch stretch) {
        return band(stay, stretch, "stay").with(p(dates(stay)).withClass("said"));
    }

    static LiTag continued(Stay stay, Stretch stretch) {
        return band(stay, stretch, "continued").with(p("goes on").withClass("said"));
    }

    private static LiTag band(Stay stay, Stretch stretch, String kind) {
        LocalDate last = Stretches.lastOf(stay);
        return Place.of(stretch, stay.from(), last, TEXT)
                .item(kind, stretch.cut(stay.from(), last))
                .with(span().withClasses("band-of-level", Levels.shade(stay.level()), stay.open() ? "open" : "closed")
                        .attr("aria-hidden", "true"));
    }

    static String dates(Stay stay) {
        if (stay.open()) {
            return "since " + DateText.dated(stay.from()) + ", still open";
        }
        return DateText.span(stay.from(), Stretches.lastOf(stay)) + ", "
                + AmountText.count(ChronoUnit.DAYS.between(stay.from(), stay.end()), "day", "days");
    }
}
