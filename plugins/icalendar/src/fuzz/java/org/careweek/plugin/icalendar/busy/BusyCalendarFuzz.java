package org.careweek.plugin.icalendar.busy;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever bytes come, they are the busy time of the week that was asked for, or reasons why they are not trusted. */
class BusyCalendarFuzz {

    @DictionaryEntries({
        "BEGIN:VCALENDAR\\x0D\\x0A", "END:VCALENDAR\\x0D\\x0A", "BEGIN:VEVENT\\x0D\\x0A", "END:VEVENT\\x0D\\x0A", "BEGIN:VTIMEZONE\\x0D\\x0A",
        "BEGIN:DAYLIGHT\\x0D\\x0A", "BEGIN:VFREEBUSY\\x0D\\x0A", "RRULE:FREQ=WEEKLY;", "BYDAY=MO,TU", "UNTIL=20261231T000000Z", "COUNT=9",
        "INTERVAL=2", "BYSETPOS=-1", "BYMONTHDAY=-1", "EXDATE:", "RDATE;VALUE=PERIOD:", "RECURRENCE-ID:", "DTSTART;TZID=",
        "DTEND:", "DURATION:PT1H", "TRANSP:TRANSPARENT", "STATUS:CANCELLED", "TZOFFSETFROM:-0500", "TZOFFSETTO:-0600",
        ";VALUE=DATE:", "20261123T090000Z", "FREEBUSY:", "\\x0D\\x0A ", "\\x22"
    })
    @FuzzTest
    void any_bytes_are_busy_time_of_the_week_or_refused(byte[] calendar) {
        BusyAnswer answer = Calendars.READER.read(calendar, Calendars.WEEK);
        answer.fold(
                busy -> assertThat(busy.time().minus(Calendars.WEEK.instants()).isEmpty())
                        .isTrue(),
                refused -> assertThat(refused.refusals())
                        .isNotEmpty()
                        .allMatch(it -> it.offset() <= calendar.length && it.line() <= calendar.length + 1));
        assertThat(Calendars.READER.read(calendar, Calendars.WEEK)).isEqualTo(answer);
    }
}
