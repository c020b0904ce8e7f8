package org.careweek.plugin.icalendar.busy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.plugin.icalendar.busy.Calendars.WEEK;
import static org.careweek.plugin.icalendar.busy.Calendars.calendar;
import static org.careweek.plugin.icalendar.busy.Calendars.event;
import static org.careweek.plugin.icalendar.busy.Calendars.read;
import static org.careweek.plugin.icalendar.busy.Calendars.reasons;
import static org.careweek.plugin.icalendar.busy.Calendars.refusals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A calendar that cannot be trusted is refused at the line where it goes wrong. */
class RefusedCalendarsTest {

    /** The first line of the properties of {@link Calendars#event}. */
    private static final int FIRST = 6;

    private static final String CANARY = "canary-k3x9";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # what is wrong                       | the properties of the event                                                  | reason              | at which
            no start                              | SUMMARY:canary-k3x9                                                          | NO_START            | -1
            a start that is no time               | DTSTART:canary-k3x9                                                          | UNREADABLE_TIME     | 0
            a start on no day                     | DTSTART:20260230T090000                                                      | UNREADABLE_TIME     | 0
            a start in no month                   | DTSTART;VALUE=DATE:20261301                                                  | UNREADABLE_TIME     | 0
            a start at no hour                    | DTSTART:20261123T240000                                                      | UNREADABLE_TIME     | 0
            a start at no second                  | DTSTART:20261123T090061                                                      | UNREADABLE_TIME     | 0
            a start in the year zero              | DTSTART:00001123T090000                                                      | UNREADABLE_TIME     | 0
            a start with digits of elsewhere      | DTSTART:２０２６1123T090000                                                     | UNREADABLE_TIME     | 0
            a start with dashes                   | DTSTART:2026-11-23T09:00                                                     | UNREADABLE_TIME     | 0
            a start cut short                     | DTSTART:20261123T09                                                          | UNREADABLE_TIME     | 0
            an empty start                        | DTSTART:                                                                     | UNREADABLE_TIME     | 0
            a start without a colon               | DTSTART 20261123T090000                                                      | UNREADABLE_LINE     | 0
            a start with half a parameter         | DTSTART;TZID:20261123T090000                                                 | UNREADABLE_LINE     | 0
            a start with a parameter twice        | DTSTART;TZID=UTC;TZID=Asia/Tokyo:20261123T090000                             | UNREADABLE_LINE     | 0
            a start with an open quote            | DTSTART;TZID="UTC:20261123T090000                                            | UNREADABLE_LINE     | 0
            two starts                            | DTSTART:20261123T090000 DTSTART:20261124T090000                              | REPEATED            | 1
            two names                             | DTSTART:20261123T090000 UID:canary-k3x9                                      | REPEATED            | 1
            an end and a length                   | DTSTART:20261123T090000 DTEND:20261123T100000 DURATION:PT1H                  | REPEATED            | 1
            an end that is no time                | DTSTART:20261123T090000 DTEND:canary-k3x9                                    | UNREADABLE_TIME     | 1
            an end before the start               | DTSTART:20261123T090000 DTEND:20261123T085959                                | END_BEFORE_START    | 1
            a last date before the first          | DTSTART:20261123 DTEND:20261122                                              | END_BEFORE_START    | 1
            a date that ends at a time            | DTSTART:20261123 DTEND:20261124T090000                                       | UNREADABLE_TIME     | 1
            a time that ends on a date            | DTSTART:20261123T090000 DTEND:20261124                                       | UNREADABLE_TIME     | 1
            a length below nothing                | DTSTART:20261123T090000 DURATION:-PT1H                                       | UNREADABLE_TIME     | 1
            a length without a number             | DTSTART:20261123T090000 DURATION:PTH                                         | UNREADABLE_TIME     | 1
            a length of nothing                   | DTSTART:20261123T090000 DURATION:P                                           | UNREADABLE_TIME     | 1
            a length that stops at its time       | DTSTART:20261123T090000 DURATION:P1DT                                        | UNREADABLE_TIME     | 1
            a length in the wrong order           | DTSTART:20261123T090000 DURATION:PT1M1H                                      | UNREADABLE_TIME     | 1
            a length of months                    | DTSTART:20261123T090000 DURATION:P1M                                         | UNREADABLE_TIME     | 1
            a length beyond numbers               | DTSTART:20261123T090000 DURATION:PT9999999999S                               | UNREADABLE_TIME     | 1
            a length of centuries                 | DTSTART:20261123T090000 DURATION:P10001W                                     | UNREADABLE_TIME     | 1
            a zone that nobody knows              | DTSTART;TZID=canary-k3x9:20261123T090000                                     | UNKNOWN_ZONE        | 0
            a zone beyond a known path            | DTSTART;TZID=/canary-k3x9/Mars/Olympus:20261123T090000                       | UNKNOWN_ZONE        | 0
            an end in a zone that nobody knows    | DTSTART:20261123T090000 DTEND;TZID=canary-k3x9:20261123T100000               | UNKNOWN_ZONE        | 1
            a rule of no kind                     | DTSTART:20261123T090000 RRULE:BYDAY=MO                                       | UNREADABLE_RULE     | 1
            a rule of an unknown kind             | DTSTART:20261123T090000 RRULE:FREQ=canary-k3x9                               | UNREADABLE_RULE     | 1
            a rule of no rule                     | DTSTART:20261123T090000 RRULE:canary-k3x9                                    | UNREADABLE_RULE     | 1
            a rule within the day                 | DTSTART:20261123T090000 RRULE:FREQ=HOURLY;COUNT=2                            | UNSUPPORTED         | 1
            a rule of minutes                     | DTSTART:20261123T090000 RRULE:FREQ=MINUTELY                                  | UNSUPPORTED         | 1
            a rule of seconds                     | DTSTART:20261123T090000 RRULE:FREQ=SECONDLY                                  | UNSUPPORTED         | 1
            a rule of another calendar            | DTSTART:20261123T090000 RRULE:FREQ=YEARLY;RSCALE=CHINESE                     | UNSUPPORTED         | 1
            a part twice                          | DTSTART:20261123T090000 RRULE:FREQ=DAILY;FREQ=WEEKLY                         | UNREADABLE_RULE     | 1
            a number of times and an end          | DTSTART:20261123T090000 RRULE:FREQ=DAILY;COUNT=2;UNTIL=20261201              | UNREADABLE_RULE     | 1
            no times                              | DTSTART:20261123T090000 RRULE:FREQ=DAILY;COUNT=0                             | UNREADABLE_RULE     | 1
            an interval of nothing                | DTSTART:20261123T090000 RRULE:FREQ=DAILY;INTERVAL=0                          | UNREADABLE_RULE     | 1
            an interval beyond numbers            | DTSTART:20261123T090000 RRULE:FREQ=DAILY;INTERVAL=2147483648                 | UNREADABLE_RULE     | 1
            an end that is no time, of a rule     | DTSTART:20261123T090000 RRULE:FREQ=DAILY;UNTIL=canary-k3x9                   | UNREADABLE_RULE     | 1
            a month that is none                  | DTSTART:20261123T090000 RRULE:FREQ=DAILY;BYMONTH=13                          | UNREADABLE_RULE     | 1
            a day of the month that is none       | DTSTART:20261123T090000 RRULE:FREQ=DAILY;BYMONTHDAY=0                        | UNREADABLE_RULE     | 1
            a weekday that is none                | DTSTART:20261123T090000 RRULE:FREQ=DAILY;BYDAY=XX                            | UNREADABLE_RULE     | 1
            a weekday of a place in a week        | DTSTART:20261123T090000 RRULE:FREQ=WEEKLY;BYDAY=1MO                          | UNREADABLE_RULE     | 1
            an empty list                         | DTSTART:20261123T090000 RRULE:FREQ=DAILY;BYHOUR=                             | UNREADABLE_RULE     | 1
            weeks of a month                      | DTSTART:20261123T090000 RRULE:FREQ=MONTHLY;BYWEEKNO=3                        | UNREADABLE_RULE     | 1
            days of the year in a month           | DTSTART:20261123T090000 RRULE:FREQ=MONTHLY;BYYEARDAY=3                       | UNREADABLE_RULE     | 1
            days of the month in a week           | DTSTART:20261123T090000 RRULE:FREQ=WEEKLY;BYMONTHDAY=3                       | UNREADABLE_RULE     | 1
            a second rule that is none            | DTSTART:20261123T090000 RRULE:FREQ=DAILY RRULE:FREQ=NEVER                    | UNREADABLE_RULE     | 2
            a date of its own that is none        | DTSTART:20261123T090000 RDATE:20261124T090000,canary-k3x9                    | UNREADABLE_TIME     | 1
            a date among times                    | DTSTART:20261123T090000 RDATE;VALUE=DATE:20261124                            | UNREADABLE_TIME     | 1
            a period that ends before it starts   | DTSTART:20261123T090000 RDATE:20261124T090000Z/20261124T080000Z              | END_BEFORE_START    | 1
            a date taken out that is none         | DTSTART:20261123T090000 EXDATE:canary-k3x9                                   | UNREADABLE_TIME     | 1
            a change to no time                   | DTSTART:20261123T090000 RECURRENCE-ID:canary-k3x9                            | UNREADABLE_TIME     | 1
            a change to all that follow           | DTSTART:20261123T090000 RECURRENCE-ID;RANGE=THISANDFUTURE:20261123T090000    | UNSUPPORTED         | 1
            """)
    void an_event_is_refused_for(String wrong, String properties, RefusalReason reason, int line) {
        List<CalendarRefusal> found =
                refusals(read(event(properties.replace(' ', '\n').replace("DTSTART\n2026", "DTSTART 2026"))));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).reason()).isEqualTo(reason);
        assertThat(found.get(0).line()).isEqualTo(line < 0 ? FIRST - 2 : FIRST + line);
        assertThat(found.get(0).toString())
                .startsWith("line ")
                .contains(": expected ")
                .doesNotContain(CANARY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # what is wrong            | the file                                                                | reason          | line
            nothing at all             | ''                                                                      | NOT_A_CALENDAR  | 0
            a page of the web          | <!DOCTYPE html>~<title>canary-k3x9</title>                              | NOT_A_CALENDAR  | 0
            a card                     | BEGIN:VCARD~END:VCARD                                                   | NOT_A_CALENDAR  | 1
            an event by itself         | BEGIN:VEVENT~END:VEVENT                                                 | NOT_A_CALENDAR  | 1
            cut off                    | BEGIN:VCALENDAR~BEGIN:VEVENT~DTSTART:20261123T090000Z                   | UNBALANCED      | 2
            cut off after an event     | BEGIN:VCALENDAR~BEGIN:VEVENT~DTSTART:20261123T090000Z~END:VEVENT        | UNBALANCED      | 1
            cut off within a line      | BEGIN:VCALENDAR~END:VCALEN                                              | UNBALANCED      | 2
            an end too many            | BEGIN:VCALENDAR~END:VCALENDAR~END:VCALENDAR                             | UNBALANCED      | 3
            ends in the wrong order    | BEGIN:VCALENDAR~BEGIN:VTODO~BEGIN:VALARM~END:VTODO~END:VALARM           | UNBALANCED      | 4
            an event in an event       | BEGIN:VCALENDAR~BEGIN:VEVENT~BEGIN:VEVENT                               | MISPLACED       | 3
            an event in the unknown    | BEGIN:VCALENDAR~BEGIN:X-LIST~BEGIN:VEVENT                               | MISPLACED       | 3
            a calendar in a calendar   | BEGIN:VCALENDAR~BEGIN:VCALENDAR                                         | MISPLACED       | 2
            no name of a beginning     | BEGIN;X                                                                 | UNREADABLE_LINE | 1
            a file of lone returns     | BEGIN:VCALENDAR^END:VCALENDAR                                           | NOT_A_CALENDAR  | 1
            """)
    void a_file_is_refused_for(String wrong, String text, RefusalReason reason, int line) {
        List<CalendarRefusal> found = refusals(read(text.replace('~', '\n').replace('^', '\r')));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).reason()).isEqualTo(reason);
        assertThat(found.get(0).line()).isEqualTo(line);
        assertThat(found.get(0).toString()).contains("expected ").doesNotContain(CANARY);
    }

    @Test
    void bytes_that_are_no_text_are_refused_where_they_stand() {
        byte[] good = Calendars.bytes(event("DTSTART:20261123T090000\nSUMMARY:Zoë's\n  shift"));
        int at = new String(good, StandardCharsets.ISO_8859_1).indexOf("shift");
        for (int wrong : new int[] {0xFF, 0xC3, 0xED, 0x80}) {
            byte[] bad = good.clone();
            bad[at + 1] = (byte) wrong;
            CalendarRefusal found = refusals(Calendars.READER.read(bad, WEEK)).get(0);
            assertThat(found.reason()).isEqualTo(RefusalReason.NOT_UTF8);
            assertThat(found.line()).isEqualTo(FIRST + 1);
            assertThat(found.offset()).isEqualTo(at + 1);
        }
        byte[] wide = event("DTSTART:20261123T090000").getBytes(StandardCharsets.UTF_16);
        assertThat(refusals(Calendars.READER.read(wide, WEEK)).get(0))
                .isEqualTo(new CalendarRefusal(RefusalReason.NOT_UTF8, 1, 0, "UTF-8 text, also at byte 0"));
    }

    @Test
    void a_character_split_by_a_fold_is_whole_again() {
        byte[] bytes = Calendars.bytes(event("DTSTART:20261123T090000\nDURATION:PT1H\nSUMMARY:Zo#s"));
        byte[] split = new byte[bytes.length + 4];
        int at = new String(bytes, StandardCharsets.US_ASCII).indexOf('#');
        System.arraycopy(bytes, 0, split, 0, at);
        System.arraycopy(new byte[] {(byte) 0xC3, '\r', '\n', ' ', (byte) 0xAB}, 0, split, at, 5);
        System.arraycopy(bytes, at + 1, split, at + 5, bytes.length - at - 1);
        assertThat(Calendars.busy(Calendars.READER.read(split, WEEK)).seconds()).isEqualTo(3600);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_in_the_order_of_the_file() {
        String one = "BEGIN:VEVENT\nDTSTART:never\nEND:VEVENT\n";
        String other =
                "BEGIN:VEVENT\nDTSTART:20261123T090000\nRRULE:FREQ=NEVER\nRDATE:never\nEXDATE:never\nEND:VEVENT\n";
        String free = "BEGIN:VFREEBUSY\nFREEBUSY:20261123T090000Z\nEND:VFREEBUSY\n";
        assertThat(refusals(read(calendar(free + one + other + one))).stream().map(CalendarRefusal::line))
                .containsExactly(5, 8, 12, 13, 14, 17);
    }

    @Test
    void an_event_that_is_not_busy_may_be_as_wrong_as_it_likes() {
        assertThat(Calendars.busy(event("STATUS:CANCELLED\nDTSTART:never\nRRULE:FREQ=NEVER"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_hundred_problems_are_enough() {
        assertThat(reasons(calendar("BEGIN:VEVENT\nEND:VEVENT\n".repeat(150)))).hasSize(100);
    }

    @Test
    void a_zone_of_its_own_must_be_defined_well() {
        String start = "BEGIN:VEVENT\nDTSTART;TZID=Own:20261123T090000\nEND:VEVENT\n";
        String zone = "BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\n%s\nEND:STANDARD\nEND:VTIMEZONE\n";
        String offsets = "TZOFFSETFROM:-0500\nTZOFFSETTO:-0600\n";
        for (String wrong : List.of(
                "DTSTART:19701101T020000\nTZOFFSETFROM:-0500",
                "DTSTART:19701101T020000\nTZOFFSETFROM:-0500\nTZOFFSETTO:6",
                "DTSTART:19701101T020000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-1801",
                "DTSTART:19701101T020000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0660",
                offsets)) {
            assertThat(reasons(calendar(zone.formatted(wrong) + start))).containsExactly(RefusalReason.UNREADABLE_ZONE);
        }
        String good = zone.formatted("DTSTART:19701101T020000\n" + offsets);
        assertThat(read(calendar(good + good + start))).isInstanceOf(BusyAnswer.Busy.class);
        String other = good.replace("TO:-0600", "TO:-0700");
        assertThat(reasons(calendar(good + other + start))).containsExactly(RefusalReason.UNREADABLE_ZONE);
        assertThat(reasons(calendar(good) + calendar(start))).containsExactly(RefusalReason.UNKNOWN_ZONE);
        String often = zone.formatted("DTSTART:20201101T020000\n" + offsets
                + "END:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:20201102T020000\nTZOFFSETFROM:-0600\nTZOFFSETTO:-0500\nEND:DAYLIGHT\nBEGIN:STANDARD\nDTSTART:20301101T020000\n"
                + offsets);
        assertThat(reasons(calendar(often + start))).containsExactly(RefusalReason.UNREADABLE_ZONE);
        assertThat(reasons(calendar(zone.formatted("DTSTART:never\n" + offsets) + start)))
                .containsExactly(RefusalReason.UNREADABLE_TIME);
    }

    @Test
    void nothing_of_a_persons_time_is_printed() {
        assertThat(read(event("DTSTART:20261123T090000\nDURATION:PT1H"))).hasToString("Busy[private]");
    }

    @Test
    void every_reason_has_a_test() {
        Set<RefusalReason> elsewhere = EnumSet.of(
                RefusalReason.TOO_LARGE,
                RefusalReason.LINE_TOO_LONG,
                RefusalReason.TOO_DEEP,
                RefusalReason.TOO_MANY_COMPONENTS,
                RefusalReason.TOO_MANY_OCCURRENCES,
                RefusalReason.TOO_MUCH_WORK,
                RefusalReason.NOT_UTF8,
                RefusalReason.UNREADABLE_ZONE);
        String tables = Arrays.stream(RefusedCalendarsTest.class.getDeclaredMethods())
                .map(method -> method.getAnnotation(CsvSource.class))
                .filter(table -> table != null)
                .map(CsvSource::textBlock)
                .reduce("", String::concat);
        assertThat(Arrays.stream(RefusalReason.values()).filter(reason -> !tables.contains("| " + reason.name())))
                .containsExactlyInAnyOrderElementsOf(elsewhere);
    }
}
