package org.careweek.plugin.fhir.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.ParticipantCalendar;

/** EX5: the bytes depend on the request and on nothing else. */
@Domain(AnyCalendars.class)
class SurroundingsProperties {

    private static final List<String> LOCALES = List.of("en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist");
    private static final List<String> ZONES = List.of("UTC", "Pacific/Kiritimati", "America/St_Johns");

    @Property(tries = 300)
    void the_same_request_gives_the_same_bytes_under_any_default_locale_and_zone(@ForAll ParticipantCalendar calendar) {
        byte[] here = Documents.bytesOf(calendar);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : LOCALES) {
                for (String id : ZONES) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    assertThat(Documents.bytesOf(calendar)).isEqualTo(here);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property
    void the_order_in_which_entries_are_given_does_not_matter(@ForAll ParticipantCalendar calendar) {
        List<CalendarEntry> entries = new ArrayList<>(calendar.entries());
        Collections.shuffle(entries, new Random(calendar.changedAt().getEpochSecond()));
        ParticipantCalendar shuffled = ParticipantCalendar.builder()
                .zone(calendar.zone())
                .entries(entries)
                .revision(calendar.revision())
                .changedAt(calendar.changedAt())
                .disclosure(calendar.disclosure())
                .notice(calendar.notice())
                .build();
        assertThat(Documents.bytesOf(shuffled)).isEqualTo(Documents.bytesOf(calendar));
    }
}
