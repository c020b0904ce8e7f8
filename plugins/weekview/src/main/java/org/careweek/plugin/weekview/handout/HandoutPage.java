package org.careweek.plugin.weekview.handout;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iffElse;
import static j2html.TagCreator.main;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.HeaderTag;
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.TimeTag;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.careweek.plugin.weekview.page.AmountText;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.plugin.weekview.page.Document;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.plugin.weekview.page.OwnFile;
import org.careweek.spi.calendar.ParticipantCalendar;

/**
 * The page of one person's calendar. It names nobody, and has no line to write a name on: a sheet that is lost on the bus
 * should be nobody's.
 *
 * @param calendar what it shows
 */
public record HandoutPage(ParticipantCalendar calendar) {

    static final String STYLE = OwnFile.text(HandoutPage.class, "handout.css");

    public String document() {
        List<Week> weeks = Week.of(calendar);
        String name = weeks.size() > 1 ? "Your weeks" : "Your week";
        return new Document(name, STYLE, List.of(head(name), main(content(weeks)), foot())).source();
    }

    private HeaderTag head(String name) {
        ZonedDateTime changed = calendar.changedAt().atZone(calendar.zone());
        return header(
                h1(name),
                p("All times are by the clock in " + calendar.zone().getId() + ". Last changed "
                                + DateText.dated(changed.toLocalDate()) + ", "
                                + ClockText.time(
                                        changed.toLocalTime().withSecond(0).withNano(0)) + ".")
                        .withClass("about"));
    }

    private DomContent content(List<Week> weeks) {
        return iffElse(weeks.isEmpty(), p("No appointments.").withClass("nothing"), each(weeks, this::sheet));
    }

    private SectionTag sheet(Week week) {
        String id = "week-" + week.firstDay();
        return section(
                        div(
                                        h2(DateText.span(week.firstDay(), week.lastDay()))
                                                .withId(id),
                                        p(total(week)).withClass("total"))
                                .withClass("week-head"),
                        each(week.days(), this::day))
                .withClass("week")
                .attr("aria-labelledby", id);
    }

    private static String total(Week week) {
        String cancelled = week.cancelled() == 0 ? "" : ", " + AmountText.number(week.cancelled()) + " cancelled";
        if (week.held().isEmpty()) {
            return "No appointments" + cancelled;
        }
        return AmountText.count(week.held().size(), "appointment", "appointments") + ", "
                + ClockText.length(week.length()) + " in all" + cancelled;
    }

    private DivTag day(Week.Day day) {
        AppointmentItem item = new AppointmentItem(calendar.disclosure());
        return div(
                        h3(heading(day.date())),
                        each(day.changes(), change -> p(change.sentence()).withClass("clock-change")),
                        iffElse(
                                day.appointments().isEmpty(),
                                p("No appointments.").withClass("none"),
                                ol(each(day.appointments(), item::of)).withClass("appointments")))
                .withClass("day");
    }

    private static TimeTag heading(LocalDate date) {
        return time(span(DateText.longWeekday(date)).withClass("weekday"), text(" " + DateText.longDayOfMonth(date)))
                .attr("datetime", date.toString());
    }

    private DomContent foot() {
        String notice = calendar.notice().disclose();
        return notice.isBlank() ? text("") : footer(p(HostText.shown(notice)).withClass("notice"));
    }
}
