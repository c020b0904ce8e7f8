package org.careweek.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ZonesTest {

    @Test
    void the_tests_know_zones_by_the_hundred() {
        assertThat(Zones.ALL).hasSizeGreaterThan(500).containsAll(Zones.NASTY);
    }

    @Test
    void the_next_change_in_chicago_is_its_spring_night() {
        var winter = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(Zones.changeAfter(winter, ZoneId.of("America/Chicago"))).isEqualTo("2026-03-08T08:00:00Z");
        assertThat(Zones.changeAfter(winter, ZoneId.of("America/Phoenix"))).isEqualTo(winter);
    }
}
