package org.careweek.plugin.icalendar.busy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.plugin.icalendar.busy.Calendars.busy;
import static org.careweek.plugin.icalendar.busy.Calendars.calendar;
import static org.careweek.plugin.icalendar.busy.Calendars.event;
import static org.careweek.plugin.icalendar.busy.Calendars.times;

import java.time.LocalDate;
import java.time.ZoneId;
import org.careweek.core.time.ProgramWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of event, and the time for which it makes somebody busy in the week of Monday, 2026-11-23. */
class BusyEventsTest {

    private static final ProgramWeek AUTUMN = new ProgramWeek(LocalDate.of(2026, 10, 26), Calendars.CHICAGO);
    private static final ProgramWeek SPRING = new ProgramWeek(LocalDate.of(2026, 3, 2), Calendars.CHICAGO);

    private static final String SHIFT =
            "DTSTART;TZID=America/Chicago:20261123T090000\nDTEND;TZID=America/Chicago:20261123T170000\n";
    private static final String ALL_SHIFTS = """
            2026-11-23T09:00/2026-11-23T17:00
            2026-11-24T09:00/2026-11-24T17:00
            2026-11-25T09:00/2026-11-25T17:00
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # what kind of event                  | its properties, one after another                                            | when it is busy
            by the clock of the site              | DTSTART:20261123T090000 DTEND:20261123T170000                                | 2026-11-23T09:00/2026-11-23T17:00
            in UTC                                | DTSTART:20261123T150000Z DTEND:20261123T230000Z                              | 2026-11-23T09:00/2026-11-23T17:00
            in a zone by its own name             | DTSTART;TZID=Europe/Berlin:20261123T160000 DURATION:PT8H                     | 2026-11-23T09:00/2026-11-23T17:00
            in a zone by a path                   | DTSTART;TZID=/vendor.example/20050126_1/America/Indiana/Knox:20261123T090000 DURATION:PT8H | 2026-11-23T09:00/2026-11-23T17:00
            with both ends in zones of their own  | DTSTART;TZID=America/Denver:20261123T080000 DTEND;TZID=America/New_York:20261123T180000 | 2026-11-23T09:00/2026-11-23T17:00
            UTC whatever the zone says            | DTSTART;TZID=Europe/Berlin:20261123T150000Z DURATION:PT1H                    | 2026-11-23T09:00/2026-11-23T10:00
            as long as a length says              | DTSTART:20261123T090000 DURATION:P1DT1H30M                                   | 2026-11-23T09:00/2026-11-24T10:30
            as long as weeks                      | DTSTART:20261123T000000 DURATION:P1W                                         | 2026-11-23T00:00/2026-11-30T00:00
            a date                                | DTSTART;VALUE=DATE:20261125                                                  | 2026-11-25T00:00/2026-11-26T00:00
            a date without being called one       | DTSTART:20261125                                                             | 2026-11-25T00:00/2026-11-26T00:00
            dates through another, excluded       | DTSTART;VALUE=DATE:20261125 DTEND;VALUE=DATE:20261127                        | 2026-11-25T00:00/2026-11-27T00:00
            a date that ends as it starts         | DTSTART;VALUE=DATE:20261125 DTEND;VALUE=DATE:20261125                        | 2026-11-25T00:00/2026-11-26T00:00
            a date with a length                  | DTSTART;VALUE=DATE:20261125 DURATION:P2D                                     | 2026-11-25T00:00/2026-11-27T00:00
            without an end                        | DTSTART:20261123T090000                                                      | ''
            of no length                          | DTSTART:20261123T090000 DTEND:20261123T090000                                | ''
            begun before and reaching in          | DTSTART:20261120T090000 DTEND:20261123T010000                                | 2026-11-23T00:00/2026-11-23T01:00
            reaching out                          | DTSTART:20261129T230000 DTEND:20261201T010000                                | 2026-11-29T23:00/2026-11-30T00:00
            begun long before, ended long after   | DTSTART;VALUE=DATE:20200101 DTEND;VALUE=DATE:20300101                        | 2026-11-23T00:00/2026-11-30T00:00
            over before                           | DTSTART:20261120T090000 DTEND:20261123T000000                                | ''
            only later                            | DTSTART:20261130T000000 DTEND:20261130T010000                                | ''
            transparent                           | DTSTART:20261123T090000 DURATION:PT8H TRANSP:TRANSPARENT                     | ''
            opaque                                | DTSTART:20261123T090000 DURATION:PT8H TRANSP:OPAQUE                          | 2026-11-23T09:00/2026-11-23T17:00
            cancelled                             | DTSTART:20261123T090000 DURATION:PT8H STATUS:cancelled                       | ''
            tentative                             | DTSTART:20261123T090000 DURATION:PT8H STATUS:TENTATIVE                       | 2026-11-23T09:00/2026-11-23T17:00
            of an unknown status                  | DTSTART:20261123T090000 DURATION:PT8H STATUS:PERHAPS TRANSP:SOMEWHAT         | 2026-11-23T09:00/2026-11-23T17:00
            yearly since the year 1604            | DTSTART;VALUE=DATE:16041125 RRULE:FREQ=YEARLY                                | 2026-11-25T00:00/2026-11-26T00:00
            yearly and two weeks long             | DTSTART;VALUE=DATE:20101111 DTEND;VALUE=DATE:20101125 RRULE:FREQ=YEARLY       | 2026-11-23T00:00/2026-11-25T00:00
            with a start outside its own rule     | DTSTART:20261123T090000 DURATION:PT1H RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=1     | 2026-11-23T09:00/2026-11-23T10:00 2026-11-24T09:00/2026-11-24T10:00
            until a date, included                | DTSTART:20261123T090000 DURATION:PT1H RRULE:FREQ=DAILY;UNTIL=20261124        | 2026-11-23T09:00/2026-11-23T10:00 2026-11-24T09:00/2026-11-24T10:00
            until a time, included                | DTSTART:20261123T090000 DURATION:PT1H RRULE:FREQ=DAILY;UNTIL=20261124T150000Z | 2026-11-23T09:00/2026-11-23T10:00 2026-11-24T09:00/2026-11-24T10:00
            until a second before                 | DTSTART:20261123T090000 DURATION:PT1H RRULE:FREQ=DAILY;UNTIL=20261124T145959Z | 2026-11-23T09:00/2026-11-23T10:00
            until a time by the same clock        | DTSTART:20261123T090000 DURATION:PT1H RRULE:FREQ=DAILY;UNTIL=20261124T090000 | 2026-11-23T09:00/2026-11-23T10:00 2026-11-24T09:00/2026-11-24T10:00
            dates until a time                    | DTSTART;VALUE=DATE:20261123 RRULE:FREQ=DAILY;UNTIL=20261124T000000Z          | 2026-11-23T00:00/2026-11-25T00:00
            in a week of two months, by month     | DTSTART:20190112T093000 DURATION:PT1H RRULE:FREQ=YEARLY;BYWEEKNO=48;BYMONTH=11;BYDAY=TU,SU | 2026-11-24T09:30/2026-11-24T10:30 2026-11-29T09:30/2026-11-29T10:30
            every other Friday, from a Sunday     | DTSTART:20261115T093000 DURATION:PT1H RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR  | 2026-11-27T09:30/2026-11-27T10:30
            the same where weeks begin on Sunday  | DTSTART:20261115T093000 DURATION:PT1H RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;WKST=SU | ''
            the fourth Thursday                   | DTSTART:20200101T093000 DURATION:PT1H RRULE:FREQ=MONTHLY;BYDAY=4TH           | 2026-11-26T09:30/2026-11-26T10:30
            the sixth last weekday of a month     | DTSTART:20200101T093000 DURATION:PT1H RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-6 | 2026-11-23T09:30/2026-11-23T10:30
            with two rules                        | DTSTART:20261123T090000 DURATION:PT1H RRULE:FREQ=DAILY;COUNT=2 RRULE:FREQ=WEEKLY;BYDAY=FR | 2026-11-23T09:00/2026-11-23T10:00 2026-11-24T09:00/2026-11-24T10:00 2026-11-27T09:00/2026-11-27T10:00
            with dates of its own                 | DTSTART:20261101T090000 DURATION:PT1H RDATE:20261123T120000,20261124T150000Z | 2026-11-23T12:00/2026-11-23T13:00 2026-11-24T09:00/2026-11-24T10:00
            with periods of its own               | DTSTART:20261101T090000 DURATION:PT1H RDATE;VALUE=PERIOD:20261123T120000/20261123T140000,20261124T150000Z/PT30M | 2026-11-23T12:00/2026-11-23T14:00 2026-11-24T09:00/2026-11-24T09:30
            with a date taken out                 | DTSTART:20261123T090000 DURATION:PT1H RRULE:FREQ=DAILY;COUNT=3 EXDATE:20261124T150000Z | 2026-11-23T09:00/2026-11-23T10:00 2026-11-25T09:00/2026-11-25T10:00
            with its start taken out              | DTSTART:20261123T090000 DURATION:PT1H RRULE:FREQ=DAILY;COUNT=2 EXDATE;TZID=Europe/Berlin:20261123T160000 | 2026-11-24T09:00/2026-11-24T10:00
            dates with one taken out              | DTSTART;VALUE=DATE:20261123 RRULE:FREQ=DAILY;COUNT=3 EXDATE;VALUE=DATE:20261124 | 2026-11-23T00:00/2026-11-24T00:00 2026-11-25T00:00/2026-11-26T00:00
            taken out where it never was          | DTSTART:20261123T090000 DURATION:PT1H EXDATE:20261123T090001                 | 2026-11-23T09:00/2026-11-23T10:00
            with odd properties                   | DTSTART:20261123T090000 DURATION:PT1H X-ODD;=:; SUMMARY X-MORE;A="b:x DTSTAMP:never GEO | 2026-11-23T09:00/2026-11-23T10:00
            on a leap second                      | DTSTART:20261123T085960 DTEND:20261123T095960                                | 2026-11-23T09:00/2026-11-23T10:00
            """)
    void an_event_makes_busy(String kind, String properties, String expected) {
        assertThat(busy(event(properties.replace(' ', '\n')))).as(kind).isEqualTo(times(expected));
    }

    private static String master(String more) {
        return "BEGIN:VEVENT\nUID:s\n" + SHIFT + "RRULE:FREQ=DAILY;COUNT=3\n" + more + "END:VEVENT\n";
    }

    private static String change(String properties) {
        return "BEGIN:VEVENT\nUID:s\nRECURRENCE-ID:20261124T150000Z\n" + properties + "\nEND:VEVENT\n";
    }

    @Test
    void a_moved_shift_is_busy_at_its_new_time_alone() {
        String moved = change("DTSTART:20261124T230000Z\nDURATION:PT1H");
        String expected = """
                2026-11-23T09:00/2026-11-23T17:00
                2026-11-24T17:00/2026-11-24T18:00
                2026-11-25T09:00/2026-11-25T17:00
                """;
        assertThat(busy(calendar(master("") + moved))).isEqualTo(times(expected));
        assertThat(busy(calendar(moved + master("")))).isEqualTo(times(expected));
        assertThat(busy(calendar(master("")) + calendar(moved))).isEqualTo(times(expected));
    }

    @Test
    void a_shift_changed_in_its_title_alone_stays_busy() {
        assertThat(busy(calendar(master("") + change("DTSTART:20261124T150000Z\nDURATION:PT8H"))))
                .isEqualTo(times(ALL_SHIFTS));
    }

    @Test
    void a_shift_that_is_cancelled_or_made_transparent_is_free() {
        String expected = "2026-11-23T09:00/2026-11-23T17:00 2026-11-25T09:00/2026-11-25T17:00";
        assertThat(busy(calendar(master("") + change("DTSTART:20261124T150000Z\nSTATUS:CANCELLED"))))
                .isEqualTo(times(expected));
        assertThat(busy(calendar(master("") + change("DTSTART:20261124T150000Z\nTRANSP:TRANSPARENT"))))
                .isEqualTo(times(expected));
    }

    @Test
    void a_change_is_of_the_event_of_its_name_alone() {
        assertThat(busy(calendar(master("")
                        + change("DTSTART:20261124T150000Z\nSTATUS:CANCELLED").replace("UID:s", "UID:t"))))
                .isEqualTo(times(ALL_SHIFTS));
        assertThat(busy(calendar(master("")
                        + change("DTSTART:20261124T150000Z\nSTATUS:CANCELLED").replace("UID:s\n", ""))))
                .isEqualTo(times(ALL_SHIFTS));
    }

    @Test
    void a_change_to_something_that_is_not_there_is_busy_by_itself() {
        assertThat(busy(calendar(change("DTSTART:20261124T230000Z\nDURATION:PT1H"))))
                .isEqualTo(times("2026-11-24T17:00/2026-11-24T18:00"));
    }

    @Test
    void published_times_are_busy_unless_they_are_called_free() {
        assertThat(busy(calendar("""
                BEGIN:VFREEBUSY
                DTSTART:20261101T000000Z
                DTEND:20261201T000000Z
                FREEBUSY:20261123T150000Z/20261123T160000Z,20261123T180000Z/PT1H
                FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20261124T150000Z/PT1H
                FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261125T150000Z/PT1H
                FREEBUSY;FBTYPE=X-UNKNOWN:20261126T150000Z/PT1H
                FREEBUSY;FBTYPE=FREE:20261127T150000Z/PT1H
                END:VFREEBUSY
                """))).isEqualTo(times("""
                2026-11-23T09:00/2026-11-23T10:00 2026-11-23T12:00/2026-11-23T13:00 2026-11-24T09:00/2026-11-24T10:00
                2026-11-25T09:00/2026-11-25T10:00 2026-11-26T09:00/2026-11-26T10:00
                """));
    }

    @Test
    void tasks_notes_and_alarms_are_not_busy_however_odd() {
        assertThat(busy(calendar("""
                BEGIN:VTODO
                DTSTART:never
                END:VTODO
                BEGIN:VJOURNAL
                DTSTART:20261123T090000Z
                DURATION:PT1H
                END:VJOURNAL
                BEGIN:X-UNKNOWN
                BEGIN:X-PART
                RRULE:FREQ=NEVER
                END:X-PART
                END:X-UNKNOWN
                BEGIN:VEVENT
                DTSTART:20261123T090000
                DURATION:PT1H
                BEGIN:VALARM
                DURATION:PT9H
                TRIGGER:odd
                END:VALARM
                END:VEVENT
                """))).isEqualTo(times("2026-11-23T09:00/2026-11-23T10:00"));
    }

    @Test
    void in_the_night_when_clocks_go_back_a_shift_of_the_night_lasts_until_its_end_on_the_wall() {
        String nights = event("DTSTART;TZID=America/Chicago:20261026T220000\n"
                + "DTEND;TZID=America/Chicago:20261027T060000\nRRULE:FREQ=DAILY");
        assertThat(busy(Calendars.read(nights, AUTUMN))).isEqualTo(times("""
                2026-10-26T00:00/2026-10-26T00:00
                2026-10-26T22:00/2026-10-27T06:00 2026-10-27T22:00/2026-10-28T06:00 2026-10-28T22:00/2026-10-29T06:00
                2026-10-29T22:00/2026-10-30T06:00 2026-10-30T22:00/2026-10-31T06:00 2026-10-31T22:00/2026-11-01T06:00
                2026-11-01T22:00/2026-11-02T00:00
                """));
    }

    @Test
    void in_the_night_when_clocks_go_forward_a_shift_of_the_night_lasts_as_long_as_ever() {
        String nights = event("DTSTART;TZID=America/Chicago:20260302T220000\n"
                + "DTEND;TZID=America/Chicago:20260303T060000\nRRULE:FREQ=WEEKLY;BYDAY=SA");
        assertThat(busy(Calendars.read(nights, SPRING)))
                .isEqualTo(times("2026-03-02T22:00/2026-03-03T06:00 2026-03-07T22:00/2026-03-08T07:00"));
    }

    @Test
    void a_visit_across_the_hour_that_comes_twice_ends_after_it_starts() {
        String visit =
                event("DTSTART;TZID=America/Chicago:20261101T015000\nDTEND;TZID=America/Chicago:20261101T011000");
        assertThat(busy(Calendars.read(visit, AUTUMN))).isEqualTo(times("2026-11-01T06:50:00Z/2026-11-01T07:10:00Z"));
    }

    @Test
    void whole_dates_last_23_and_25_hours_when_clocks_change() {
        assertThat(busy(Calendars.read(event("DTSTART;VALUE=DATE:20261101"), AUTUMN))
                        .seconds())
                .isEqualTo(25 * 3600);
        assertThat(busy(Calendars.read(event("DTSTART;VALUE=DATE:20260308"), SPRING))
                        .seconds())
                .isEqualTo(23 * 3600);
    }

    @Test
    void a_date_that_a_zone_left_out_has_no_time_and_one_without_midnight_starts_when_it_can() {
        ProgramWeek apia = new ProgramWeek(LocalDate.of(2011, 12, 26), ZoneId.of("Pacific/Apia"));
        assertThat(busy(Calendars.read(event("DTSTART;VALUE=DATE:20111230"), apia))
                        .seconds())
                .isZero();
        ProgramWeek havana = new ProgramWeek(LocalDate.of(2026, 3, 2), ZoneId.of("America/Havana"));
        assertThat(busy(Calendars.read(event("DTSTART;VALUE=DATE:20260308"), havana)))
                .isEqualTo(havana.instantsOn(LocalDate.of(2026, 3, 8)));
    }
}
