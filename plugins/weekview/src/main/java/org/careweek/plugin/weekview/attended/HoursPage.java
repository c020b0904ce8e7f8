package org.careweek.plugin.weekview.attended;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.main;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.compliance.Verdict;
import org.careweek.plugin.weekview.attended.HoursBoard.Part;
import org.careweek.plugin.weekview.attended.HoursBoard.Person;
import org.careweek.plugin.weekview.page.AmountText;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.plugin.weekview.page.Document;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.plugin.weekview.page.OwnFile;

/** A clinic's own page of attended hours, self-contained. It names participants by their ids, so it is for the clinic's desk. */
public final class HoursPage {

    private static final String STYLE = OwnFile.text(HoursPage.class, "hours.css");
    private static final int MINUTES_AN_HOUR = 60;
    private static final int DAYS_A_WEEK = 7;

    private final HoursBoard board;

    private HoursPage(HoursBoard board) {
        this.board = board;
    }

    /** The page as HTML that is well-formed XML, too. */
    public static String of(HoursBoard board) {
        return new Document("Attended hours", Document.DESK_STYLE + STYLE, new HoursPage(board).content()).source();
    }

    private List<DomContent> content() {
        return List.of(
                a("Skip to the hours").withHref("#content").withClass("skip"),
                head(),
                main(
                                legend(),
                                board.people().isEmpty()
                                        ? p("There is no attendance.").withClass("nothing")
                                        : div(hours())
                                                .withClass("hours")
                                                .withTabindex(0)
                                                .attr("role", "region")
                                                .attr("aria-label", "Hours by participant and week"))
                        .withId("content")
                        .withTabindex(-1));
    }

    private DomContent head() {
        List<LocalDate> weeks = board.weeks();
        return header(
                p("Attended hours").withClass("kind"),
                h1("Hours by participant and week"),
                iff(
                        !weeks.isEmpty(),
                        p(weeks.isEmpty()
                                        ? ""
                                        : DateText.span(
                                                weeks.get(0),
                                                weeks.get(weeks.size() - 1).plusDays(6)))
                                .withClass("dates")),
                p(board.verdicts()).withClass("about"),
                iff(
                        board.peopleLeftOut() + board.weeksLeftOut() > 0,
                        p(leftOut()).withClass("hint")),
                p("Hours verdict, not clinical recommendation.").withClass("about"));
    }

    private String leftOut() {
        return "Not shown here: "
                + AmountText.count(board.peopleLeftOut(), "other participant", "other participants") + " and "
                + AmountText.count(board.weeksLeftOut(), "earlier week", "earlier weeks")
                + ". Those with most weeks to look at come first to a place on this page; weeks.csv has all of them.";
    }

    private static DomContent legend() {
        List<Sign> signs = Stream.of(Verdict.values()).map(Sign::of).toList();
        return p(each(signs, sign -> span(mark(sign), text(" " + sign.word() + " "))))
                .withClass("legend");
    }

    private static DomContent mark(Sign sign) {
        return span(sign.mark()).withClasses("sign", sign.style()).attr("aria-hidden", "true");
    }

    private DomContent hours() {
        return table(
                caption("Hours and minutes that count, and the verdict on each week")
                        .withClass("spoken"),
                thead(tr(
                        th("Participant").withScope("col"),
                        each(
                                board.weeks(),
                                week -> th(DateText.dayOfMonth(week)).withScope("col")))),
                tbody(each(board.people(), this::row)));
    }

    private DomContent row(Person person) {
        return tr(
                th(HostText.shown(person.participant().disclose())).withScope("row"),
                each(board.weeks(), week -> td(each(person.in(week), HoursPage::cell))));
    }

    private static DomContent cell(Part part) {
        boolean isWhole = part.days() == DAYS_A_WEEK;
        Sign sign = Sign.of(isWhole ? part.status() : part.prorated());
        String level = part.level().map(Enum::name).orElse("out of care");
        String of = isWhole
                ? ""
                : ", " + AmountText.count(part.days(), "day", "days") + " from " + DateText.day(part.start());
        String more = part.possible() > part.minutes() ? ", up to " + AmountText.time(part.possible()) : "";
        return div(
                        mark(sign),
                        text(" " + clock(part.minutes())),
                        iff(!isWhole, span(" ◐").withClass("partial").attr("aria-hidden", "true")),
                        span(", " + sign.word() + of).withClass("spoken"))
                .withClasses("part", sign.style())
                .withTitle(level + ": " + AmountText.time(part.minutes()) + more + ", " + sign.word() + of);
    }

    /** Such as {@code 9:05}. */
    private static String clock(int minutes) {
        int rest = minutes % MINUTES_AN_HOUR;
        return minutes / MINUTES_AN_HOUR + (rest < 10 ? ":0" : ":") + rest;
    }
}
