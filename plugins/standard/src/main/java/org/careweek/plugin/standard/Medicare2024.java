package org.careweek.plugin.standard;

import static org.careweek.core.rule.Severity.WARN;

import java.time.LocalDate;
import java.util.List;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.WeeklyTimeLimit;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Citation;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/**
 * What Medicare asks of a plan of care: hours that a patient requires, with no most. Too few warn: since July 2019 they lead to
 * a remark on the remittance and to nothing else (CR 11066, Transmittal 2266, 28 February 2019).
 */
final class Medicare2024 {

    private static final PolicyRow PHP = row(
            LevelOfCare.PHP,
            20,
            LocalDate.of(2019, 7, 1),
            Citation.of(
                    "42 CFR 410.43(c)(1), quoted by revenuecycleadvisor.com (2017)", "a minimum of 20 hours per week"));
    private static final PolicyRow IOP = row(
            LevelOfCare.IOP,
            9,
            LocalDate.of(2024, 1, 1),
            Citation.of("42 CFR 410.44, as Coronis Health tells it (November 2023)", "a minimum of 9 hours per week"));

    private Medicare2024() {}

    static HourPolicy policy() {
        return HourPolicy.of(
                new PolicyId("medicare-2024"),
                "modelled on Medicare's hours of PHP and IOP in 2024, as secondary sources quote them",
                CountingPolicy.everySession(),
                List.of(PHP, IOP));
    }

    private static PolicyRow row(LevelOfCare level, int hours, LocalDate from, Citation citation) {
        HourBand band = HourBand.atLeast(TreatmentTime.ofHours(hours));
        return PolicyRow.forAll(level, new WeeklyTimeLimit(band, WARN, WARN), from, citation);
    }
}
