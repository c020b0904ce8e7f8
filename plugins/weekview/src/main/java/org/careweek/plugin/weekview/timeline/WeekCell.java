package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.div;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.PTag;
import java.util.List;
import java.util.stream.IntStream;
import org.careweek.plugin.weekview.page.AmountText;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.plugin.weekview.page.HoursScale;
import org.careweek.spi.calendar.CareTimeline.Week;

/** A week or a part of one: attended days, hours on the band of the level of care, and the verdict. */
record WeekCell(HoursScale scale) {

    static WeekCell forAll(List<Week> weeks) {
        return new WeekCell(HoursScale.over(weeks.stream()
                .flatMapToInt(week -> IntStream.of(week.minutes().orElse(0), week.least(), week.most()))));
    }

    LiTag of(Week week, Stretch stretch) {
        return Place.ofWeek(stretch, week.start())
                .item("care-week", kind(week))
                .with(
                        p(time(DateText.days(week.start(), Stretches.lastOf(week)))
                                        .attr("datetime", week.start().toString()))
                                .withClass("when"),
                        p(
                                        HostText.shown(week.level()),
                                        iff(week.isPartial(), span(" partial").withClass("part")))
                                .withClass("level"),
                        p(days(week)).withClass("attended"),
                        hours(week),
                        iff(week.minutes().isPresent(), bar(week)),
                        verdict(week));
    }

    private static String kind(Week week) {
        if (week.isPartial()) {
            return "partial";
        }
        return week.minutes().orElse(week.least()) < week.least() ? "below" : "whole";
    }

    private static String days(Week week) {
        return week.isPartial()
                ? week.attendedDays() + " of " + AmountText.count(week.days(), "day", "days")
                : AmountText.count(week.attendedDays(), "day", "days");
    }

    private static PTag hours(Week week) {
        if (week.minutes().isEmpty()) {
            return p("hours not counted").withClasses("amount", "none");
        }
        return p(
                        span(AmountText.time(week.minutes().getAsInt())).withClass("counted"),
                        text(" of " + AmountText.band(week.least(), week.most())))
                .withClass("amount");
    }

    private DivTag bar(Week week) {
        boolean open = week.most() == HoursScale.UNBOUNDED;
        return div(span().withClasses("band", open ? "band-open" : "band-closed"), span().withClass("plan"))
                .withClass("bar")
                .withStyle("--least:" + scale.share(week.least()) + ";--most:" + scale.end(week.most()) + ";--planned:"
                        + scale.share(week.minutes().orElse(0)))
                .attr("aria-hidden", "true");
    }

    private static PTag verdict(Week week) {
        DomContent said = week.verdict().isBlank() ? text("not judged") : HostText.shown(week.verdict());
        return p(said).withClass("verdict");
    }
}
