package org.careweek.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.careweek.spi.Plugin;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What plugins claim that is not so, as far as a host can check it. */
class LyingFaultsTest {

    private static final String ANOTHER = "an answer to another question";

    static Stream<Arguments> lyingVerifiers() {
        return Stream.of(
                Arguments.of(FaultyVerifiers.answeringSomebodyElse(), ANOTHER),
                Arguments.of(FaultyVerifiers.denyingSomebodyElse(), ANOTHER),
                Arguments.of(FaultyVerifiers.startingTooEarly(), ANOTHER),
                Arguments.of(FaultyVerifiers.endingTooLate(), ANOTHER),
                Arguments.of(FaultyVerifiers.repeatingAnOldAnswer(), "an answer that was stale before the question"));
    }

    @Shows(value = "G18", outcome = Outcome.CONTAINED, kinds = Kind.VERIFIER)
    @ParameterizedTest
    @MethodSource("lyingVerifiers")
    void an_answer_to_another_question_about_other_dates_or_of_old_concludes_nothing(
            InsuranceVerifier verifier, String problem) {
        try (Met met = new Met(Kind.VERIFIER, verifier)) {
            met.isAnsweredFor(problem);
            assertThat(met.ask()).isEqualTo(Undetermined.because(Reason.MISMATCH, RetryAdvice.now()));
        }
    }

    @Shows(value = "G18", outcome = Outcome.CONTAINED, kinds = Kind.POLICIES)
    @Test
    void a_policy_that_nobody_asked_for_is_not_taken() {
        try (Met met = new Met(Kind.POLICIES, FaultyPolicies.offeringUnasked())) {
            met.isAnsweredFor("a policy that nobody asked for");
        }
    }

    static Stream<Arguments> lyingEngines() {
        return Stream.of(
                Arguments.of(FaultyEngines.placingAStranger(), "java.lang.IllegalArgumentException"),
                Arguments.of(FaultyEngines.inventingASession(), "java.lang.IllegalArgumentException"),
                Arguments.of(FaultyEngines.givingNothing(), "a schedule that breaks iop.weekly-minimum"));
    }

    @Shows(value = "G18", outcome = Outcome.CONTAINED, kinds = Kind.ENGINE)
    @ParameterizedTest
    @MethodSource("lyingEngines")
    void a_schedule_that_breaks_a_rule_or_names_a_stranger_is_not_taken(Plugin engine, String problem) {
        try (Met met = new Met(Kind.ENGINE, engine)) {
            met.isAnsweredFor(problem);
        }
    }

    /** Two people want the one seat of each group. */
    @Shows(value = "G18", outcome = Outcome.CONTAINED, kinds = Kind.ENGINE)
    @Test
    void more_people_than_seats_are_not_taken() {
        List<Object> answers = Stream.of(FaultyEngines.overbooking(), FaultyEngines.sound())
                .map(engine -> {
                    try (Met met = new Met(Kind.POLICIES, FaultyPolicies.offeringUnasked(), it -> it.with(engine))) {
                        return (Object) met.host().engines().get(0).schedule(Questions.weekOf("p-1", "p-2"));
                    }
                })
                .toList();
        assertThat(answers.get(0)).matches(Kind::isNone);
        assertThat(answers.get(1)).matches(answer -> !Kind.isNone(answer));
    }

    /** The schedule itself is right, and is handed on without the claim. */
    @Shows(value = "G18", outcome = Outcome.CONTAINED, kinds = Kind.ENGINE)
    @Test
    void a_bound_below_the_score_is_no_bound() {
        try (Met met = new Met(Kind.ENGINE, FaultyEngines.provingTooLittle())) {
            assertThat(met.ask()).isEqualTo(Kind.ENGINE.right());
            assertThat(met.problems()).containsExactly("a bound below the score");
            met.othersAreSound();
        }
    }
}
