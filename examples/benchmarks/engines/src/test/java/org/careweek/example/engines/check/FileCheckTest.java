package org.careweek.example.engines.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.careweek.example.engines.Weeks;
import org.careweek.example.engines.problem.Claim;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whatever an engine could get wrong is planted here, and each time that alone is found. */
class FileCheckTest {

    private static final Set<Finding> SEEN = EnumSet.noneOf(Finding.class);

    private final FileCheck check = new FileCheck(Weeks.read(Weeks.FOUR_PEOPLE));

    /** Plans as text: somebody, then their sessions. */
    private static Map<String, List<String>> plans(String... plans) {
        Map<String, List<String>> all = new TreeMap<>();
        for (String plan : plans) {
            List<String> words = List.of(plan.split(" "));
            all.put(words.get(0), words.subList(1, words.size()));
        }
        return all;
    }

    private Set<Finding> found(String... plans) {
        Set<Finding> found = check.verdict(plans(plans)).findings();
        SEEN.addAll(found);
        return found;
    }

    private Verdict claimed(long counted, long bound, int placedBound) {
        Claim claim = new Claim(
                plans("p1 mon wed fri"), OptionalLong.of(counted), OptionalLong.of(bound), OptionalInt.of(placedBound));
        Verdict verdict = check.verdict(claim);
        SEEN.addAll(verdict.findings());
        return verdict;
    }

    @AfterAll
    static void everything_that_can_be_found_was_planted() {
        assertThat(SEEN).containsExactlyInAnyOrder(Finding.values());
    }

    @Test
    void a_schedule_of_the_week_has_nothing_wrong() {
        Verdict verdict = check.verdict(plans("p1 mon wed fri", "p3 mon tue wed", "p4 tue wed fri sat-one"));

        assertThat(verdict).isEqualTo(new Verdict(3, 300_000, Set.of()));
    }

    @Test
    void nobody_is_placed_in_an_empty_schedule() {
        assertThat(check.verdict(Map.<String, List<String>>of())).isEqualTo(new Verdict(0, 0, Set.of()));
    }

    @Test
    void minutes_off_the_order_cost_and_preferences_pay() {
        assertThat(check.verdict(plans("p2 mon wed fri fri-late")).score()).isEqualTo(100_001);
        assertThat(check.verdict(plans("p2 mon wed fri")).score()).isEqualTo(99_400);
        assertThat(check.verdict(plans("p2 mon wed sat")).score()).isEqualTo(99_400);
    }

    @Test
    void windows_that_touch_are_one() {
        assertThat(found("p1 mon wed sat")).isEmpty();
    }

    @Test
    void strangers_and_sessions_from_elsewhere_are_found() {
        assertThat(found("p9 mon wed fri")).containsExactly(Finding.STRANGER);
        assertThat(found("p1 mon wed fri sun")).containsExactly(Finding.NO_SESSION);
        assertThat(found("p2")).contains(Finding.EMPTY);
    }

    @Test
    void sessions_that_do_not_suit_are_found() {
        assertThat(found("p4 tue wed fri fri-late sat-one")).containsExactly(Finding.TRACK);
        assertThat(found("p2 mon tue wed sat-one")).containsExactly(Finding.WINDOW);
        assertThat(found("p1 mon mon-late wed fri")).containsExactly(Finding.OVERLAP);
    }

    @Test
    void weeks_and_days_outside_their_minutes_are_found() {
        assertThat(found("p1 mon wed sat-one")).containsExactly(Finding.TOO_LITTLE);
        assertThat(found("p3 mon tue wed fri-late")).containsExactly(Finding.TOO_MUCH);
        assertThat(found("p2 wed fri sat sat-one")).containsExactly(Finding.LONG_DAY);
        assertThat(found("p2 fri fri-late sat")).containsExactly(Finding.FEW_DAYS);
    }

    @Test
    void what_somebody_needs_and_must_is_looked_at() {
        assertThat(found("p3 mon wed fri")).containsExactly(Finding.NEED);
        assertThat(found("p1 mon tue fri")).containsExactly(Finding.MUST);
    }

    @Test
    void what_people_share_is_looked_at() {
        assertThat(found("p2 mon wed fri sat-one", "p4 tue wed fri sat-one")).containsExactly(Finding.SEATS);
        assertThat(found("p1 mon wed fri", "p2 mon wed fri sat-one")).containsExactly(Finding.APART);
    }

    @Test
    void what_an_engine_says_of_its_schedule_is_looked_at() {
        assertThat(claimed(100_000, 100_000, 1).findings()).isEmpty();
        assertThat(claimed(100_001, 100_001, 1).findings()).containsExactly(Finding.SCORE);
        assertThat(claimed(100_000, 99_999, 1).findings()).containsExactly(Finding.BOUND);
        assertThat(claimed(100_000, 100_000, 0).findings()).containsExactly(Finding.PLACED_BOUND);
    }

    @Test
    void no_finding_and_no_verdict_tells_who_it_is() {
        assertThat(Arrays.toString(Finding.values()) + check.verdict(plans("p9 mon")))
                .doesNotContain("p9", "p1");
    }
}
