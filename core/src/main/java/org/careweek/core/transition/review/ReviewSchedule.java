package org.careweek.core.transition.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.careweek.core.time.SupportedDates;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.Stay;

/** When one sequence of reviews is due in an episode of care. */
public final class ReviewSchedule {

    /** One run of the sequence: where it begins and on which dates its reviews are asked for. */
    private record Run(DueDates dates, List<Stay> asked) {

        boolean asksOn(LocalDate due) {
            return asked.stream().anyMatch(stay -> stay.includes(due));
        }

        boolean isOpen() {
            return asked.stream().anyMatch(Stay::isOpen);
        }
    }

    private static final Comparator<Review> BY_DUE =
            Comparator.comparing(Review::due).thenComparing(Review::id);

    private final ReviewId id;
    private final List<Run> runs;

    private ReviewSchedule(ReviewId id, List<Run> runs) {
        this.id = id;
        this.runs = runs;
    }

    /**
     * @param sequence what is asked for
     * @param episode the stays
     * @param days what intervals are counted on
     */
    public static ReviewSchedule of(ReviewSequence sequence, CareEpisode episode, ServiceDays days) {
        List<Stay> asked = episode.stays().stream()
                .filter(stay -> stay.level() == sequence.level())
                .toList();
        return switch (sequence.anchor()) {
            case STAY_START ->
                new ReviewSchedule(
                        sequence.id(),
                        asked.stream()
                                .map(stay -> new Run(
                                        new DueDates(sequence, stay.from(), days.between(stay.from(), endOf(stay))),
                                        List.of(stay)))
                                .toList());
            case ADMISSION ->
                new ReviewSchedule(
                        sequence.id(),
                        episode.admittedOn().stream()
                                .map(date -> new Run(new DueDates(sequence, date, days), asked))
                                .toList());
        };
    }

    private static LocalDate endOf(Stay stay) {
        return stay.end() instanceof Stay.End.Before before ? before.date() : LocalDate.MAX;
    }

    /** What is reviewed. */
    public ReviewId id() {
        return id;
    }

    /**
     * The reviews that were due at the sequence's level; while a stay is open, those due in it by today and the next one.
     *
     * @param asOf today
     * @param done the dates on which such a review was done, later ones too
     * @throws IllegalArgumentException if today is not supported
     */
    public List<Review> reviews(LocalDate asOf, Collection<LocalDate> done) {
        SupportedDates.check(asOf);
        NavigableSet<LocalDate> doneOn = new TreeSet<>(done);
        return runs.stream()
                .flatMap(run -> reviews(run, asOf, doneOn).stream())
                .sorted(BY_DUE)
                .toList();
    }

    private List<Review> reviews(Run run, LocalDate asOf, NavigableSet<LocalDate> done) {
        LocalDate last = run.asked().stream()
                .map(stay -> stay.isOpen() ? later(asOf, stay.from().minusDays(1)) : endOf(stay))
                .max(Comparator.naturalOrder())
                .orElse(asOf);
        List<LocalDate> due = run.dates().through(last);
        List<Review> reviews = new ArrayList<>();
        LocalDate before = run.dates().anchor().minusDays(1);
        for (int i = 0; i < due.size(); i++) {
            if (run.asksOn(due.get(i))) {
                LocalDate next = i + 1 < due.size()
                        ? due.get(i + 1)
                        : run.dates().next(due.get(i)).orElse(LocalDate.MAX);
                reviews.add(new Review(id, due.get(i), state(before, due.get(i), next, asOf, done)));
            }
            before = due.get(i);
        }
        return reviews;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static ReviewState state(
            LocalDate before, LocalDate due, LocalDate next, LocalDate asOf, NavigableSet<LocalDate> done) {
        if (!done.subSet(before, false, due, true).isEmpty()) {
            return ReviewState.DONE;
        }
        if (!done.subSet(due, false, next, false).isEmpty()) {
            return ReviewState.LATE;
        }
        if (asOf.isAfter(due)) {
            return ReviewState.OVERDUE;
        }
        return asOf.equals(due) ? ReviewState.DUE : ReviewState.UPCOMING;
    }

    /**
     * The reviews that were due before today and that nobody has done.
     *
     * @param asOf today
     * @param done the dates on which such a review was done, later ones too
     * @return by due date, with the severity of {@link ReviewRules}
     */
    public List<OverdueReview> overdue(LocalDate asOf, Collection<LocalDate> done) {
        return reviews(asOf, done).stream()
                .filter(review -> review.state() == ReviewState.OVERDUE)
                .map(review -> new OverdueReview(ReviewRules.OVERDUE, review, asOf))
                .toList();
    }

    /**
     * The next due dates after a date, as far as they can be foretold, while care goes on at its present level.
     *
     * @throws IllegalArgumentException if the date is not supported
     */
    public List<LocalDate> next(int count, LocalDate after) {
        SupportedDates.check(after);
        return runs.stream()
                .filter(Run::isOpen)
                .flatMap(run -> Stream.iterate(run.dates().first(), due -> due.flatMap(run.dates()::next))
                        .takeWhile(due -> due.isPresent())
                        .map(due -> due.orElseThrow())
                        .filter(due -> due.isAfter(after) && run.asksOn(due))
                        .limit(count))
                .sorted()
                .limit(count)
                .toList();
    }

    @Override
    public String toString() {
        return "ReviewSchedule[private]";
    }
}
