package org.careweek.core.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.Population;
import org.junit.jupiter.api.Test;

/** Times of coming and going, and hours, are a person's own. */
class PrivacyTest {

    @Test
    void what_is_known_of_someone_s_week_prints_nothing_of_it() {
        ClinicCase clinic = Weeks.utc(List.of(
                Weeks.attended("CANARY", 16, 537),
                Weeks.attended("SPARROW", 17, 60).unrecorded()));
        CountedHours hours = clinic.hours();
        WeekHours week = hours.weeks().get(0);
        CreditedRow credited = CreditedRow.of(clinic.rows().get(0), CountingPolicy.everySession());
        Instant in = Instant.parse("2026-11-16T08:00:00Z");

        Stream.of(
                        clinic.rows().get(0),
                        credited,
                        credited.pieces().findFirst().orElseThrow(),
                        new Presence.InAndOut(in, in.plusSeconds(60)),
                        new Presence.InOnly(in),
                        new Presence.OutOnly(in),
                        new Presence.Unrecorded(),
                        hours,
                        hours.entries().get(0),
                        week,
                        week.days().get(0),
                        week.part(),
                        new RollingHours(hours.counted(), clinic.zone()),
                        new ComplianceCheck(StandardPolicies.standard(), Population.ADULT).judge(week))
                .forEach(value -> assertThat(value.toString())
                        .isNotEmpty()
                        .doesNotContain("CANARY", "SPARROW", "IOP")
                        .doesNotContainPattern("[0-9]"));
    }

    @Test
    void a_refusal_says_what_is_wrong_with_a_record_but_not_what_it_holds() {
        Instant in = Instant.parse("2026-11-16T08:00:00Z");
        List<Runnable> refused = List.of(
                () -> new Presence.InAndOut(in, in.minusSeconds(1)),
                () -> new Presence.InAndOut(in.plusMillis(5), in.plusSeconds(1)),
                () -> new Presence.InAndOut(in, in.plusMillis(5)),
                () -> new Presence.InOnly(in.plusMillis(5)),
                () -> new Presence.OutOnly(Instant.MAX),
                () -> new AttendanceId(" "),
                () -> Weeks.line("CANARY", "2026-11-16T08:00", 0).attendance(Weeks.UTC),
                () -> Weeks.utc(List.of(Weeks.attended("CANARY", 16, 10), Weeks.attended("CANARY", 17, 10)))
                        .hours());

        assertThat(refused).allSatisfy(call -> {
            Throwable fault = catchThrowable(call::run);
            assertThat(fault).isInstanceOf(IllegalArgumentException.class);
            assertThat(fault.getMessage()).doesNotContain("CANARY", "2026-11-16", "08:00");
        });
    }
}
