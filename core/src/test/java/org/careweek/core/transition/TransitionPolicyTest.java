package org.careweek.core.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.program.LevelOfCare.INPATIENT;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.OUTPATIENT;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;
import org.junit.jupiter.api.Test;

/** Requests at the edges that were argued about. */
class TransitionPolicyTest {

    private static final LocalDate ADMITTED = LocalDate.of(2026, 1, 7);
    private static final Decision DECISION = Decision.of("team-a", "criteria met");
    private static final Placement UNSAID = Placement.unsaid();
    private static final PrivateText NO_RATIONALE = PrivateText.of("");
    private static final CareEpisode IN_PHP =
            approved(CareEpisode.awaitingAdmission(EpisodeId.of("e1")), new Move.Admit(PHP), ADMITTED);

    private static TransitionRequest decided(Move move, LocalDate date) {
        return TransitionRequest.of(move, date).decidedBy(DECISION.decidedBy()).because(DECISION.reason());
    }

    private static CareEpisode approved(CareEpisode episode, Move move, LocalDate date) {
        return TransitionPolicy.standard()
                .review(episode, decided(move, date))
                .fold(TransitionOutcome.Approved::episode, declined -> {
                    throw new AssertionError(ids(declined.violations()).toString());
                });
    }

    private static List<String> refused(CareEpisode episode, TransitionRequest request) {
        return TransitionPolicy.standard()
                .review(episode, request)
                .fold(approved -> List.of(), declined -> ids(declined.violations()));
    }

    private static List<String> advised(CareEpisode episode, TransitionRequest request) {
        return TransitionPolicy.standard()
                .review(episode, request)
                .fold(approved -> ids(approved.advisories()), declined -> List.of("declined"));
    }

    private static List<String> ids(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.rule().id().value())
                .toList();
    }

    private static StepUp temporary(CareEpisode episode) {
        return episode.temporaryStepUp().orElseThrow();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        TransitionRequest request =
                TransitionRequest.of(new Move.Up(PHP, StepUp.Term.Temporary.until(ADMITTED)), ADMITTED.minusDays(1));
        assertThat(refused(IN_PHP, request))
                .containsExactly(
                        "transition.date-order",
                        "transition.decider",
                        "transition.reason",
                        "transition.same-level",
                        "transition.stay-length");
        assertThat(refused(IN_PHP, TransitionRequest.of(new Move.Admit(IOP), ADMITTED)))
                .containsExactly("transition.already-admitted", "transition.decider", "transition.reason");
    }

    @Test
    void a_violation_names_dates_and_levels() {
        TransitionOutcome outcome = TransitionPolicy.standard()
                .review(IN_PHP, decided(new Move.Down(INPATIENT, false), ADMITTED.plusDays(3)));
        Violation violation =
                outcome.fold(approved -> null, declined -> declined.violations().get(0));
        assertThat(violation.rule().id().value()).isEqualTo("transition.direction");
        assertThat(violation.explanation().fact("from")).contains("PHP");
        assertThat(violation.explanation().fact("to")).contains("INPATIENT");
        assertThat(violation.explanation().fact("date")).contains("2026-01-10");
    }

    @Test
    void a_stay_holds_one_date_at_least() {
        assertThat(refused(IN_PHP, decided(new Move.Down(IOP, false), ADMITTED)))
                .containsExactly("transition.stay-length");
        assertThat(refused(IN_PHP, decided(new Move.End(DischargeKind.MOVED), ADMITTED)))
                .containsExactly("transition.stay-length");
        CareEpisode next = approved(IN_PHP, new Move.Down(IOP, false), ADMITTED.plusDays(1));
        assertThat(next.stays())
                .containsExactly(
                        Stay.open(PHP, ADMITTED).endedBefore(ADMITTED.plusDays(1)),
                        Stay.open(IOP, ADMITTED.plusDays(1)));
        assertThat(next.present()).contains(Stay.open(IOP, ADMITTED.plusDays(1)));
        assertThat(next.admittedOn()).contains(ADMITTED);
    }

    @Test
    void whoever_skips_a_level_says_why() {
        Move move = new Move.Down(OUTPATIENT, false);
        LocalDate date = ADMITTED.plusDays(30);
        assertThat(advised(IN_PHP, decided(move, date))).containsExactly("transition.skipped-level");
        Move fromPhp = new Move.Up(INPATIENT, new StepUp.Term.OpenEnded());
        assertThat(advised(IN_PHP, decided(fromPhp, date))).isEmpty();
        CareEpisode inpatient = approved(IN_PHP, fromPhp, date);
        assertThat(advised(inpatient, decided(new Move.Down(PHP, false), date.plusDays(3))))
                .isEmpty();
        assertThat(advised(inpatient, decided(new Move.Down(IOP, false), date.plusDays(3))))
                .containsExactly("transition.skipped-level");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransitionPolicy.standard().with(TransitionRules.SKIPPED_LEVEL, Severity.BLOCK));
        assertThat(refused(IN_PHP, TransitionRequest.of(move, date).decidedBy(DECISION.decidedBy())))
                .containsExactly("transition.reason", "transition.skipped-level");
        assertThat(refused(
                        IN_PHP,
                        TransitionRequest.of(new Move.Down(IOP, false), date).decidedBy(DECISION.decidedBy())))
                .containsExactly("transition.reason");
    }

    @Test
    void another_level_than_the_assessed_one_needs_a_rationale() {
        TransitionRequest down = decided(new Move.Down(IOP, false), ADMITTED.plusDays(30));
        assertThat(advised(IN_PHP, down.assessedAs(IOP, NO_RATIONALE))).isEmpty();
        assertThat(refused(IN_PHP, down.assessedAs(PHP, NO_RATIONALE))).containsExactly("transition.rationale");
        assertThat(advised(IN_PHP, down.assessedAs(PHP, PrivateText.of("no transport"))))
                .isEmpty();
        TransitionPolicy lenient = TransitionPolicy.standard().with(TransitionRules.RATIONALE, Severity.WARN);
        List<String> advisories = lenient.review(IN_PHP, down.assessedAs(PHP, NO_RATIONALE))
                .fold(approved -> ids(approved.advisories()), declined -> List.of());
        assertThat(advisories).containsExactly("transition.rationale");
    }

    @Test
    void a_level_that_nobody_authorized_is_shown_and_stands_in_nobodys_way() {
        TransitionRequest down = decided(new Move.Down(IOP, false), ADMITTED.plusDays(30));
        assertThat(advised(IN_PHP, down)).isEmpty();
        assertThat(advised(IN_PHP, down.authorizedAt(Set.of(IOP)))).isEmpty();
        assertThat(advised(IN_PHP, down.authorizedAt(Set.of()))).containsExactly("transition.authorized-level");
        Violation gap = TransitionPolicy.standard()
                .review(IN_PHP, down.authorizedAt(Set.of(PHP, LevelOfCare.RESIDENTIAL)))
                .fold(approved -> approved.advisories().get(0), declined -> null);
        assertThat(gap.explanation().fact("clinical level")).contains("IOP");
        assertThat(gap.explanation().fact("authorized levels")).contains("[PHP, RESIDENTIAL]");
    }

    @Test
    void a_return_names_the_step_up_that_it_ends() {
        CareEpisode inIop = approved(IN_PHP, new Move.Down(IOP, false), ADMITTED.plusDays(28));
        LocalDate up = ADMITTED.plusDays(49);
        Move temporarily = new Move.Up(PHP, new StepUp.Term.Temporary(up.plusDays(7), up.plusDays(14)));
        CareEpisode risen = approved(inIop, temporarily, up);
        CareEpisode back = approved(risen, new Move.Down(IOP, true), up.plusDays(14));
        assertThat(back.temporaryStepUp()).isEmpty();
        assertThat(back.events().get(3))
                .isInstanceOfSatisfying(
                        StepDown.class,
                        step -> assertThat(step.purpose()).isEqualTo(new StepDown.Purpose.Return(temporary(risen))));
    }

    @Test
    void a_return_from_nowhere_is_a_step_down_that_somebody_should_look_at() {
        TransitionRequest request = decided(new Move.Down(IOP, true), ADMITTED.plusDays(28));
        assertThat(advised(IN_PHP, request)).containsExactly("transition.return");
        CareEpisode back = approved(IN_PHP, new Move.Down(IOP, true), ADMITTED.plusDays(28));
        assertThat(back.events().get(1))
                .isInstanceOfSatisfying(
                        StepDown.class, step -> assertThat(step.isReturn()).isFalse());
    }

    /** The level changes whatever somebody planned for its end, so the step is recorded. */
    @Test
    void a_step_up_whose_planned_end_is_over_before_it_begins_is_meant_to_end_nobody_knows_when() {
        CareEpisode inIop = approved(IN_PHP, new Move.Down(IOP, false), ADMITTED.plusDays(28));
        LocalDate up = ADMITTED.plusDays(49);
        Move over = new Move.Up(PHP, StepUp.Term.Temporary.until(up));
        assertThat(advised(inIop, decided(over, up))).containsExactly("transition.temporary-end");
        assertThat(approved(inIop, over, up).present()).contains(Stay.open(PHP, up));
        assertThat(approved(inIop, over, up).temporaryTerm()).isEmpty();
        CareEpisode undated = approved(inIop, over, up);
        assertThat(temporary(undated).term()).isEqualTo(new StepUp.Term.Undated());
        StepUp.Term known = StepUp.Term.Temporary.until(up.plusDays(9));
        assertThat(approved(undated, new Move.Continue(known), up.plusDays(1)).temporaryTerm())
                .contains((StepUp.Term.Temporary) known);
        CareEpisode returned = approved(undated, new Move.Down(IOP, true), up.plusDays(9));
        assertThat(((StepDown) returned.events().get(3)).isReturn()).isTrue();
        assertThat(TransitionPolicy.standard()
                        .with(TransitionRules.TEMPORARY_END, Severity.BLOCK)
                        .review(inIop, decided(over, up)))
                .isInstanceOf(TransitionOutcome.Declined.class);
        assertThat(approved(inIop, new Move.Up(PHP, StepUp.Term.Temporary.until(up.plusDays(1))), up)
                        .temporaryStepUp())
                .isPresent();
        assertThat(approved(inIop, new Move.Up(PHP, new StepUp.Term.OpenEnded()), up)
                        .temporaryStepUp())
                .isEmpty();
    }

    @Test
    void a_temporary_step_up_that_goes_on_after_its_review_has_the_new_review_and_still_its_return() {
        CareEpisode inIop = approved(IN_PHP, new Move.Down(IOP, false), ADMITTED.plusDays(28));
        LocalDate up = ADMITTED.plusDays(49);
        LocalDate until = up.plusDays(14);
        CareEpisode risen = approved(inIop, new Move.Up(PHP, StepUp.Term.Temporary.until(until)), up);
        assertThat(risen.temporaryTerm()).contains(StepUp.Term.Temporary.until(until));

        StepUp.Term.Temporary longer = new StepUp.Term.Temporary(until.plusDays(7), until.plusDays(10));
        CareEpisode continued = approved(risen, new Move.Continue(longer), until);
        assertThat(continued.stays()).isEqualTo(risen.stays());
        assertThat(continued.events().get(3)).isEqualTo(new ContinuedStay(longer, until, DECISION, UNSAID));
        assertThat(continued.temporaryTerm()).contains(longer);
        assertThat(TransitionPolicy.standard().findings(risen, until.plusDays(1)))
                .hasSize(1);
        assertThat(TransitionPolicy.standard().findings(continued, until.plusDays(7)))
                .isEmpty();
        assertThat(TransitionPolicy.standard().findings(continued, until.plusDays(8)))
                .extracting(TransitionViolation::date)
                .containsExactly(until.plusDays(7));

        CareEpisode forGood = approved(continued, new Move.Continue(new StepUp.Term.OpenEnded()), until.plusDays(8));
        assertThat(forGood.temporaryTerm()).isEmpty();
        assertThat(TransitionPolicy.standard().findings(forGood, until.plusYears(1)))
                .isEmpty();
        CareEpisode back = approved(forGood, new Move.Down(IOP, true), until.plusDays(9));
        assertThat(back.events().get(5))
                .isInstanceOfSatisfying(
                        StepDown.class, step -> assertThat(step.isReturn()).isTrue());
        assertThat(back.temporaryTerm()).isEmpty();
        assertThat(refused(back, decided(new Move.Continue(new StepUp.Term.OpenEnded()), until.plusDays(9))))
                .containsExactly("transition.continued-stay");
        assertThat(refused(risen, TransitionRequest.of(new Move.Continue(longer), until)))
                .containsExactly("transition.decider", "transition.reason");
        assertThat(refused(risen, decided(new Move.Continue(StepUp.Term.Temporary.until(until)), until)))
                .containsExactly("transition.temporary-end");
        StepUp.Term reviewedBefore = new StepUp.Term.Temporary(until.minusDays(1), until.plusDays(9));
        assertThat(refused(risen, decided(new Move.Continue(reviewedBefore), until)))
                .containsExactly("transition.temporary-end");
        TransitionRequest assessed = decided(new Move.Continue(longer), until).assessedAs(IOP, NO_RATIONALE);
        assertThat(refused(risen, assessed)).containsExactly("transition.rationale");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContinuedStay(StepUp.Term.Temporary.until(until), until, DECISION, UNSAID));
    }

    @Test
    void a_move_remembers_the_assessed_and_the_authorized_level_and_a_relapse_who_decided_the_answer() {
        TransitionRequest down = decided(new Move.Down(IOP, false), ADMITTED.plusDays(28))
                .assessedAs(PHP, PrivateText.of("no transport"))
                .authorizedAt(List.of(PHP, OUTPATIENT, PHP));
        Placement placement =
                new Placement(Optional.of(PHP), PrivateText.of("no transport"), Optional.of(Set.of(OUTPATIENT, PHP)));
        CareEpisode inIop = TransitionPolicy.standard()
                .review(IN_PHP, down)
                .fold(TransitionOutcome.Approved::episode, declined -> IN_PHP);
        assertThat(((StepDown) inIop.events().get(1)).placement()).isEqualTo(placement);
        assertThat(placement.authorized().orElseThrow()).containsExactly(OUTPATIENT, PHP);
        assertThat(placement.toString()).isEqualTo("Placement[private]");
        LocalDate date = ADMITTED.plusDays(49);
        Move answer = new Move.Answer(Set.of(RelapseResponse.MORE_GROUPS));
        PrivateText nobody = PrivateText.of("");
        CareEpisode told = TransitionPolicy.standard()
                .review(inIop, TransitionRequest.of(answer, date).because(DECISION.reason()))
                .fold(TransitionOutcome.Approved::episode, declined -> inIop);
        assertThat(told.events().get(2))
                .isEqualTo(new Relapse(date, Set.of(RelapseResponse.MORE_GROUPS), nobody, DECISION.reason()));
        assertThat(approved(inIop, answer, date).events().get(2))
                .isEqualTo(new Relapse(
                        date, Set.of(RelapseResponse.MORE_GROUPS), DECISION.decidedBy(), DECISION.reason()));
    }

    @Test
    void a_transfer_or_relapse_may_share_a_date_and_starts_no_stay() {
        CareEpisode moved = approved(IN_PHP, new Move.ToTrack(new TrackId("evening")), ADMITTED);
        CareEpisode answered = approved(moved, new Move.Answer(Set.of()), ADMITTED);
        assertThat(answered.stays()).containsExactly(Stay.open(PHP, ADMITTED));
        assertThat(approved(answered, new Move.Down(IOP, false), ADMITTED.plusDays(1))
                        .stays())
                .hasSize(2);
        assertThat(refused(IN_PHP, TransitionRequest.of(new Move.ToTrack(new TrackId("x")), ADMITTED)))
                .containsExactly("transition.decider", "transition.reason");
    }

    @Test
    void a_discharge_is_the_first_date_out_of_care() {
        LocalDate end = ADMITTED.plusDays(60);
        CareEpisode ended = approved(IN_PHP, new Move.End(DischargeKind.COMPLETED), end);
        assertThat(ended.levels().levelOn(end.minusDays(1))).contains(PHP);
        assertThat(ended.levels().levelOn(end)).isEmpty();
        assertThat(ended.stayOn(end)).isEmpty();
        assertThat(ended.dischargedOn()).contains(end);
        assertThat(ended.state()).isEqualTo(EpisodeState.DISCHARGED);
    }

    @Test
    void a_re_entry_follows_a_discharge() {
        assertThatIllegalArgumentException().isThrownBy(() -> CareEpisode.reEntry(EpisodeId.of("e2"), IN_PHP));
        CareEpisode ended = approved(IN_PHP, new Move.End(DischargeKind.COMPLETED), ADMITTED.plusDays(60));
        assertThatIllegalArgumentException().isThrownBy(() -> CareEpisode.reEntry(EpisodeId.of("e1"), ended));
        CareEpisode again = CareEpisode.reEntry(EpisodeId.of("e2"), ended);
        assertThat(again.state()).isEqualTo(EpisodeState.AWAITING_ADMISSION);
        assertThat(again).isNotEqualTo(CareEpisode.awaitingAdmission(EpisodeId.of("e2")));
        assertThat(CareEpisode.awaitingAdmission(EpisodeId.of("e2")).previous()).isEmpty();
    }

    @Test
    void values_that_contradict_themselves_cannot_be_built() {
        StepUp.Term forGood = new StepUp.Term.OpenEnded();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepUp(PHP, IOP, ADMITTED, forGood, DECISION, UNSAID));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepUp(PHP, PHP, ADMITTED, forGood, DECISION, UNSAID));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new StepUp(IOP, PHP, ADMITTED, StepUp.Term.Temporary.until(ADMITTED), DECISION, UNSAID));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepUp.Term.Temporary(ADMITTED.plusDays(1), ADMITTED));
        StepDown.Purpose progress = new StepDown.Purpose.Progress();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepDown(IOP, PHP, ADMITTED, progress, DECISION, UNSAID));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepDown(IOP, IOP, ADMITTED, progress, DECISION, UNSAID));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new StepDown.Purpose.Return(new StepUp(IOP, PHP, ADMITTED, forGood, DECISION, UNSAID)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stay.open(PHP, ADMITTED).endedBefore(ADMITTED));
        assertThatIllegalArgumentException().isThrownBy(() -> Decision.of(" ", "a reason"));
        assertThatIllegalArgumentException().isThrownBy(() -> Decision.of("team-a", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> EpisodeId.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new TransitionOutcome.Declined(List.of()));
    }

    @Test
    void a_policy_decides_only_what_is_a_matter_of_policy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransitionPolicy.standard().with(TransitionRules.DATE_ORDER, Severity.WARN));
    }

    @Test
    void treatment_on_a_date_that_belongs_to_no_stay_is_a_finding_for_each_date_once() {
        CareEpisode left = approved(IN_PHP, new Move.End(DischargeKind.COMPLETED), ADMITTED.plusDays(9));
        List<LocalDate> attended = List.of(
                ADMITTED.plusDays(9), ADMITTED, ADMITTED.minusDays(1), ADMITTED.plusDays(8), ADMITTED.plusDays(9));
        List<AttendedOutsideStay> found = TransitionPolicy.standard().outsideStays(left, attended);
        assertThat(found)
                .extracting(AttendedOutsideStay::date)
                .containsExactly(ADMITTED.minusDays(1), ADMITTED.plusDays(9));
        assertThat(found).allSatisfy(outside -> {
            assertThat(outside.rule().id().value()).isEqualTo("attendance.outside-stay");
            assertThat(outside.blocks()).isFalse();
            assertThat(outside.explanation().fact("date"))
                    .contains(outside.date().toString());
        });
        TransitionPolicy strict = TransitionPolicy.standard().with(TransitionRules.INSIDE_STAY, Severity.BLOCK);
        assertThat(strict.outsideStays(left, attended)).hasSize(2).allMatch(Violation::blocks);
    }

    @Test
    void an_admission_remembers_the_level_before_it() {
        CareEpisode episode = approved(
                CareEpisode.awaitingAdmission(EpisodeId.of("e1")),
                new Move.Admit(PHP, Optional.of(LevelOfCare.INPATIENT)),
                ADMITTED);
        assertThat(episode.events())
                .containsExactly(new Admission(PHP, Optional.of(LevelOfCare.INPATIENT), ADMITTED, DECISION, UNSAID));
    }
}
