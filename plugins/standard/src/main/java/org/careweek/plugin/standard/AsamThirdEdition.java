package org.careweek.plugin.standard;

import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.OUTPATIENT;
import static org.careweek.core.program.LevelOfCare.PHP;
import static org.careweek.core.program.Population.ADOLESCENT;
import static org.careweek.core.program.Population.ADULT;
import static org.careweek.core.program.Population.YOUNG_ADULT;
import static org.careweek.core.rule.Severity.BLOCK;
import static org.careweek.core.rule.Severity.WARN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.WeeklyTimeLimit;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Citation;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/**
 * The hours of the ASAM criteria, third edition, as others tell them: the book itself was not read. "9-19 hours" is 9:00 h up
 * to, but not including, 20:00 h. The sources give no first date, so the rows hold for all supported dates.
 */
final class AsamThirdEdition {

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    private static final Set<Population> ADULTS = EnumSet.of(ADULT, YOUNG_ADULT);
    private static final Set<Population> ADOLESCENTS = EnumSet.of(ADOLESCENT);
    private static final Citation ADULT_IOP = Citation.of(
            "UCLA/ATTC slides on ASAM 3rd ed. (slidetodoc.com)", "Level 2.1, Intensive Outpatient 9-19 hrs/week");
    private static final Citation ADOLESCENT_IOP = Citation.of(
            "Mid-Shore Behavioral Health glossary on ASAM 3rd ed.", "Level 2.1, adolescents, 6 or more hours");
    private static final Citation LEVEL_2_5 =
            Citation.of("Mid-Shore Behavioral Health glossary on ASAM 3rd ed.", "Level 2.5, 20 or more hours");
    private static final Citation LEVEL_1 = Citation.of(
            "Mid-Shore Behavioral Health glossary on ASAM 3rd ed.",
            "Level 1, less than 9 hours for adults and 6 for adolescents");

    private AsamThirdEdition() {}

    static HourPolicy policy() {
        return HourPolicy.of(
                new PolicyId("asam-3"),
                "modelled on the ASAM criteria, third edition, as secondary sources tell them",
                CountingPolicy.everySession(),
                List.of(
                        row(IOP, ADULTS, blocking(below(9, 20)), ADULT_IOP),
                        row(IOP, ADOLESCENTS, blocking(below(6, 20)), ADOLESCENT_IOP),
                        row(PHP, ADULTS, blocking(atLeast(20)), LEVEL_2_5),
                        row(PHP, ADOLESCENTS, blocking(atLeast(20)), LEVEL_2_5),
                        row(OUTPATIENT, ADULTS, warning(below(0, 9)), LEVEL_1),
                        row(OUTPATIENT, ADOLESCENTS, warning(below(0, 6)), LEVEL_1)));
    }

    private static PolicyRow row(LevelOfCare level, Set<Population> who, WeeklyTimeLimit limit, Citation citation) {
        return new PolicyRow(level, who, limit, ALWAYS, citation);
    }

    private static WeeklyTimeLimit blocking(HourBand band) {
        return new WeeklyTimeLimit(band, BLOCK, BLOCK);
    }

    private static WeeklyTimeLimit warning(HourBand band) {
        return new WeeklyTimeLimit(band, WARN, WARN);
    }

    private static HourBand below(int least, int end) {
        return HourBand.below(TreatmentTime.ofHours(least), TreatmentTime.ofHours(end));
    }

    private static HourBand atLeast(int least) {
        return HourBand.atLeast(TreatmentTime.ofHours(least));
    }
}
