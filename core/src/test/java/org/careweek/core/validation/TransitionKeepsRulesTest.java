package org.careweek.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.program.LevelOfCare.INPATIENT;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.OUTPATIENT;
import static org.careweek.core.program.LevelOfCare.PHP;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.core.rule.Severity;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.DischargeKind;
import org.careweek.core.transition.EpisodeId;
import org.careweek.core.transition.Move;
import org.careweek.core.transition.StepUp;
import org.careweek.core.transition.TransitionOutcome;
import org.careweek.core.transition.TransitionPolicy;
import org.careweek.core.transition.TransitionRequest;
import org.careweek.core.transition.TransitionRules;
import org.junit.jupiter.api.Test;

class TransitionKeepsRulesTest {

    private static final Validator VALIDATOR = Providers.validator();
    private static final TransitionPolicy STANDARD = TransitionPolicy.standard();
    private static final LocalDate ADMITTED = LocalDate.of(2026, 1, 7);
    private static final PrivateText NOTHING = PrivateText.of("");
    private static final CareEpisode AWAITED = CareEpisode.awaitingAdmission(EpisodeId.of("e-secret"));
    private static final CareEpisode IN_IOP = approved(AWAITED, decided(new Move.Admit(IOP), ADMITTED));
    private static final CareEpisode ENDED =
            approved(IN_IOP, decided(new Move.End(DischargeKind.COMPLETED), ADMITTED.plusDays(60)));

    @KeepsRules
    record MoveForm(CareEpisode episode, TransitionRequest request, TransitionPolicy policy)
            implements TransitionUnderPolicy {}

    record Conference(List<@Valid MoveForm> moves) {}

    private static TransitionRequest decided(Move move, LocalDate date) {
        return TransitionRequest.of(move, date)
                .decidedBy(PrivateText.of("team-secret"))
                .because(PrivateText.of("criteria-secret"));
    }

    private static CareEpisode approved(CareEpisode episode, TransitionRequest request) {
        return STANDARD.review(episode, request).fold(TransitionOutcome.Approved::episode, declined -> {
            throw new AssertionError(declined);
        });
    }

    /** The paths and rules that are reported. */
    private static List<String> found(CareEpisode episode, TransitionRequest request, TransitionPolicy policy) {
        return VALIDATOR.validate(new MoveForm(episode, request, policy)).stream()
                .map(it -> it.getPropertyPath() + " " + it.getMessage().split(":")[0])
                .sorted()
                .toList();
    }

    private static List<String> found(CareEpisode episode, TransitionRequest request) {
        return found(episode, request, STANDARD);
    }

    private static TransitionRequest up(LevelOfCare to, LocalDate date) {
        return decided(new Move.Up(to, new StepUp.Term.OpenEnded()), date);
    }

    private static TransitionRequest down(LevelOfCare to, LocalDate date) {
        return decided(new Move.Down(to, false), date);
    }

    @Test
    void a_move_that_keeps_every_rule_is_valid() {
        assertThat(found(AWAITED, decided(new Move.Admit(PHP), ADMITTED))).isEmpty();
        assertThat(found(IN_IOP, up(PHP, ADMITTED.plusDays(20)))).isEmpty();
        assertThat(found(IN_IOP, TransitionRequest.of(new Move.Answer(Set.of()), ADMITTED)))
                .isEmpty();
    }

    @Test
    void a_move_without_a_decision_is_told_so_where_it_is_missing() {
        assertThat(found(IN_IOP, TransitionRequest.of(new Move.End(DischargeKind.MOVED), ADMITTED.plusDays(9))))
                .containsExactly("request.decidedBy transition.decider", "request.reason transition.reason");
        assertThat(found(IN_IOP, up(INPATIENT, ADMITTED.plusDays(9)).because(NOTHING)))
                .containsExactly("request.reason transition.reason");
    }

    @Test
    void a_move_that_the_episode_does_not_allow_is_wrong_itself() {
        assertThat(found(AWAITED, up(PHP, ADMITTED))).containsExactly("request.move transition.not-in-care");
        assertThat(found(IN_IOP, decided(new Move.Admit(IOP), ADMITTED)))
                .containsExactly("request.move transition.already-admitted");
        assertThat(found(ENDED, decided(new Move.Admit(IOP), ADMITTED.plusDays(90))))
                .containsExactly("request.move transition.after-discharge");
    }

    @Test
    void a_step_in_the_wrong_direction_is_told_so_at_its_level() {
        assertThat(found(IN_IOP, up(IOP, ADMITTED.plusDays(9))))
                .containsExactly("request.move.to transition.same-level");
        assertThat(found(IN_IOP, down(PHP, ADMITTED.plusDays(9))))
                .containsExactly("request.move.to transition.direction");
    }

    @Test
    void a_date_out_of_order_is_told_so_at_the_date() {
        assertThat(found(IN_IOP, up(PHP, ADMITTED.minusDays(1))))
                .containsExactly("request.date transition.date-order", "request.date transition.stay-length");
        LocalDate date = ADMITTED.plusDays(9);
        assertThat(found(
                        IN_IOP,
                        decided(new Move.Up(PHP, StepUp.Term.Temporary.until(date)), date),
                        STANDARD.with(TransitionRules.TEMPORARY_END, Severity.BLOCK)))
                .containsExactly("request.move.term.until transition.temporary-end");
    }

    @Test
    void another_level_than_the_assessed_one_lacks_its_rationale() {
        assertThat(found(IN_IOP, down(OUTPATIENT, ADMITTED.plusDays(9)).assessedAs(IOP, NOTHING)))
                .containsExactly("request.placement.rationale transition.rationale");
    }

    @Test
    void what_only_warns_is_no_violation_until_a_policy_blocks_it() {
        TransitionRequest request =
                decided(new Move.Down(OUTPATIENT, true), ADMITTED.plusDays(9)).authorizedAt(Set.of());
        assertThat(found(IN_IOP, request)).isEmpty();
        TransitionPolicy strict = STANDARD.with(TransitionRules.RETURN, Severity.BLOCK)
                .with(TransitionRules.AUTHORIZED_LEVEL, Severity.BLOCK);
        assertThat(found(IN_IOP, request, strict))
                .containsExactly(
                        "request.move.to transition.return",
                        "request.placement.authorized transition.authorized-level");
        assertThat(found(IN_IOP, request.because(NOTHING))).containsExactly("request.reason transition.reason");
    }

    /** The worst request, in as many words as its rules. */
    @Test
    void no_message_and_no_path_holds_anything_of_the_person() {
        LocalDate date = ADMITTED.minusDays(1);
        TransitionRequest worst = TransitionRequest.of(new Move.Up(IOP, StepUp.Term.Temporary.until(date)), date)
                .decidedBy(PrivateText.of(" "))
                .assessedAs(PHP, NOTHING);
        var found = VALIDATOR.validate(new MoveForm(IN_IOP, worst, STANDARD));
        List<String> told = new ArrayList<>();
        found.forEach(it -> told.add(it.getMessage() + it.getPropertyPath() + it.getMessageTemplate() + it));
        assertThat(told)
                .hasSize(6)
                .allSatisfy(it -> assertThat(it).doesNotContain("secret", "2026", "IOP", "PHP", "${"));
    }

    @Test
    void a_form_not_filled_in_breaks_no_rule() {
        TransitionRequest request = TransitionRequest.of(new Move.Admit(IOP), ADMITTED);
        assertThat(found(null, request)).isEmpty();
        assertThat(found(AWAITED, null)).isEmpty();
        assertThat(found(AWAITED, request, null)).isEmpty();
        assertThat(found(AWAITED, request)).isNotEmpty();
        assertThat(new TransitionKeepsRules().isValid(null, null)).isTrue();
    }

    @Test
    void a_move_inside_a_larger_form_is_found_there() {
        MoveForm good = new MoveForm(IN_IOP, up(PHP, ADMITTED.plusDays(9)), STANDARD);
        MoveForm bad = new MoveForm(IN_IOP, up(PHP, ADMITTED), STANDARD);
        assertThat(VALIDATOR.validate(new Conference(List.of(good, bad))))
                .extracting(it -> it.getPropertyPath().toString())
                .containsExactly("moves[1].request.date");
    }
}
