package org.careweek.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.program.SessionId;

/** Chances of random weeks, against the sum over everything that attendance can turn out to be. */
class ChanceProperties {

    /** So many of so many: rates of different denominators, with the two certain ones among them. */
    record Rate(int favourable, int parts) {}

    @Provide
    Arbitrary<ForecastCase> weeks() {
        return new ForecastCases().get();
    }

    /** Seven to twelve planned sessions and no others. */
    @Provide
    Arbitrary<ForecastCase> fullWeeks() {
        return new ForecastCases(12, 0).get();
    }

    @Provide
    Arbitrary<Rate> rates() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(new Rate(0, 1), new Rate(1, 1))),
                Tuple.of(5, Arbitraries.of(new Rate(1, 2), new Rate(17, 20), new Rate(9, 10), new Rate(2, 3))));
    }

    private static Map<SessionId, Chance> chances(Forecast forecast, List<Rate> rates) {
        Map<SessionId, Chance> chances = new HashMap<>();
        for (SessionId session : forecast.ahead()) {
            Rate rate = rates.get(chances.size());
            chances.put(session, Chance.of(rate.favourable(), rate.parts()));
        }
        return chances;
    }

    /** The weight of all outcomes that save the week; {@code fixed} is attended or missed for certain. */
    private static BigInteger weight(NaiveForecast naive, List<Rate> rates, int fixed, boolean attended) {
        BigInteger sum = BigInteger.ZERO;
        List<NaiveForecast.Item> ahead = naive.ahead();
        for (int outcome = 0; outcome < 1 << ahead.size(); outcome++) {
            BitSet time = new BitSet();
            BigInteger weight = BigInteger.ONE;
            for (int i = 0; i < ahead.size(); i++) {
                boolean comes = (outcome >> i & 1) == 1;
                Rate rate = rates.get(i);
                int parts = comes ? rate.favourable() : rate.parts() - rate.favourable();
                weight = weight.multiply(BigInteger.valueOf(i != fixed ? parts : comes == attended ? rate.parts() : 0));
                if (comes) {
                    time.or(ahead.get(i).ahead());
                }
            }
            sum = naive.saves(time) ? sum.add(weight) : sum;
        }
        return sum;
    }

    private static BigInteger all(NaiveForecast naive, List<Rate> rates) {
        return rates.subList(0, naive.ahead().size()).stream()
                .map(rate -> BigInteger.valueOf(rate.parts()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void the_chance_of_a_week_is_the_sum_over_all_that_attendance_can_turn_out_to_be(
            @ForAll("weeks") ForecastCase given, @ForAll @Size(6) List<@From("rates") Rate> rates) {
        Chance chance = checkedChance(given, rates);

        Statistics.label("chance")
                .collect(chance.equals(Chance.NEVER) ? "never" : chance.equals(Chance.CERTAIN) ? "certain" : "between")
                .coverage(it -> {
                    for (String kind : List.of("never", "certain", "between")) {
                        it.check(kind).count(seen -> seen > 50);
                    }
                });
    }

    private static Chance checkedChance(ForecastCase given, List<Rate> rates) {
        Forecast forecast = given.forecast();
        NaiveForecast naive = new NaiveForecast(given);
        Chance chance = forecast.chance(chances(forecast, rates));

        assertThat(forecast.ahead())
                .isEqualTo(naive.ahead().stream().map(it -> it.session().id()).toList());
        assertThat(chance.favourable().multiply(all(naive, rates)))
                .isEqualTo(weight(naive, rates, -1, false).multiply(chance.parts()));
        assertThat(chance.favourable().gcd(chance.parts())).isEqualTo(BigInteger.ONE);
        return chance;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_chance_of_a_week_of_up_to_twelve_sessions_is_exact_as_well(
            @ForAll("fullWeeks") ForecastCase given, @ForAll @Size(12) List<@From("rates") Rate> rates) {
        checkedChance(given, rates);
        Statistics.label("sessions ahead")
                .collect(new NaiveForecast(given).ahead().size() > 6)
                .coverage(it -> it.check(true).count(seen -> seen > 10));
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void a_week_swings_most_on_the_session_whose_attendance_changes_its_chance_most(
            @ForAll("weeks") ForecastCase given, @ForAll @Size(6) List<@From("rates") Rate> rates) {
        Forecast forecast = given.forecast();
        NaiveForecast naive = new NaiveForecast(given);
        Optional<Swing> swing = forecast.largestSwing(chances(forecast, rates));
        int best = -1;
        BigInteger most = BigInteger.valueOf(-1);
        for (int i = 0; i < naive.ahead().size(); i++) {
            BigInteger size = weight(naive, rates, i, true).subtract(weight(naive, rates, i, false));
            if (size.compareTo(most) > 0) {
                best = i;
                most = size;
            }
        }

        assertThat(swing.isPresent()).isEqualTo(best >= 0);
        if (swing.isPresent()) {
            assertThat(swing.get().session()).isEqualTo(naive.ahead().get(best).session());
            assertThat(swing.get().ifAttended())
                    .isEqualTo(new Chance(weight(naive, rates, best, true), all(naive, rates)));
            assertThat(swing.get().ifMissed())
                    .isEqualTo(new Chance(weight(naive, rates, best, false), all(naive, rates)));
            assertThat(swing.get().size()).isEqualTo(new Chance(most, all(naive, rates)));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_week_is_certain_for_someone_who_never_misses_exactly_where_it_is_on_track(
            @ForAll("weeks") ForecastCase given) {
        Forecast forecast = given.forecast();
        Map<SessionId, Chance> always = new HashMap<>();
        forecast.ahead().forEach(session -> always.put(session, Chance.CERTAIN));

        assertThat(forecast.chance(always))
                .isEqualTo(forecast.state() == ForecastState.ON_TRACK ? Chance.CERTAIN : Chance.NEVER);
    }
}
