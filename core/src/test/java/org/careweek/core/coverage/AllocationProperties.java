package org.careweek.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.coverage.Grants.day;
import static org.careweek.core.coverage.Grants.days;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.program.LevelHistory;

/** AU2 and AU4 to AU8: which authorization pays for which date, against every choice that there is. */
class AllocationProperties {

    @Provide
    Arbitrary<Story> stories() {
        return Story.any();
    }

    @Provide
    Arbitrary<Story.Grant> grants() {
        return Story.grant();
    }

    /** A payer that is asked first for the units that end first: no smarter choice exists. */
    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void using_first_what_ends_first_covers_as_many_dates_as_any_choice(@ForAll("stories") Story story) {
        Allocation found = story.allocation();
        int best = story.mostCovered(story.attendedDays().size());
        assertThat(found.covered()).hasSize(best);
        Statistics.label("dates that no choice covers")
                .collect(found.uncovered().isEmpty())
                .coverage(seen -> {
                    seen.check(true).percentage(it -> it > 5);
                    seen.check(false).percentage(it -> it > 20);
                });
        Statistics.label("several authorizations pay")
                .collect(found.covered().stream()
                                .map(CoveredDate::authorization)
                                .distinct()
                                .count()
                        > 1)
                .coverage(seen -> seen.check(true).percentage(it -> it > 10));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void no_choice_postpones_the_first_date_of_a_plan_that_nothing_covers(@ForAll("stories") Story story) {
        List<Integer> planned = story.attendedDays();
        Optional<LocalDate> expected = IntStream.range(0, planned.size())
                .filter(it -> story.mostCovered(it + 1) < it + 1)
                .mapToObj(it -> day(planned.get(it)))
                .findFirst();
        assertThat(story.authorizations().firstUncovered(List.of(), story.dates(), story.history()))
                .isEqualTo(expected);
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void every_date_takes_a_day_of_the_first_usable_authorization(@ForAll("stories") Story story) {
        List<String> expected = new ArrayList<>();
        int[] left = story.grants().stream().mapToInt(Story.Grant::days).toArray();
        for (int date : story.attendedDays()) {
            IntStream.range(0, left.length)
                    .filter(it -> left[it] > 0
                            && story.grants().get(it).level() == story.levels().get(date)
                            && story.grants().get(it).from() <= date
                            && story.grants().get(it).through() >= date)
                    .boxed()
                    .min(Comparator.comparing(
                                    (Integer it) -> story.grants().get(it).through())
                            .thenComparing(it -> story.grants().get(it).from())
                            .thenComparing(it -> it))
                    .ifPresentOrElse(
                            it -> {
                                left[it]--;
                                expected.add(day(date) + " a" + it);
                            },
                            () -> expected.add(day(date) + " -"));
        }
        Allocation found = story.allocation();
        Stream<String> said = Stream.concat(
                found.covered().stream()
                        .map(it -> it.date() + " " + it.authorization().disclose()),
                found.uncovered().stream().map(it -> it + " -"));
        assertThat(said).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found.covered()).isSortedAccordingTo(Comparator.comparing(CoveredDate::date));
        assertThat(found.uncovered()).isSorted();
        assertThat(found.remaining().values())
                .containsExactlyElementsOf(IntStream.of(left)
                        .mapToObj(it -> AuthorizedUnits.of(it, UnitKind.DAYS))
                        .toList());
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void a_further_authorization_never_leaves_a_date_uncovered_that_was_covered(
            @ForAll("stories") Story story, @ForAll("grants") Story.Grant more) {
        assertThat(story.allocation().uncovered())
                .containsAll(story.with(more).allocation().uncovered());
    }

    @Property
    void more_days_a_week_never_postpone_the_date_on_which_a_plan_exhausts_what_was_authorized(
            @ForAll("stories") Story story,
            @ForAll @IntRange(min = 1, max = 6) int pace,
            @ForAll @IntRange(min = 1, max = 30) int units) {
        var twelveWeeks = Stream.concat(
                        story.authorizations().all().stream(),
                        Stream.of(days("main", PHP, 0, 83, units), days("next", PHP, 20, 100, units)))
                .toList();
        var authorizations = new Authorizations(twelveWeeks);
        var php = LevelHistory.from(day(0), PHP);
        var slow = authorizations.allocate(weekly(pace), php).exhausted();
        var fast = authorizations.allocate(weekly(pace + 1), php).exhausted();
        assertThat(slow).allSatisfy((id, date) -> assertThat(fast.get(id)).isBeforeOrEqualTo(date));
        Statistics.label("both paces exhaust it")
                .collect(fast.containsKey(AuthorizationId.of("main")) && slow.containsKey(AuthorizationId.of("main")))
                .coverage(seen -> {
                    seen.check(true).percentage(it -> it > 20);
                    seen.check(false).percentage(it -> it > 1);
                });
    }

    private static List<LocalDate> weekly(int pace) {
        return IntStream.range(0, 84)
                .filter(it -> it % 7 < pace)
                .mapToObj(Grants::day)
                .toList();
    }

    @Property
    void neither_the_order_of_dates_nor_a_date_said_twice_changes_anything(
            @ForAll("stories") Story story, @ForAll Random random) {
        List<LocalDate> dates = new ArrayList<>(story.dates());
        dates.addAll(story.dates());
        Collections.shuffle(dates, random);
        List<Authorization> shuffled = new ArrayList<>(story.authorizations().all());
        Collections.shuffle(shuffled, random);
        Allocation found = new Authorizations(shuffled).allocate(dates, story.history());
        assertThat(found).isEqualTo(story.allocation()).hasSameHashCodeAs(story.allocation());
    }

    @Property
    void a_date_is_covered_by_an_authorization_that_can_be_used_and_uncovered_when_none_can(
            @ForAll("stories") Story story) {
        Map<AuthorizationId, AuthorizedUnits> left = new TreeMap<>();
        story.authorizations().all().forEach(it -> left.put(it.id(), it.granted()));
        Map<LocalDate, AuthorizationId> payers = new TreeMap<>();
        story.allocation().covered().forEach(it -> payers.put(it.date(), it.authorization()));
        for (int date : story.attendedDays()) {
            if (story.levels().get(date) == 0) {
                assertThat(payers).doesNotContainKey(day(date));
                continue;
            }
            var line = Grants.line("s", date, story.levels().get(date) == 1 ? IOP : PHP, UnitKind.DAYS, 180);
            List<AuthorizationId> usable = story.authorizations().all().stream()
                    .filter(it -> CoverageCheck.standard()
                            .mismatches(it, line, left.get(it.id()))
                            .isEmpty())
                    .map(Authorization::id)
                    .toList();
            assertThat(Optional.ofNullable(payers.get(day(date))))
                    .isEqualTo(usable.stream().findFirst());
            usable.stream().findFirst().ifPresent(it -> left.merge(it, line.units(), AuthorizedUnits::minus));
        }
    }

    @Example
    void on_the_day_of_a_step_down_only_the_new_level_pays() {
        var authorizations = Authorizations.of(days("php", PHP, 0, 10, 9), days("iop", IOP, 0, 30, 9));
        var stepDown = LevelHistory.from(day(0), PHP).then(day(4), IOP);
        assertThat(authorizations.allocate(List.of(day(3), day(4)), stepDown).covered())
                .containsExactly(
                        new CoveredDate(day(3), AuthorizationId.of("php")),
                        new CoveredDate(day(4), AuthorizationId.of("iop")));
    }

    @Example
    void dates_use_no_hours_and_no_visits() {
        var hours = Grants.of("h", PHP, 0, 9, AuthorizedUnits.of(100, UnitKind.HOURS));
        var visits = Grants.of("v", PHP, 0, 9, AuthorizedUnits.of(100, UnitKind.VISITS));
        var found = Authorizations.of(hours, visits).allocate(List.of(day(1)), LevelHistory.from(day(0), PHP));
        assertThat(found.uncovered()).containsExactly(day(1));
        assertThat(found.remaining())
                .containsEntry(hours.id(), hours.granted())
                .containsEntry(visits.id(), visits.granted());
    }

    @Example
    void a_plan_goes_on_after_what_was_attended() {
        var authorizations = Authorizations.of(days("a", PHP, 0, 30, 3));
        var php = LevelHistory.from(day(0), PHP);
        var attended = List.of(day(0), day(1));
        var tooMany = List.of(day(3), day(2), day(1));
        assertThat(authorizations.firstUncovered(attended, tooMany, php)).contains(day(3));
        var all = Stream.concat(attended.stream(), tooMany.stream()).toList();
        assertThat(authorizations.allocate(all, php).exhausted())
                .containsExactly(Map.entry(AuthorizationId.of("a"), day(2)));
        assertThat(authorizations.firstUncovered(attended, List.of(day(2), day(2), day(1)), php))
                .isEmpty();
        assertThat(authorizations.firstUncovered(List.of(day(31)), List.of(), php))
                .as("an attended date in a gap is no news about the plan")
                .isEmpty();
    }

    @Example
    void what_is_planned_comes_after_what_was_attended() {
        var authorizations = Authorizations.of(days("a", PHP, 0, 30, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> authorizations.firstUncovered(
                        List.of(day(5)), List.of(day(2)), LevelHistory.from(day(0), PHP)));
    }

    @Example
    void a_gap_between_two_spans_exhausts_nothing() {
        var authorizations =
                Authorizations.of(days("a", PHP, 0, 3, 9), days("b", PHP, 6, 9, 2), days("c", PHP, 6, 9, 0));
        var php = LevelHistory.from(day(0), PHP);
        var plan = List.of(day(1), day(5), day(6), day(8));
        assertThat(authorizations.firstUncovered(List.of(), plan, php)).contains(day(5));
        assertThat(authorizations.allocate(plan, php).exhausted())
                .containsExactly(Map.entry(AuthorizationId.of("b"), day(8)));
    }

    @Example
    void the_day_after_the_span_is_not_covered_though_units_are_left() {
        var authorizations = Authorizations.of(days("a", PHP, 1, 3, 9));
        var everyDay = List.of(day(0), day(1), day(3), day(4));
        var found = authorizations.allocate(everyDay, LevelHistory.from(day(0), PHP));
        assertThat(found.uncovered()).containsExactly(day(0), day(4));
        assertThat(found.remaining()).containsEntry(AuthorizationId.of("a"), AuthorizedUnits.of(7, UnitKind.DAYS));
        assertThat(found.authorizations()).isEqualTo(authorizations);
    }
}
