package org.careweek.core.transition.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.Move;
import org.careweek.core.transition.StepUp;
import org.junit.jupiter.api.Test;

class ReviewScheduleTest {

    private static final LocalDate ADMITTED = LocalDate.of(2028, 2, 14);
    private static final ServiceDays NOTHING = ServiceDays.of(
            new ProgramCalendar(ZoneId.of("America/Denver"), DayOfWeek.MONDAY, Set.of(LocalDate.of(2028, 2, 21))),
            List.of());
    private static final CareEpisode IN_PHP = Episodes.admitted(LevelOfCare.PHP, ADMITTED);

    @Test
    void medicare_looks_at_php_on_day_18_and_every_30_days_over_a_leap_day() {
        assertThat(ReviewSchedule.of(StandardReviews.medicarePhp(), IN_PHP, NOTHING)
                        .next(3, ADMITTED))
                .containsExactly(LocalDate.of(2028, 3, 3), LocalDate.of(2028, 4, 2), LocalDate.of(2028, 5, 2));
    }

    @Test
    void sixty_days_are_not_two_months() {
        CareEpisode inIop = Episodes.admitted(LevelOfCare.IOP, LocalDate.of(2026, 12, 20));
        assertThat(ReviewSchedule.of(StandardReviews.medicareIop(), inIop, NOTHING)
                        .next(10, LocalDate.of(2026, 12, 20)))
                .hasSize(10)
                .startsWith(LocalDate.of(2027, 2, 18), LocalDate.of(2027, 4, 19));
    }

    @Test
    void a_date_beyond_the_supported_ones_is_refused_rather_than_counted_up_to() {
        ReviewSchedule reviews = ReviewSchedule.of(StandardReviews.medicarePhp(), IN_PHP, NOTHING);
        for (LocalDate beyond : List.of(LocalDate.MAX, LocalDate.of(2201, 1, 1), LocalDate.of(1899, 12, 31))) {
            assertThatIllegalArgumentException().isThrownBy(() -> reviews.next(1, beyond));
            assertThatIllegalArgumentException().isThrownBy(() -> reviews.reviews(beyond, List.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> reviews.overdue(beyond, List.of()));
        }
    }

    @Test
    void a_review_is_in_time_on_its_due_date_and_overdue_the_day_after() {
        ReviewSchedule reviews = ReviewSchedule.of(StandardReviews.medicarePhp(), IN_PHP, NOTHING);
        LocalDate due = ADMITTED.plusDays(18);
        assertThat(reviews.reviews(due.minusDays(1), List.of()))
                .extracting(Review::state)
                .containsExactly(ReviewState.UPCOMING);
        assertThat(reviews.reviews(due, List.of()))
                .extracting(Review::state)
                .containsExactly(ReviewState.DUE, ReviewState.UPCOMING);
        assertThat(reviews.reviews(due.plusDays(1), List.of()))
                .extracting(Review::state)
                .containsExactly(ReviewState.OVERDUE, ReviewState.UPCOMING);
        assertThat(reviews.reviews(due.plusDays(1), List.of(due)))
                .extracting(Review::state)
                .containsExactly(ReviewState.DONE, ReviewState.UPCOMING);
    }

    @Test
    void a_sequence_from_admission_runs_on_through_another_level_and_asks_only_at_its_own() {
        CareEpisode inIop = Episodes.after(IN_PHP, new Move.Down(LevelOfCare.IOP, false), ADMITTED.plusDays(28));
        CareEpisode back =
                Episodes.after(inIop, new Move.Up(LevelOfCare.PHP, new StepUp.Term.OpenEnded()), ADMITTED.plusDays(60));
        assertThat(ReviewSchedule.of(StandardReviews.medicarePhp(), back, NOTHING)
                        .reviews(ADMITTED.plusDays(79), List.of()))
                .extracting(Review::due)
                .containsExactly(ADMITTED.plusDays(18), ADMITTED.plusDays(78), ADMITTED.plusDays(108));
        assertThat(ReviewSchedule.of(StandardReviews.medicareIop(), back, NOTHING)
                        .reviews(ADMITTED.plusDays(79), List.of()))
                .isEmpty();
        assertThat(ReviewSchedule.of(StandardReviews.medicareIop(), back, NOTHING)
                        .next(10, ADMITTED))
                .isEmpty();
    }

    /** Somebody who is planned to come back on day 60 is asked then, at 78 days, although today is day 40. */
    @Test
    void the_next_review_of_a_stay_to_come_is_listed_before_the_stay_begins() {
        CareEpisode inIop = Episodes.after(IN_PHP, new Move.Down(LevelOfCare.IOP, false), ADMITTED.plusDays(28));
        CareEpisode back =
                Episodes.after(inIop, new Move.Up(LevelOfCare.PHP, new StepUp.Term.OpenEnded()), ADMITTED.plusDays(60));
        assertThat(ReviewSchedule.of(StandardReviews.medicarePhp(), back, NOTHING)
                        .reviews(ADMITTED.plusDays(40), List.of()))
                .extracting(review -> review.due() + " " + review.state())
                .containsExactly(ADMITTED.plusDays(18) + " OVERDUE", ADMITTED.plusDays(78) + " UPCOMING");
    }

    @Test
    void business_days_skip_weekends_and_closures() {
        ReviewSequence plan = new ReviewSequence(
                new ReviewId("treatment-plan"),
                LevelOfCare.PHP,
                ReviewAnchor.STAY_START,
                new Interval(7, IntervalUnit.BUSINESS_DAYS),
                Interval.ofCalendarDays(90),
                StandardReviews.medicarePhp().citation());
        assertThat(ReviewSchedule.of(plan, IN_PHP, NOTHING).next(1, ADMITTED))
                .containsExactly(LocalDate.of(2028, 2, 24));
    }

    @Test
    void a_reminder_comes_some_days_before() {
        Review review = new Review(new ReviewId("r"), LocalDate.of(2028, 3, 3), ReviewState.UPCOMING);
        assertThat(review.reminder(3)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(review).hasToString("Review[private]");
    }

    @Test
    void an_interval_of_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.ofCalendarDays(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReviewId(" "));
    }

    @Test
    void an_overdue_review_is_a_finding_with_its_due_date_and_the_rule() {
        ReviewSchedule reviews = ReviewSchedule.of(StandardReviews.medicarePhp(), IN_PHP, NOTHING);
        LocalDate due = ADMITTED.plusDays(18);
        assertThat(reviews.overdue(due, List.of())).isEmpty();
        assertThat(reviews.overdue(due.plusDays(1), List.of(due))).isEmpty();
        assertThat(reviews.overdue(due.plusDays(1), List.of(due.plusDays(1)))).isEmpty();
        assertThat(reviews.overdue(due.plusDays(1), List.of())).singleElement().satisfies(overdue -> {
            assertThat(overdue.rule().id().value()).isEqualTo("review.overdue");
            assertThat(overdue.blocks()).isFalse();
            assertThat(overdue.explanation().fact("due")).contains("2028-03-03");
            assertThat(overdue.explanation().fact("as of")).contains("2028-03-04");
        });
    }

    @Test
    void a_review_that_is_not_overdue_is_no_finding() {
        var done = new Review(new ReviewId("plan"), ADMITTED, ReviewState.DONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OverdueReview(ReviewRules.OVERDUE, done, ADMITTED))
                .withMessageContaining("overdue");
    }

    @Test
    void the_next_reviews_of_an_episode_come_by_date_whatever_they_review() {
        var plan = new ReviewSequence(
                new ReviewId("a-plan"),
                LevelOfCare.PHP,
                ReviewAnchor.STAY_START,
                Interval.ofCalendarDays(18),
                Interval.ofCalendarDays(10),
                StandardReviews.medicarePhp().citation());
        var agenda = new ReviewAgenda(List.of(
                ReviewSchedule.of(StandardReviews.medicarePhp(), IN_PHP, NOTHING),
                ReviewSchedule.of(plan, IN_PHP, NOTHING),
                ReviewSchedule.of(StandardReviews.medicareIop(), IN_PHP, NOTHING)));

        List<Review> next = agenda.next(10, ADMITTED);

        assertThat(next).hasSize(10).allMatch(review -> review.state() == ReviewState.UPCOMING);
        assertThat(next.subList(0, 6))
                .extracting(review -> review.due() + " " + review.id())
                .containsExactly(
                        "2028-03-03 a-plan",
                        "2028-03-03 medicare-php-certification",
                        "2028-03-13 a-plan",
                        "2028-03-23 a-plan",
                        "2028-04-02 a-plan",
                        "2028-04-02 medicare-php-certification");
        assertThat(agenda.next(1, LocalDate.of(2028, 3, 3)))
                .singleElement()
                .satisfies(review -> assertThat(review.reminder(3)).isEqualTo(LocalDate.of(2028, 3, 10)));
        assertThat(agenda.next(0, ADMITTED)).isEmpty();

        LocalDate certification = LocalDate.of(2028, 4, 2);
        assertThat(agenda.reminders(3, certification.minusDays(4))).isEmpty();
        assertThat(agenda.reminders(3, certification.minusDays(3)))
                .extracting(review -> review.id() + " " + review.state())
                .containsExactly("a-plan UPCOMING", "medicare-php-certification UPCOMING");
        assertThat(agenda.reminders(0, certification))
                .extracting(Review::state)
                .containsExactly(ReviewState.DUE, ReviewState.DUE);
        assertThat(agenda.reminders(3, certification.plusDays(1))).isEmpty();
        assertThat(agenda.reminders(12, certification.minusDays(12)))
                .extracting(Review::due)
                .containsExactly(certification.minusDays(10), certification, certification);
    }
}
