package org.careweek.core.policy.staffing;

import java.time.LocalDate;
import java.util.List;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ServiceType;
import org.careweek.core.rule.Citation;

/**
 * Sizes and ratios of three states, each modelled on the text of its rule, none in force unless a host asks for it. Whether
 * keeping one satisfies a regulator is the regulator's to say. The texts as read name no first date, so the rows hold for all
 * supported dates.
 */
public final class ModelledStaffing {

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    private static final Citation TEXAS =
            Citation.of("25 TAC 448.901 (now 26 TAC 564)", "group size by kind of session");
    private static final Citation CALIFORNIA = Citation.of("9 CCR 10345", "group counseling, 2 to 12 patients");
    private static final Citation NEW_JERSEY =
            Citation.of("N.J.A.C. 10:161B-10.1", "counselors to clients, on average of the daily census");

    private ModelledStaffing() {}

    /**
     * Texas: group counseling of at most 16 and education of at most 35. Multi-family education, seminars and outside speakers
     * have no most there; they are services of other names here.
     */
    public static StaffingPolicy texas() {
        return new StaffingPolicy(
                new PolicyId("texas"),
                "modelled on " + TEXAS.source(),
                List.of(
                        size(ServiceType.GROUP_THERAPY, GroupSize.atMost(16), TEXAS),
                        size(ServiceType.EDUCATION, GroupSize.atMost(35), TEXAS)),
                List.of());
    }

    /** California's narcotic treatment programs: a group is 2 to 12. */
    public static StaffingPolicy californiaNtp() {
        return new StaffingPolicy(
                new PolicyId("california-ntp"),
                "modelled on " + CALIFORNIA.source() + ", for narcotic treatment programs",
                List.of(size(ServiceType.GROUP_THERAPY, new GroupSize(2, 12), CALIFORNIA)),
                List.of());
    }

    /** New Jersey: 24 clients for each counselor in intensive outpatient, 12 in partial care, which is partial hospitalization here. */
    public static StaffingPolicy newJersey() {
        return new StaffingPolicy(
                new PolicyId("new-jersey"),
                "modelled on " + NEW_JERSEY.source(),
                List.of(),
                List.of(
                        new StaffRatioRow(LevelOfCare.IOP, 24, ALWAYS, NEW_JERSEY),
                        new StaffRatioRow(LevelOfCare.PHP, 12, ALWAYS, NEW_JERSEY)));
    }

    /** All of them, by id. */
    public static List<StaffingPolicy> all() {
        return List.of(californiaNtp(), newJersey(), texas());
    }

    private static GroupSizeRow size(ServiceType service, GroupSize size, Citation citation) {
        return new GroupSizeRow(service, size, ALWAYS, citation);
    }
}
