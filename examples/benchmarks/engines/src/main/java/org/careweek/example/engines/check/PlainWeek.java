package org.careweek.example.engines.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careweek.example.clinic.input.Level;
import org.careweek.example.clinic.input.week.SessionEntry;
import org.careweek.example.clinic.input.week.WeekFile;

/** The rules of a week that are the same for everyone, as its file says them. */
final class PlainWeek {

    /** Of the standard policy: minutes of a week, both included. */
    private static final Map<Level, Band> STANDARD =
            Map.of(Level.IOP, new Band(540, 1200), Level.PHP, new Band(1200, 1800));

    /**
     * From the least to the most minutes.
     *
     * @param least included
     * @param most included
     */
    record Band(int least, int most) {}

    private final WeekFile file;
    private final Map<String, PlainSession> sessions = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();

    /** @throws IllegalArgumentException if the file names another policy than {@code standard} */
    PlainWeek(WeekFile file) {
        if (!file.policy().equals("standard")) {
            throw new IllegalArgumentException("the policy must be standard, but was " + file.policy());
        }
        this.file = file;
        for (SessionEntry entry : file.sessions()) {
            sessions.put(entry.id(), PlainSession.of(entry, zone()));
        }
        file.tracks().forEach(track -> levels.put(track.id(), track.level()));
    }

    private ZoneId zone() {
        return file.site().zone();
    }

    /** Those of these ids that the file has, each once. */
    List<PlainSession> sessions(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .map(sessions::get)
                .filter(Objects::nonNull)
                .toList();
    }

    int seats(String session) {
        return sessions.get(session).entry().capacity();
    }

    Band band(String track) {
        return STANDARD.get(levels.get(track));
    }

    int leastDays(String track) {
        return file.rules().minDays().getOrDefault(levels.get(track), 1);
    }

    int mostMinutesADay(String track) {
        return file.rules().maxMinutesPerDay().getOrDefault(levels.get(track), Integer.MAX_VALUE);
    }

    /** The instant of a minute of a date's wall clock; 1440 is the next date's start. */
    Instant at(LocalDate date, int minute) {
        return minute == 24 * 60
                ? date.plusDays(1).atStartOfDay(zone()).toInstant()
                : date.atStartOfDay().plusMinutes(minute).atZone(zone()).toInstant();
    }
}
