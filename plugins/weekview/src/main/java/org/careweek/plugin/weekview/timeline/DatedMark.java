package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;

import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import java.time.LocalDate;
import java.util.Locale;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.spi.calendar.CareTimeline.DueReview;
import org.careweek.spi.calendar.CareTimeline.Event;

/** Something on one date: a sign at the date, and the same in words. */
final class DatedMark {

    private static final int TEXT = 16;

    private DatedMark() {}

    static LiTag of(Event event, Stretch stretch) {
        return at(event.date(), stretch, "event", event.kind())
                .with(said(Marks.of(event.kind()), event.date(), event.sentence()));
    }

    static LiTag of(DueReview review, Stretch stretch) {
        return at(review.due(), stretch, "review", review.state())
                .with(said(Marks.of(review.state()), review.due(), review.name()));
    }

    private static LiTag at(LocalDate date, Stretch stretch, String kind, Enum<?> detail) {
        return Place.of(stretch, date, date, TEXT)
                .item(kind, detail.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static DomContent said(Marks.Mark mark, LocalDate date, String sentence) {
        return each(
                Marks.sign(mark.sign()),
                p(
                                span(mark.word()).withClass("word"),
                                text(" "),
                                time(DateText.day(date)).attr("datetime", date.toString()))
                        .withClass("said"),
                p(HostText.shown(sentence)).withClass("sentence"));
    }
}
