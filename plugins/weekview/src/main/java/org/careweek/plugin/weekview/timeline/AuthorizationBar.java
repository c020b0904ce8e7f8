package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;

import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.PTag;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.careweek.plugin.weekview.page.AmountText;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.spi.calendar.CareTimeline.Authorized;

/** An authorization over its span: its units as they burn down, and the same in words. */
final class AuthorizationBar {

    private static final int TEXT = 16;

    private AuthorizationBar() {}

    static LiTag of(Authorized authorized, Stretch stretch) {
        return bar(authorized, stretch, "authorization")
                .with(
                        p(HostText.shown(authorized.label().disclose())).withClass("who"),
                        p(
                                        HostText.shown(authorized.level()),
                                        text(", " + DateText.span(authorized.from(), authorized.through())))
                                .withClass("said"),
                        units(authorized),
                        iff(!authorized.usedOn().isEmpty(), used(new BurnDown(authorized))));
    }

    static LiTag continued(Authorized authorized, Stretch stretch) {
        return bar(authorized, stretch, "continued")
                .with(p(HostText.shown(authorized.label().disclose()), text(" goes on"))
                        .withClass("said"));
    }

    private static LiTag bar(Authorized authorized, Stretch stretch, String kind) {
        return Place.of(stretch, authorized.from(), authorized.through(), TEXT)
                .item(kind, stretch.cut(authorized.from(), authorized.through()))
                .with(new BurnDown(authorized).drawing(stretch));
    }

    private static PTag units(Authorized authorized) {
        int used = authorized.granted() - authorized.remaining();
        return p(
                        text(AmountText.number(authorized.granted()) + " "),
                        HostText.shown(authorized.unit()),
                        text(": " + AmountText.number(used) + " used, " + AmountText.number(authorized.remaining())
                                + " left"))
                .withClass("units");
    }

    private static DomContent used(BurnDown burnDown) {
        return details(
                summary("Dates"),
                ol(each(IntStream.range(0, burnDown.uses().size()).<DomContent>mapToObj(use -> date(burnDown, use)))));
    }

    private static LiTag date(BurnDown burnDown, int use) {
        LocalDate date = burnDown.uses().get(use);
        return li(
                time(DateText.day(date)).attr("datetime", date.toString()),
                text(": " + AmountText.number(burnDown.after(use + 1)) + " left"));
    }
}
