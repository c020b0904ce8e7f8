package org.careweek.plugin.weekview.handout;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.s;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;
import static org.careweek.spi.calendar.Disclosure.Property.DESCRIPTION;
import static org.careweek.spi.calendar.Disclosure.Property.LOCATION;
import static org.careweek.spi.calendar.Disclosure.Property.TITLE;

import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.spi.calendar.Disclosure;

/**
 * One appointment: when, how long, and as much more as may be said. That it is cancelled is said in words, too.
 *
 * @param disclosure what may be said beyond times
 */
record AppointmentItem(Disclosure disclosure) {

    private static final String NEUTRAL_TITLE = "Appointment";
    private static final int MORNING = 4;

    LiTag of(Appointment appointment) {
        boolean held = appointment.isHeld();
        return li(
                        div(
                                        iff(!held, p("Cancelled").withClass("status")),
                                        p(held ? when(appointment) : s(when(appointment)))
                                                .withClass("when"),
                                        p(ClockText.length(appointment.length()))
                                                .withClass("length"))
                                .withClass("times"),
                        div(
                                        what(appointment.entry().title()),
                                        more(appointment.entry().location(), LOCATION, "where"),
                                        more(appointment.entry().description(), DESCRIPTION, "about-it"))
                                .withClass("more"),
                        each(notes(appointment), note -> p(note).withClass("note")))
                .withClasses("appointment", held ? "held" : "cancelled");
    }

    private static DomContent when(Appointment appointment) {
        return each(moment(appointment.start()), text(" – "), moment(appointment.end()));
    }

    private static DomContent moment(ZonedDateTime moment) {
        return time(ClockText.time(moment.toLocalTime()))
                .attr("datetime", moment.toOffsetDateTime().toString());
    }

    private DomContent what(PrivateText title) {
        boolean told = disclosure.reveals(TITLE) && !title.disclose().isBlank();
        return p(told ? HostText.shown(title.disclose()) : text(NEUTRAL_TITLE)).withClass("what");
    }

    private DomContent more(PrivateText text, Disclosure.Property property, String kind) {
        boolean told = disclosure.reveals(property) && !text.disclose().isBlank();
        return iff(told, p(HostText.shown(text.disclose())).withClass(kind));
    }

    /** What the times alone would leave open: which night, an end on another day, an hour that comes twice. */
    private static List<String> notes(Appointment appointment) {
        ZonedDateTime start = appointment.start();
        ZonedDateTime end = appointment.end();
        List<String> notes = new ArrayList<>();
        if (start.getHour() < MORNING) {
            LocalDate day = appointment.day();
            notes.add("In the night from " + DateText.day(day.minusDays(1)) + " to " + DateText.day(day) + ".");
        }
        if (endsOnAnotherDay(appointment)) {
            notes.add("Ends on " + DateText.dated(end.toLocalDate()) + ".");
        }
        addTwice(notes, start, "Starts");
        addTwice(notes, end, "Ends");
        if (!start.getOffset().equals(end.getOffset())) {
            notes.add("The clocks change meanwhile; it lasts " + ClockText.length(appointment.length()) + ".");
        }
        return notes;
    }

    private static boolean endsOnAnotherDay(Appointment appointment) {
        ZonedDateTime end = appointment.end();
        boolean midnight = end.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.toLocalDate().equals(appointment.day().plusDays(1));
        return !midnight && !end.toLocalDate().equals(appointment.day());
    }

    private static void addTwice(List<String> notes, ZonedDateTime moment, String verb) {
        if (ClockText.isFirstOfTwo(moment)) {
            notes.add(verb + " before the clocks go back, when it is " + ClockText.time(moment.toLocalTime())
                    + " for the first time.");
        }
        if (ClockText.isSecondOfTwo(moment)) {
            notes.add(verb + " after the clocks went back, when it is " + ClockText.time(moment.toLocalTime())
                    + " for the second time.");
        }
    }
}
