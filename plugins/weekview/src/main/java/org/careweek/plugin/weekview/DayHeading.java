package org.careweek.plugin.weekview;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;

import j2html.tags.DomContent;
import j2html.tags.specialized.H4Tag;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.careweek.plugin.weekview.page.AmountText;
import org.careweek.plugin.weekview.page.DateText;

/** The head of a day's column; says so when the clock is set on that day, since its hours are then not 24. */
final class DayHeading {

    private DayHeading() {}

    static H4Tag of(LocalDate date, ZoneId zone) {
        return h4(content(date, zone));
    }

    /** The same for a heading that repeats on each sheet of paper. */
    static DomContent content(LocalDate date, ZoneId zone) {
        Duration length =
                Duration.between(date.atStartOfDay(zone), date.plusDays(1).atStartOfDay(zone));
        boolean usual = length.equals(Duration.ofDays(1));
        return each(
                time(DateText.day(date)).attr("datetime", date.toString()),
                iff(
                        !usual,
                        span(text(" clocks change: the day has " + AmountText.time(length.toMinutes())))
                                .withClass("clock-change")));
    }
}
