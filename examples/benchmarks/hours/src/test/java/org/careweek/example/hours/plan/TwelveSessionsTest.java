package org.careweek.example.hours.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.careweek.core.plan.PlanOutcome;
import org.careweek.core.policy.StandardPolicies;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class TwelveSessionsTest {

    @Test
    void the_draft_is_a_valid_plan_without_a_warning() {
        PlanOutcome outcome = TwelveSessions.draft().check(StandardPolicies.standard());
        assertThat(outcome.<Boolean>fold(accepted -> accepted.plan().sessions().size() == 12, rejected -> false))
                .isTrue();
        assertThat(TwelveSessions.draft().isAcceptedBy(StandardPolicies.standard()))
                .isTrue();
    }

    @Test
    void the_annotated_record_is_valid_and_one_without_a_session_is_not() {
        PlannedWeek week = TwelveSessions.annotated();
        PlannedWeek shorter = new PlannedWeek(
                week.track(),
                week.start(),
                week.orderedMinutes(),
                List.copyOf(week.sessions().subList(0, 11)));
        PlannedWeek twice = new PlannedWeek(
                week.track(),
                week.start(),
                week.orderedMinutes(),
                List.of(week.sessions().get(0), week.sessions().get(0)));
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(week)).isEmpty();
            assertThat(factory.getValidator().validate(shorter)).hasSize(1);
            assertThat(factory.getValidator().validate(twice)).hasSize(3);
        }
    }

    @Test
    void a_cost_is_read_back_from_its_line() {
        PlanCost cost = new PlanCost(1, 2, 3, 4, 5, 6);
        assertThat(PlanCost.parse(cost.line())).contains(cost);
        assertThat(PlanCost.parse("plan")).isEmpty();
    }
}
