package org.careweek.example.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.AuthorizedTime;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.ServiceLine;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.TreatmentTime;
import org.careweek.example.payer.loopback.Conduct;
import org.careweek.spi.insurance.Verification;
import org.careweek.spi.insurance.VerificationQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuthorizedPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private Visit visit;

    @BeforeEach
    void start() throws Exception {
        visit = new Visit();
    }

    @AfterEach
    void end() throws Exception {
        visit.close();
    }

    private AuthorizedPlan plan(int units, UnitKind kind) {
        VerificationQuery query = visit.site.aWeekOfPhp("chart-1");
        Verification answered =
                new Verification(query, visit.verifier(Conduct.HONEST).verify(query));
        Authorization entered = new Authorization(
                AuthorizationId.of("INVENTED-1"),
                LevelOfCare.PHP,
                MONDAY,
                MONDAY.plusDays(27),
                AuthorizedUnits.of(units, kind));
        List<ServiceLine> planned = IntStream.range(0, 5)
                .mapToObj(day -> new ServiceLine(
                        new SessionId("day-" + day),
                        MONDAY.plusDays(day),
                        LevelOfCare.PHP,
                        kind,
                        TreatmentTime.ofHours(5)))
                .toList();
        return AuthorizedPlan.of(answered, List.of(entered), planned);
    }

    @Test
    void hours_that_were_authorized_cap_the_week_and_the_plan_names_its_first_session_behind_them() {
        AuthorizedPlan plan = plan(12, UnitKind.HOURS);
        assertThat(plan.week().time()).isEqualTo(AuthorizedTime.atMost(TreatmentTime.ofHours(12)));
        assertThat(plan.firstUncovered()).contains(MONDAY.plusDays(2));
    }

    @Test
    void days_are_no_time_and_the_plan_names_its_first_session_behind_them() {
        AuthorizedPlan plan = plan(2, UnitKind.DAYS);
        assertThat(plan.week().time()).isEqualTo(AuthorizedTime.unlimited());
        assertThat(plan.firstUncovered()).contains(MONDAY.plusDays(2));
        assertThat(plan(5, UnitKind.DAYS).firstUncovered()).isEmpty();
    }
}
