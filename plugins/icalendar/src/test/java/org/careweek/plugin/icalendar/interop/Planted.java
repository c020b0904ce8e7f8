package org.careweek.plugin.icalendar.interop;

import java.util.List;
import java.util.Locale;
import org.careweek.spi.calendar.ParticipantCalendar;

/** Mistakes made on purpose: a comparison that does not report them would report none of ours. */
enum Planted {
    /** Summer time is an hour off: whoever reads by the file's own definition is an hour off, too. */
    SUMMER_IS_AN_HOUR_OFF("TZOFFSETTO:-0500", "TZOFFSETTO:-0400", false),
    /** Winter is a minute off. */
    WINTER_IS_A_MINUTE_OFF("TZOFFSETTO:-0600", "TZOFFSETTO:-0601", false),
    /** The clock changes in autumn a month late. */
    AUTUMN_COMES_LATE("DTSTART:20261101T020000", "DTSTART:20261201T020000", false),
    /** One appointment starts a minute late. */
    AN_APPOINTMENT_IS_LATE("20260105T173000", "20260105T173100", true),
    /** One appointment says that it is held, and is not. */
    A_CANCELLATION_IS_LOST("STATUS:CONFIRMED", "STATUS:CANCELLED", true);

    private final String right;
    private final String wrong;
    private final boolean everybodySees;

    Planted(String right, String wrong, boolean everybodySees) {
        this.right = right;
        this.wrong = wrong;
        this.everybodySees = everybodySees;
    }

    /** The calendar that is spoilt: Chicago, over a year. */
    static ParticipantCalendar calendar() {
        return Samples.all().entrySet().stream()
                .filter(sample -> sample.getKey().endsWith("-america-chicago-year.ics"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".ics";
    }

    /** Whether a reader with zones of its own sees it, too. */
    boolean everybodySees() {
        return everybodySees;
    }

    /** What the file would say without the mistake. */
    List<Reading> expected() {
        ParticipantCalendar calendar = calendar();
        return calendar.entries().stream()
                .map(entry -> Reading.expected(file(), calendar, entry))
                .toList();
    }

    String spoil(String document) {
        if (!document.contains(right)) {
            throw new IllegalStateException("there is nothing to spoil");
        }
        return document.replaceFirst(right, wrong);
    }
}
