package org.careweek.testkit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.CreditRule;
import org.careweek.core.policy.DailyTimeLimit;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.Limit;
import org.careweek.core.policy.PartialWeeks;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.policy.TreatmentDaysLimit;
import org.careweek.core.policy.WeeklyTimeLimit;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Severity;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/** Policies that a program might live by. Their sources are invented. */
final class AnyPolicies {

    static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    static final Citation INVENTED = Citation.of("Invented charter", "1");

    private AnyPolicies() {}

    static Arbitrary<HourPolicy> any() {
        return Arbitraries.frequencyOf(
                        Tuple.of(25, Arbitraries.just(StandardPolicies.standard())), Tuple.of(75, invented()))
                .withoutEdgeCases();
    }

    static Arbitrary<CountingPolicy> counting() {
        return Arbitraries.frequencyOf(
                        Tuple.of(50, Arbitraries.just(CountingPolicy.everySession())),
                        Tuple.of(25, Arbitraries.just(CountingPolicy.withoutMealsAndMeetings())),
                        Tuple.of(
                                25,
                                Arbitraries.of(30, 0, 1, 60, 90)
                                        .map(minutes -> CountingPolicy.withoutMealsAndMeetings()
                                                .with(new CreditRule.AllOrNothing(TreatmentTime.ofMinutes(minutes))))))
                .withoutEdgeCases();
    }

    /** A weekly band for each of two levels; often a daily limit, a number of days, and a change of the band some day. */
    private static Arbitrary<HourPolicy> invented() {
        return Combinators.combine(
                        rows(LevelOfCare.IOP), rows(LevelOfCare.PHP), counting(), Arbitraries.of(PartialWeeks.values()))
                .as((iop, php, counting, partialWeeks) -> {
                    List<PolicyRow> rows = new ArrayList<>(iop);
                    rows.addAll(php);
                    return HourPolicy.of(new PolicyId("invented"), "modelled on nothing", counting, rows)
                            .with(partialWeeks);
                });
    }

    private static Arbitrary<List<PolicyRow>> rows(LevelOfCare level) {
        return Combinators.combine(
                        AnyTimes.bands(), AnyTimes.bands(), severities(), extras(), Numbers.between(0, 26_000))
                .as((band, later, severity, extras, day) -> {
                    List<PolicyRow> rows = new ArrayList<>();
                    rows.add(row(level, new WeeklyTimeLimit(band, Severity.BLOCK, severity), ALWAYS));
                    if (day % 2 == 1) {
                        LocalDate some = LocalDate.of(1970, 1, 1).plusDays(day);
                        rows.add(row(level, new WeeklyTimeLimit(later, Severity.BLOCK, severity), some));
                    }
                    extras.forEach(limit -> rows.add(row(level, limit, ALWAYS)));
                    return rows;
                });
    }

    static PolicyRow row(LevelOfCare level, Limit limit, LocalDate from) {
        return PolicyRow.forAll(level, limit, from, INVENTED);
    }

    private static Arbitrary<List<Limit>> extras() {
        return Combinators.combine(Numbers.between(0, 1), Numbers.between(0, 1), severities(), Numbers.between(1, 5))
                .as((daily, days, severity, least) -> {
                    List<Limit> limits = new ArrayList<>();
                    if (daily == 1) {
                        HourBand band =
                                HourBand.through(TreatmentTime.ofMinutes(30L * least), TreatmentTime.ofHours(6));
                        limits.add(new DailyTimeLimit(band, severity, severity));
                    }
                    if (days == 1) {
                        limits.add(new TreatmentDaysLimit(least, severity));
                    }
                    return limits;
                });
    }

    private static Arbitrary<Severity> severities() {
        return Arbitraries.of(Severity.BLOCK, Severity.WARN);
    }
}
