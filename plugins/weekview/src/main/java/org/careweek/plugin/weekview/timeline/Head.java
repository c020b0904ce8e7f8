package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.dl;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.specialized.HeaderTag;
import java.time.LocalDate;
import java.util.Optional;
import org.careweek.plugin.weekview.page.AmountText;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.plugin.weekview.page.Figure;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.spi.calendar.CareTimeline;
import org.careweek.spi.calendar.CareTimeline.Stay;
import org.careweek.spi.calendar.CareTimeline.Week;

/** The head of the page: whose care it is, and where it stands. The only place that shows the participant's label. */
final class Head {

    private Head() {}

    static HeaderTag of(CareTimeline timeline) {
        Optional<Stay> present = presentStay(timeline);
        long attended = timeline.weeks().stream().mapToLong(Week::attendedDays).sum();
        return header(
                p("Care timeline").withClass("kind"),
                h1(HostText.shown(timeline.label().disclose())),
                p(HostText.shown(timeline.site()), text(", as of " + DateText.dated(timeline.asOf())))
                        .withClass("dates"),
                p("Hours verdict, not clinical recommendation.").withClass("about"),
                dl(
                        Figure.of(
                                "Level of care",
                                present.map(Stay::level).map(HostText::shown).orElse(text("out of care"))),
                        Figure.of(
                                "Since",
                                text(present.map(Stay::from)
                                        .map(DateText::dated)
                                        .orElse("–"))),
                        Figure.of("Days attended in care", text(AmountText.number(attended))),
                        Figure.of(
                                "Days not covered",
                                text(AmountText.number(timeline.uncovered().size()))),
                        Figure.of(
                                "Findings",
                                text(AmountText.number(timeline.findings().size())))));
    }

    private static Optional<Stay> presentStay(CareTimeline timeline) {
        return timeline.stays().stream()
                .filter(stay -> holds(stay, timeline.asOf()))
                .reduce((earlier, later) -> later);
    }

    private static boolean holds(Stay stay, LocalDate date) {
        return !date.isBefore(stay.from()) && (stay.open() || date.isBefore(stay.end()));
    }
}
