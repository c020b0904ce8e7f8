package org.careweek.core.transition.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Citation;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.DischargeKind;
import org.careweek.core.transition.Move;

/** AU9 and DST11: review dates against a walk through the calendar, over leap days and year ends. */
class ReviewProperties {

    private static final Citation TEST = Citation.of("a test", "reviews");

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void reviews_follow_their_sequence_and_are_overdue_from_the_day_after(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate from = LocalDate.of(2027, 11, 1).plusDays(random.nextInt(150));
        LocalDate end = from.plusDays(1 + random.nextInt(120));
        boolean open = random.nextBoolean();
        LocalDate asOf = from.plusDays(random.nextInt(150));
        List<LocalDate> attended = dates(random, from.minusDays(5), 80);
        Set<LocalDate> closures = new HashSet<>(dates(random, from, 6));
        List<LocalDate> done = dates(random, from.minusDays(3), random.nextInt(6));
        Interval first = interval(random);
        Interval then = interval(random);

        CareEpisode episode = Episodes.admitted(LevelOfCare.PHP, from);
        episode = open ? episode : Episodes.after(episode, new Move.End(DischargeKind.COMPLETED), end);
        ReviewSequence sequence =
                new ReviewSequence(new ReviewId("r"), LevelOfCare.PHP, ReviewAnchor.STAY_START, first, then, TEST);
        ProgramCalendar calendar = new ProgramCalendar(ZoneId.of("America/Denver"), DayOfWeek.MONDAY, closures);
        List<String> found =
                ReviewSchedule.of(sequence, episode, ServiceDays.of(calendar, attended)).reviews(asOf, done).stream()
                        .map(review -> review.due() + " " + review.state())
                        .toList();

        NaiveReviews naive = new NaiveReviews(
                new String[] {first.unit().name(), then.unit().name()},
                new int[] {first.count(), then.count()},
                attended,
                closures);
        List<String> expected = naive.listed(from, open ? LocalDate.MAX : end, open, asOf, done);
        assertThat(found).isEqualTo(expected);
        expected.forEach(review -> Statistics.label("state").collect(review.substring(11)));
        Statistics.label("state").coverage(checker -> {
            for (ReviewState state : List.of(
                    ReviewState.DONE, ReviewState.LATE, ReviewState.OVERDUE, ReviewState.DUE, ReviewState.UPCOMING)) {
                checker.check(state.name()).count(count -> count > 10);
            }
        });
    }

    private static List<LocalDate> dates(Random random, LocalDate from, int count) {
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dates.add(from.plusDays(random.nextInt(140)));
        }
        return dates;
    }

    private static Interval interval(Random random) {
        IntervalUnit unit = IntervalUnit.values()[random.nextInt(4)];
        return new Interval(1 + random.nextInt(unit == IntervalUnit.CALENDAR_DAYS ? 40 : 12), unit);
    }
}
