package org.careweek.core.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;
import static org.careweek.core.program.LevelOfCare.RESIDENTIAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;

/** A temporary step up whose review is overdue: it is found, and moves nobody. */
class TemporaryReviewProperties {

    private static final LocalDate ADMITTED = LocalDate.of(2027, 12, 6);
    private static final LocalDate UP = ADMITTED.plusDays(20);
    private static final LocalDate REVIEW = UP.plusDays(7);
    private static final LocalDate BACK = UP.plusDays(14);
    private static final TransitionPolicy POLICY = TransitionPolicy.standard();
    private static final Move TRANSFER = new Move.ToTrack(new TrackId("evening"));
    private static final CareEpisode IN_IOP =
            after(CareEpisode.awaitingAdmission(EpisodeId.of("e1")), new Move.Admit(IOP), ADMITTED);

    private static CareEpisode risen(LocalDate review, LocalDate until) {
        return after(IN_IOP, new Move.Up(PHP, new StepUp.Term.Temporary(review, until)), UP);
    }

    private static TransitionRequest request(Move move, LocalDate date) {
        return TransitionRequest.of(move, date)
                .decidedBy(PrivateText.of("team-a"))
                .because(PrivateText.of("criteria met"));
    }

    private static CareEpisode after(CareEpisode episode, Move move, LocalDate date) {
        return POLICY.review(episode, request(move, date)).fold(TransitionOutcome.Approved::episode, declined -> {
            throw new AssertionError(declined.violations().toString());
        });
    }

    @Property
    void the_review_of_a_temporary_step_up_is_overdue_from_the_day_after_it_was_due_until_somebody_decides(
            @ForAll @IntRange(max = 40) int review,
            @ForAll @IntRange(min = 1, max = 20) int stays,
            @ForAll @IntRange(min = -30, max = 80) int today) {
        LocalDate due = UP.plusDays(review);
        CareEpisode episode = risen(due, due.plusDays(stays));
        LocalDate asOf = UP.plusDays(today);

        List<TransitionViolation> found = POLICY.findings(episode, asOf);

        boolean overdue = today - review >= 1;
        assertThat(found).hasSize(overdue ? 1 : 0);
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.rule().id().value()).isEqualTo("transition.temporary-review");
            assertThat(finding.blocks()).isFalse();
            assertThat(finding.explanation().fact("review")).contains(due.toString());
            assertThat(finding.explanation().fact("planned return"))
                    .contains(due.plusDays(stays).toString());
        });
        assertThat(episode.present()).contains(Stay.open(PHP, UP));
        Statistics.label("overdue").collect(overdue);
        Statistics.label("overdue").coverage(it -> it.check(true).percentage(share -> share > 20));
    }

    @Example
    void a_review_is_in_time_on_the_day_it_is_due() {
        CareEpisode episode = risen(REVIEW, BACK);
        assertThat(POLICY.findings(episode, REVIEW)).isEmpty();
        assertThat(POLICY.findings(episode, REVIEW.plusDays(1))).hasSize(1);
    }

    @Example
    void a_step_up_that_has_not_begun_has_no_overdue_review() {
        CareEpisode episode = risen(UP, BACK);
        assertThat(POLICY.findings(episode, UP.minusDays(1))).isEmpty();
        assertThat(POLICY.findings(episode, UP)).isEmpty();
        assertThat(POLICY.findings(episode, UP.plusDays(1))).hasSize(1);
    }

    @Example
    void whatever_is_decided_about_the_stay_ends_the_finding_and_a_relapse_does_not() {
        CareEpisode episode = risen(REVIEW, BACK);
        LocalDate late = BACK.plusDays(3);
        for (Move move : List.of(
                new Move.Down(IOP, true),
                new Move.Down(IOP, false),
                new Move.Up(RESIDENTIAL, new StepUp.Term.OpenEnded()),
                new Move.End(DischargeKind.COMPLETED))) {
            assertThat(POLICY.findings(after(episode, move, late), late.plusDays(9)))
                    .isEmpty();
        }
        for (Move move : List.of(TRANSFER, new Move.Answer(Set.of(RelapseResponse.MORE_GROUPS)))) {
            assertThat(POLICY.findings(after(episode, move, late), late)).hasSize(1);
        }
    }

    @Example
    void whoever_is_in_open_ended_care_has_no_such_review() {
        assertThat(POLICY.findings(CareEpisode.awaitingAdmission(EpisodeId.of("e1")), BACK))
                .isEmpty();
        assertThat(POLICY.findings(IN_IOP, BACK)).isEmpty();
        assertThat(POLICY.findings(after(IN_IOP, new Move.Up(PHP, new StepUp.Term.OpenEnded()), UP), BACK))
                .isEmpty();
    }

    @Example
    void a_transfer_that_leaves_an_overdue_review_says_so_and_a_clinic_may_insist_on_the_review_first() {
        CareEpisode episode = risen(REVIEW, BACK);
        LocalDate late = REVIEW.plusDays(1);
        assertThat(said(POLICY, episode, TRANSFER, late)).containsExactly("approved", "transition.temporary-review");
        assertThat(said(POLICY, episode, TRANSFER, REVIEW)).containsExactly("approved");

        TransitionPolicy strict = POLICY.with(TransitionRules.TEMPORARY_REVIEW, Severity.BLOCK);
        assertThat(said(strict, episode, TRANSFER, late)).containsExactly("declined", "transition.temporary-review");
        assertThat(said(strict, episode, new Move.Down(IOP, true), late)).containsExactly("approved");
        assertThat(said(strict, episode, new Move.Answer(Set.of()), late)).containsExactly("approved");
    }

    @Example
    void a_return_to_another_level_than_the_one_before_is_no_return() {
        CareEpisode episode = after(IN_IOP, new Move.Up(RESIDENTIAL, new StepUp.Term.Temporary(REVIEW, BACK)), UP);
        assertThat(said(POLICY, episode, new Move.Down(PHP, true), BACK))
                .containsExactly("approved", "transition.return");
        assertThat(after(episode, new Move.Down(PHP, true), BACK).events().get(2))
                .isInstanceOfSatisfying(
                        StepDown.class, step -> assertThat(step.isReturn()).isFalse());
        assertThat(after(episode, new Move.Down(IOP, true), BACK).events().get(2))
                .isInstanceOfSatisfying(
                        StepDown.class, step -> assertThat(step.isReturn()).isTrue());
    }

    @Example
    void before_an_admission_nothing_can_be_stepped() {
        CareEpisode nobody = CareEpisode.awaitingAdmission(EpisodeId.of("e1"));
        assertThat(said(POLICY, nobody, new Move.Down(IOP, false), BACK))
                .containsExactly("declined", "transition.not-in-care");
    }

    private static List<String> said(TransitionPolicy policy, CareEpisode episode, Move move, LocalDate date) {
        return policy.review(episode, request(move, date))
                .fold(
                        approved -> said("approved", approved.advisories()),
                        declined -> said("declined", declined.violations()));
    }

    private static List<String> said(String outcome, List<Violation> violations) {
        return Stream.concat(
                        Stream.of(outcome),
                        violations.stream()
                                .map(violation -> violation.rule().id().value()))
                .toList();
    }
}
