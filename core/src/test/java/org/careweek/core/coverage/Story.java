package org.careweek.core.coverage;

import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;

/**
 * Some dates with treatment and what was authorized, as numbers alone.
 *
 * @param levels by day: 0 out of care, 1 IOP, 2 PHP
 * @param attended by day
 * @param grants what was authorized, of days
 */
record Story(List<Integer> levels, List<Boolean> attended, List<Grant> grants) {

    /** So many days of a level, from one day through another, both included. */
    record Grant(int level, int from, int through, int days) {}

    static final int DAYS = 6;

    static Arbitrary<Grant> grant() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(1, 1), Tuple.of(6, 2)),
                        Arbitraries.of(0, 1, 2, 3, 4, 5),
                        Arbitraries.of(0, 1, 2, 3, 4, 5),
                        Arbitraries.of(0, 1, 2, 3, 4))
                .as((level, one, other, units) -> new Grant(level, Math.min(one, other), Math.max(one, other), units));
    }

    static Arbitrary<Story> any() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(1, 0), Tuple.of(2, 1), Tuple.of(27, 2))
                                .list()
                                .ofSize(DAYS),
                        Arbitraries.frequency(Tuple.of(1, false), Tuple.of(3, true))
                                .list()
                                .ofSize(DAYS),
                        Arbitraries.of(0, 1, 2, 3, 3, 3, 3)
                                .flatMap(it -> grant().list().ofSize(it)))
                .as(Story::new);
    }

    Story with(Grant more) {
        List<Grant> all = new ArrayList<>(grants);
        all.add(more);
        return new Story(levels, attended, all);
    }

    List<Integer> attendedDays() {
        return IntStream.range(0, DAYS).filter(attended::get).boxed().toList();
    }

    List<LocalDate> dates() {
        return attendedDays().stream().map(Grants::day).toList();
    }

    LevelHistory history() {
        LevelHistory history = LevelHistory.none();
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = Grants.day(day);
            LevelHistory before = history;
            history = level(levels.get(day))
                    .map(level -> before.then(date, level))
                    .orElseGet(() -> before.thenNone(date));
        }
        return history;
    }

    Authorizations authorizations() {
        return new Authorizations(IntStream.range(0, grants.size())
                .mapToObj(it -> Grants.days(
                        "a" + it,
                        level(grants.get(it).level()).orElseThrow(),
                        grants.get(it).from(),
                        grants.get(it).through(),
                        grants.get(it).days()))
                .toList());
    }

    Allocation allocation() {
        return authorizations().allocate(dates(), history());
    }

    /** The most of the first so many attended days that some choice of authorizations covers: every choice is tried. */
    int mostCovered(int first) {
        int[] left = grants.stream().mapToInt(Grant::days).toArray();
        return mostCovered(attendedDays().subList(0, first), left);
    }

    private int mostCovered(List<Integer> days, int[] left) {
        if (days.isEmpty()) {
            return 0;
        }
        int day = days.get(0);
        List<Integer> later = days.subList(1, days.size());
        int most = mostCovered(later, left);
        for (int it = 0; it < left.length; it++) {
            Grant grant = grants.get(it);
            boolean fits = grant.level() == levels.get(day) && grant.from() <= day && day <= grant.through();
            if (fits && left[it] > 0) {
                left[it]--;
                most = Math.max(most, 1 + mostCovered(later, left));
                left[it]++;
            }
        }
        return most;
    }

    private static Optional<LevelOfCare> level(int number) {
        return List.<Optional<LevelOfCare>>of(Optional.empty(), Optional.of(IOP), Optional.of(PHP))
                .get(number);
    }
}
