package org.careweek.example.audit;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The time zones that have a name, as the main job knows them; a bare offset knows no clock changes. */
final class Zones {

    private static final Set<String> NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());

    /** Names of the IANA database that a JDK of older data lacks, and what they are links to. */
    private static final Map<String, String> LINKS = Map.of(
            "EST", "America/Panama",
            "MST", "America/Phoenix",
            "HST", "Pacific/Honolulu",
            "ROC", "Asia/Taipei",
            "GMT+0", "Etc/GMT",
            "GMT-0", "Etc/GMT");

    private Zones() {}

    static Optional<ZoneId> named(String name) {
        return Optional.of(LINKS.getOrDefault(name, name))
                .filter(NAMES::contains)
                .map(ZoneId::of);
    }
}
