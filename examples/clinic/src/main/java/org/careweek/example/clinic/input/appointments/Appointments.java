package org.careweek.example.clinic.input.appointments;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careweek.spi.calendar.OpaqueId;
import org.careweek.spi.calendar.SentEntry;
import org.careweek.spi.calendar.SiteKey;

/**
 * What the calendars of one run have told, kept so that a later run can send updates. Prints nobody's.
 *
 * @param of which week of which site
 * @param formats the ids of the exporters that have told it
 * @param sent by participant, in the order of the run
 */
public record Appointments(Week of, List<String> formats, Map<String, List<SentEntry>> sent) {

    /** How the file is called that a run leaves for the next. */
    public static final String FILE = "appointments.json";

    /**
     * A week of a site, and with which key its names were made.
     *
     * @param site the site's id
     * @param start the first of the seven local dates
     * @param key a name that only this site's key gives, and that does not give the key away
     */
    public record Week(String site, LocalDate start, OpaqueId key) {

        /** The week, under this key. */
        public static Week of(String site, LocalDate start, SiteKey key) {
            return new Week(site, start, key.idOf(List.of("key", site)));
        }
    }

    public Appointments {
        formats = List.copyOf(formats);
        Map<String, List<SentEntry>> copy = new LinkedHashMap<>();
        sent.forEach((participant, entries) -> copy.put(participant, List.copyOf(entries)));
        sent = Collections.unmodifiableMap(copy);
    }

    /** What a participant was sent; empty for somebody who got nothing. */
    public List<SentEntry> of(String participant) {
        return sent.getOrDefault(participant, List.of());
    }

    @Override
    public String toString() {
        return "Appointments[private]";
    }
}
