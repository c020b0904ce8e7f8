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
import org.careweek.spi.calendar.WeekBoard.Group;

/** One session: when, what, for whom, where, and how full. That it is full is said in words, too. */
final class GroupCard {

    private final Tracks tracks;

    GroupCard(Tracks tracks) {
        this.tracks = tracks;
    }

    LiTag of(DrawnGroup drawn) {
        Group group = drawn.group();
        boolean full = group.seatsTaken() == group.seats();
        return li(
                        p(
                                        moment(group.start(), DateText.time(group.start())),
                                        text("–"),
                                        moment(group.end(), DateText.end(group.end(), drawn.day())))
                                .withClass("when"),
                        p(HostText.shown(group.service())).withClass("what"),
                        seats(group, full),
                        p(HostText.shown(tracks.list(group.tracks())), where(group.room()))
                                .withClass("whom"),
                        iff(!drawn.note().isEmpty(), p(drawn.note()).withClass("note")))
                .withClasses("group", tracks.hue(group.tracks()), full ? "full" : "open");
    }

    private static PTag seats(Group group, boolean full) {
        String taken = group.seats() == 0 ? "closed" : group.seatsTaken() + "/" + group.seats();
        return p(
                        span(taken).withClass("taken"),
                        iff(full && group.seats() > 0, span(" full").withClass("flag")))
                .withClass("seats");
    }

    private static DomContent where(String room) {
        return iff(!room.isBlank(), span(text(" · "), HostText.shown(room)).withClass("room"));
    }

    private static TimeTag moment(ZonedDateTime moment, String shown) {
        return time(shown).attr("datetime", moment.toOffsetDateTime().toString());
    }
}
