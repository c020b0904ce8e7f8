package org.careweek.plugin.weekview;

import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;

import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.PTag;
import j2html.tags.specialized.TimeTag;
import java.time.ZonedDateTime;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.spi.calendar.WeekBoard.Group;

/** One session: when, what, for whom, where, and how full. That it is full is said in words, too. */
final class GroupCard {

    private final Tracks tracks;

    GroupCard(Tracks tracks) {
        this.tracks = tracks;
    }

    /** @param room {@code narrow} where it shares its day with others, else {@code wide} */
    LiTag of(DrawnGroup drawn, String room) {
        Group group = drawn.group();
        boolean full = group.seatsTaken() == group.seats();
        return li(
                        p(
                                        moment(group.start(), DateText.time(group.start())),
                                        text("–"),
                                        moment(group.end(), DateText.end(group.end(), drawn.day())))
                                .withClass("when"),
                        seats(group, full),
                        p(HostText.shown(group.service())).withClass("what"),
                        p(whom(group), where(group)).withClass("whom"),
                        iff(!drawn.note().isEmpty(), p(drawn.note()).withClass("note")))
                .withClasses("group", room, tracks.hue(group.tracks()), full ? "full" : "open");
    }

    private static PTag seats(Group group, boolean full) {
        String taken = group.seats() == 0 ? "closed" : group.seatsTaken() + "/" + group.seats();
        return p(
                        span(taken).withClass("taken"),
                        iff(full && group.seats() > 0, span(" full").withClass("flag")))
                .withClass("seats");
    }

    private DomContent whom(Group group) {
        return span(HostText.shown(tracks.list(group.tracks()))).withClass("track");
    }

    private static DomContent where(Group group) {
        boolean alone = group.tracks().isEmpty();
        return iff(
                !group.room().isBlank(),
                span(iff(!alone, span(" · ").withClass("between")), HostText.shown(group.room()))
                        .withClass("room"));
    }

    private static TimeTag moment(ZonedDateTime moment, String shown) {
        return time(shown).attr("datetime", moment.toOffsetDateTime().toString());
    }
}
