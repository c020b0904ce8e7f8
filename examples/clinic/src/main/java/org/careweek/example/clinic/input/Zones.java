package org.careweek.example.clinic.input;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** The time zones that have a name, such as {@code America/Phoenix}; a bare offset knows no clock changes. */
public final class Zones {

    private static final Set<String> NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private Zones() {}

    public static Optional<ZoneId> named(String name) {
        return NAMES.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }
}
