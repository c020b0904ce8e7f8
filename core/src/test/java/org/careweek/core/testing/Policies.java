package org.careweek.core.testing;

import static org.careweek.core.rule.Severity.BLOCK;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.policy.DailyTimeLimit;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.Limit;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.policy.TreatmentDaysLimit;
import org.careweek.core.policy.WeeklyTimeLimit;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Citation;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/** Policies of clinics that the library does not ship, each made of rows alone. */
public final class Policies {

    public static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private static final Citation CHARTER = Citation.of("Clinic program charter", "3.2 Weekly hours");

    private Policies() {}

    /** Every policy that {@link StandardPolicies} offers, found by looking. */
    public static List<HourPolicy> shipped() {
        return Stream.of(StandardPolicies.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && method.getReturnType() == HourPolicy.class
                        && method.getParameterCount() == 0)
                .map(method -> {
                    try {
                        return (HourPolicy) method.invoke(null);
                    } catch (ReflectiveOperationException refused) {
                        throw new AssertionError(refused);
                    }
                })
                .toList();
    }

    public static PolicyRow row(LevelOfCare level, Limit limit, LocalDate from) {
        return PolicyRow.forAll(level, limit, from, CHARTER);
    }

    public static PolicyRow row(LevelOfCare level, Population population, Limit limit, LocalDate from) {
        return new PolicyRow(level, EnumSet.of(population), limit, from, CHARTER);
    }

    public static WeeklyTimeLimit weekly(HourBand band) {
        return new WeeklyTimeLimit(band, BLOCK, BLOCK);
    }

    public static TreatmentDaysLimit days(int least) {
        return new TreatmentDaysLimit(least, BLOCK);
    }

    public static DailyTimeLimit daily(int least, int most) {
        return new DailyTimeLimit(
                HourBand.through(TreatmentTime.ofMinutes(least), TreatmentTime.ofMinutes(most)), BLOCK, BLOCK);
    }

    /** The standard with every kind of limit that a clinic's file can add. */
    public static HourPolicy clinic() {
        return StandardPolicies.standard()
                .under(
                        new PolicyId("clinic"),
                        "a clinic",
                        List.of(
                                row(LevelOfCare.IOP, days(3), LONG_AGO),
                                row(LevelOfCare.IOP, daily(60, 300), LONG_AGO),
                                row(LevelOfCare.PHP, days(4), LONG_AGO),
                                row(LevelOfCare.PHP, daily(60, 420), LONG_AGO)));
    }
}
