package org.careweek.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Rescues of random weeks in progress, against every set of make-ups. */
class RescueProperties {

    @Provide
    Arbitrary<ForecastCase> weeks() {
        return new ForecastCases().get();
    }

    @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
    void a_rescue_is_the_smallest_set_of_make_ups_that_saves_the_week(@ForAll("weeks") ForecastCase given) {
        Optional<Rescue> rescue = given.forecast().rescue();
        Optional<NaiveForecast.Choice> expected = new NaiveForecast(given).rescue();

        assertThat(rescue.map(Rescue::sessions))
                .isEqualTo(expected.map(choice ->
                        choice.items().stream().map(NaiveForecast.Item::session).toList()));
        assertThat(rescue.map(it -> it.time().minutes())).isEqualTo(expected.map(choice -> choice.boxes() / 3));
        ForecastCase paid = given.withoutCountedCaps();
        Statistics.label("authorized days or visits decide")
                .collect(!paid.forecast().rescue().map(Rescue::sessions).equals(rescue.map(Rescue::sessions)))
                .coverage(it -> it.check(true).count(seen -> seen > 0));
        Statistics.label("make-ups")
                .collect(rescue.map(it -> it.sessions().size()).orElse(-1))
                .coverage(it -> {
                    it.check(-1).count(seen -> seen > 100);
                    it.check(0).count(seen -> seen > 100);
                    it.check(1).count(seen -> seen > 20);
                    it.check(2).count(seen -> seen > 0);
                });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_week_that_can_be_rescued_is_never_out_of_reach(@ForAll("weeks") ForecastCase given) {
        Forecast forecast = given.forecast();

        if (forecast.rescue().isPresent()) {
            assertThat(forecast.state()).isNotEqualTo(ForecastState.OUT_OF_REACH);
        }
        if (forecast.state() == ForecastState.ON_TRACK) {
            assertThat(forecast.rescue().orElseThrow().sessions()).isEmpty();
        }
    }
}
