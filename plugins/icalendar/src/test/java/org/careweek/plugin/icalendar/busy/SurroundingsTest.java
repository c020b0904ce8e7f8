package org.careweek.plugin.icalendar.busy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.careweek.core.time.InstantRanges;
import org.junit.jupiter.api.Test;

/** What is read depends on the calendar alone, and leaves nothing behind in the process. */
class SurroundingsTest {

    private static final List<String> FILES = List.of("google.ics", "outlook.ics", "apple.ics");

    private static List<InstantRanges> all() {
        return FILES.stream()
                .map(name -> Calendars.busy(ExportedCalendarsTest.file(name)))
                .toList();
    }

    @Test
    void the_same_calendar_is_busy_at_the_same_time_under_any_default_locale_and_zone() {
        List<InstantRanges> here = all();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                for (String id : List.of("UTC", "Pacific/Kiritimati", "America/St_Johns")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    assertThat(all()).isEqualTo(here);
                    assertThat(Calendars.reasons(Calendars.event("dtstart:20261123T090000\nrrule:freq=minutely")))
                            .containsExactly(RefusalReason.UNSUPPORTED);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void no_zone_is_registered_for_the_whole_process() {
        Set<String> before = Set.copyOf(ZoneId.getAvailableZoneIds());
        all();
        assertThat(ZoneId.getAvailableZoneIds()).isEqualTo(before);
    }

    @Test
    void a_setting_of_the_calendar_library_changes_nothing() {
        String text =
                Calendars.event("DTSTART:19700101T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYMONTH=11;BYMONTHDAY=26");
        String setting = "net.fortuna.ical4j.recur.maxincrementcount";
        System.setProperty(setting, "5");
        try {
            assertThat(Calendars.busy(text)).isEqualTo(Calendars.times("2026-11-26T09:00/2026-11-26T10:00"));
        } finally {
            System.clearProperty(setting);
        }
    }
}
