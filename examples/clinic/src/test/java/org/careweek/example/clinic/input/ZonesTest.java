package org.careweek.example.clinic.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    private static final Instant SUMMER = Instant.parse("2026-07-01T12:00:00Z");
    private static final Instant WINTER = Instant.parse("2026-12-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"EST,-05:00", "MST,-07:00", "HST,-10:00", "ROC,+08:00", "GMT+0,Z", "GMT-0,Z"})
    void a_name_of_the_tz_database_that_java_lacks_is_a_zone_whose_clocks_do_not_change(String name, String offset) {
        ZoneId zone = Zones.named(name).orElseThrow();
        assertThat(zone.getRules().getOffset(SUMMER)).hasToString(offset);
        assertThat(zone.getRules().getOffset(WINTER)).hasToString(offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Phoenix", "EST5EDT", "UTC", "GMT0", "Etc/GMT+5", "ROK"})
    void a_name_that_java_has_is_its_own_zone(String name) {
        assertThat(Zones.named(name)).contains(ZoneId.of(name));
    }

    /** Java's short names are nobody else's: its CST is Chicago's, with summer time, and to others it may be China's. */
    @ParameterizedTest
    @ValueSource(strings = {"PST", "CST", "IST", "est", "-05:00", "UTC-5", "GMT+1", "Factory", "Mars/Olympus", ""})
    void what_the_tz_database_does_not_name_as_a_place_or_clock_is_no_zone(String name) {
        assertThat(Zones.named(name)).isEqualTo(Optional.empty());
    }
}
