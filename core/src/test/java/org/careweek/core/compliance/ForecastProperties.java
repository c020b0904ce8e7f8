package org.careweek.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.BitSet;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.time.TreatmentTime;

/** Forecasts of random weeks in progress, against one that tries every set of sessions. */
class ForecastProperties {

    @Provide
    Arbitrary<ForecastCase> weeks() {
        return new ForecastCases().get();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_week_is_on_track_at_risk_or_out_of_reach_as_every_set_of_sessions_says(@ForAll("weeks") ForecastCase given) {
        Forecast forecast = given.forecast();
        NaiveForecast naive = new NaiveForecast(given);

        assertThat(forecast.state()).isEqualTo(naive.state(false));
        assertThat(forecast.stateIfAttended()).isEqualTo(naive.state(true));
        Statistics.label("state").collect(forecast.state()).coverage(it -> {
            for (ForecastState state : ForecastState.values()) {
                it.check(state).count(seen -> seen > 10);
            }
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void credited_needed_and_still_possible_time_is_what_counting_box_by_box_gives(
            @ForAll("weeks") ForecastCase given) {
        Forecast forecast = given.forecast();
        NaiveForecast naive = new NaiveForecast(given);

        assertThat(forecast.credited()).isEqualTo(minutes(naive.countedBoxes()));
        assertThat(forecast.unrecorded()).isEqualTo(minutes(naive.unrecordedBoxes()));
        assertThat(forecast.needed().minutes()).isEqualTo(naive.neededMinutes());
        assertThat(forecast.daysNeeded()).isEqualTo(naive.daysNeeded());
        assertThat(forecast.possible()).isEqualTo(minutes(naive.most()).minus(forecast.credited()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_point_of_no_return_is_the_last_instant_from_which_the_week_is_saved(@ForAll("weeks") ForecastCase given) {
        Optional<Instant> point = given.forecast().pointOfNoReturn();
        NaiveForecast naive = new NaiveForecast(given);
        boolean reached = naive.saves(new BitSet());

        Optional<Instant> expected = naive.instantsOfInterest().stream()
                .filter(instant -> !reached && naive.isSavedFrom(instant))
                .reduce((one, other) -> other);
        assertThat(point).isEqualTo(expected);
        String kind = point.map(it -> it.equals(given.now()) ? "now" : "later").orElse(reached ? "reached" : "lost");
        Statistics.label("point").collect(kind).coverage(it -> {
            for (String each : new String[] {"now", "later", "reached", "lost"}) {
                it.check(each).count(seen -> seen > 0);
            }
        });
    }

    private static TreatmentTime minutes(int boxes) {
        return TreatmentTime.ofMinutes(boxes / 3);
    }
}
