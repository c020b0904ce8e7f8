package org.careweek.plugin.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ParticipantCalendar;

/** EX1: what was written can be read, by two parsers, with any text and in any zone. */
@Domain(AnyCalendars.class)
class ReadingBackProperties {

    @Property(tries = 2000)
    void an_independent_parser_reads_the_same_appointments(@ForAll ParticipantCalendar calendar) {
        assertThat(ReadBack.byBiweekly(Documents.textOf(calendar))).isEqualTo(expected(calendar));
    }

    @Property
    void ical4j_reads_the_same_appointments_too(@ForAll ParticipantCalendar calendar) {
        Assume.that(calendar.entries().stream().noneMatch(ReadingBackProperties::isMisreadByIcal4j));
        List<ReadBack> expected =
                expected(calendar).stream().map(ReadBack::withoutOuterSpaces).toList();
        assertThat(ReadBack.byIcal4j(Documents.textOf(calendar)))
                .map(ReadBack::withoutOuterSpaces)
                .isEqualTo(expected);
    }

    /** ical4j 4.4.0 takes an escaped backslash before an escaped line feed for something else. */
    private static boolean isMisreadByIcal4j(CalendarEntry entry) {
        return (readable(entry.title().disclose())
                        + "|"
                        + readable(entry.location().disclose()))
                .contains("\\\n");
    }

    private static List<ReadBack> expected(ParticipantCalendar calendar) {
        Disclosure disclosure = calendar.disclosure();
        return calendar.entries().stream()
                .map(entry -> new ReadBack(
                        entry.uid().value(),
                        entry.start().toInstant(),
                        entry.end().toInstant(),
                        disclosure.reveals(Disclosure.Property.TITLE)
                                ? readable(entry.title().disclose())
                                : "Appointment",
                        disclosure.reveals(Disclosure.Property.LOCATION)
                                        && !entry.location().disclose().isEmpty()
                                ? readable(entry.location().disclose())
                                : "(none)",
                        disclosure.reveals(Disclosure.Property.DESCRIPTION)
                                        && !entry.description().disclose().isEmpty()
                                ? readable(entry.description().disclose())
                                : "(none)",
                        entry.status().name(),
                        entry.change().map(CalendarEntry.Change::revision).orElse(calendar.revision()),
                        entry.change().map(CalendarEntry.Change::at).orElse(calendar.changedAt()),
                        entry.change().map(CalendarEntry.Change::at).orElse(calendar.changedAt()),
                        "CONFIDENTIAL"))
                .toList();
    }

    /** The text as the exporter's Javadoc promises it, worked out one char at a time. */
    private static String readable(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean next = i + 1 < text.length();
            if (c == '\r' && next && text.charAt(i + 1) == '\n') {
                continue;
            } else if (c == '\r' || c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                out.append('\n');
            } else if (Character.isHighSurrogate(c) && next && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                out.append('\uFFFD');
            } else if (Character.getType(c) != Character.CONTROL) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
