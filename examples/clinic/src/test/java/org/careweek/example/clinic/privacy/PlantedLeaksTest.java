package org.careweek.example.clinic.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.careweek.testkit.canary.Canary;
import org.careweek.testkit.canary.CanaryScanner;
import org.careweek.testkit.canary.Leak;
import org.junit.jupiter.api.Test;

/** A search that finds nothing says something only if it finds what was hidden for it. */
class PlantedLeaksTest {

    @Test
    void every_planted_leak_is_found_in_its_place_and_in_no_other() {
        var planted = new Planted();
        Map<Canary, String> places = planted.places();
        try {
            List<Told> told = Run.of(planted.operations());
            var scanner = CanaryScanner.of(places.keySet());
            List<Leak> found = told.stream()
                    .flatMap(it -> scanner.scan(it.sink(), it.content()).stream())
                    .toList();
            assertThat(places).hasSize(24);
            places.forEach((canary, place) -> assertThat(found)
                    .filteredOn(leak -> leak.field().equals(canary.field()))
                    .as(canary.field())
                    .isNotEmpty()
                    .allSatisfy(leak -> assertThat(leak.sink()).contains(place)));
        } finally {
            planted.clear();
        }
    }
}
