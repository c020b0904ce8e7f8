package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.li;
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
        return mark(
                        event.date(),
                        stretch,
                        Marks.of(event.kind()),
                        text(" " + DateText.day(event.date())),
                        event.sentence())
                .withClasses("event", name(event.kind()));
    }

    static LiTag of(DueReview review, Stretch stretch) {
        return mark(
                        review.due(),
                        stretch,
                        Marks.of(review.state()),
                        text(" " + DateText.day(review.due())),
                        review.name())
                .withClasses("review", name(review.state()));
    }

    private static LiTag mark(LocalDate date, Stretch stretch, Marks.Mark mark, DomContent day, String sentence) {
        return li(
                        Marks.sign(mark.sign()),
                        p(span(mark.word()).withClass("word"), time(day).attr("datetime", date.toString()))
                                .withClass("said"),
                        p(HostText.shown(sentence)).withClass("sentence"))
                .withStyle(Place.of(stretch, date, date, TEXT).style());
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
