package org.careweek.example.clinic.input;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The time zones that have a name, such as {@code America/Phoenix}; a bare offset knows no clock changes. */
public final class Zones {

    private static final Set<String> NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());

    /** Names of the tz database that Java may lack, by what they stand for there (file {@code backward}, 2024b). */
    private static final Map<String, String> LINKS = Map.of(
            "EST", "America/Panama",
            "MST", "America/Phoenix",
            "HST", "Pacific/Honolulu",
            "ROC", "Asia/Taipei",
            "GMT+0", "Etc/GMT",
            "GMT-0", "Etc/GMT");

    private Zones() {}

    public static Optional<ZoneId> named(String name) {
        String known = NAMES.contains(name) ? name : LINKS.getOrDefault(name, name);
        return NAMES.contains(known) ? Optional.of(ZoneId.of(known)) : Optional.empty();
    }
}
