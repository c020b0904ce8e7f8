package org.careweek.plugin.weekview;

import static j2html.TagCreator.dl;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import j2html.tags.specialized.HeaderTag;
import org.careweek.plugin.weekview.page.AmountText;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.plugin.weekview.page.Figure;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.spi.calendar.WeekBoard;
import org.careweek.spi.calendar.WeekBoard.Group;

/** The head of the page: whose week it is, and how well it came out. */
final class Summary {

    private Summary() {}

    static HeaderTag of(WeekBoard board) {
        Gap gap = new Gap(board.score(), board.bound());
        return header(
                p("Week board").withClass("kind"),
                h1(HostText.shown(board.site())),
                p(DateText.week(board.firstDay())).withClass("dates"),
                p("Times in zone " + board.zone().getId() + ". Hours verdict, not clinical recommendation.")
                        .withClass("about"),
                dl(
                        figure("Placed", AmountText.number(board.placed().size())),
                        figure(
                                "Without a place",
                                AmountText.number(board.unplaced().size())),
                        figure("Seats used", seats(board)),
                        figure("Score", AmountText.number(board.score())),
                        figure("Proven bound", AmountText.number(board.bound())),
                        figure("Gap", gap.percentage())),
                p(gap.inWords()).withClass("gap"));
    }

    private static String seats(WeekBoard board) {
        long taken = board.groups().stream().mapToLong(Group::seatsTaken).sum();
        long seats = board.groups().stream().mapToLong(Group::seats).sum();
        return AmountText.number(taken) + " of " + AmountText.number(seats);
    }

    private static DomContent figure(String name, String value) {
        return Figure.of(name, text(value));
    }
}
