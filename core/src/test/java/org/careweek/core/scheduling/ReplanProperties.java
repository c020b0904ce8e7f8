package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.program.Session;

/** The next plan of one participant against every set of sessions there is. */
class ReplanProperties {

    private static final int PEOPLE = 3;
    private static final Set<String> ALL = Set.of(
            "full",
            "apart",
            "availability",
            "session",
            "closed",
            "must-not-attend",
            "daily-maximum",
            "minimum",
            "maximum",
            "weekly-minimum",
            "weekly-maximum",
            "cap",
            "minimum-days",
            "must-attend");

    /** A week that is planned, and what changes in it for whom; {@code from} is a minute of the week. */
    private record Story(TinyClinic before, TinyClinic after, int person, int from, WeekSchedule schedule) {

        /** Mostly of somebody who has a plan. */
        static Story random(long seed) {
            Random random = new Random(seed);
            Story story = any(random);
            for (int i = 0; i < 12 && story.plans()[story.person()] == 0; i++) {
                story = any(random);
            }
            return story;
        }

        private static Story any(Random random) {
            TinyClinic clinic = TinyClinic.random(random.nextLong(), PEOPLE, 8);
            int person = random.nextInt(PEOPLE);
            TinyClinic.Wish wish = clinic.wishes().get(person);
            TinyClinic.Wish changed =
                    random.nextInt(4) > 0 ? more(wish, clinic, random) : other(person, clinic, random);
            List<TinyClinic.Wish> wishes = new ArrayList<>(clinic.wishes());
            wishes.set(person, changed);
            int from = random.nextBoolean() ? 30 * random.nextInt(2 * 24 * 4) : 0;
            return new Story(clinic, clinic.withWishes(wishes), person, from, Weeks.scheduled(clinic, 1));
        }

        /** What a relapse is answered with: more time, more of one service, and perhaps one session by name. */
        private static TinyClinic.Wish more(TinyClinic.Wish wish, TinyClinic clinic, Random random) {
            int more = 5 * random.nextInt(13);
            int[][] needs = wish.needs().clone();
            int service = random.nextInt(TinyClinic.SERVICES);
            int most = needs[service][1];
            needs[service] = new int[] {needs[service][0] + more, most == TinyClinic.FREE ? most : most + more};
            int all = (1 << clinic.offers().size()) - 1;
            int one = random.nextBoolean() ? 1 << random.nextInt(8) & all : 0;
            return new TinyClinic.Wish(
                    wish.track(),
                    Math.min(clinic.most(), wish.ordered() + more),
                    wish.windows(),
                    needs,
                    wish.prefers(),
                    wish.must() | one & ~wish.mustNot(),
                    wish.mustNot(),
                    wish.cap(),
                    wish.apart());
        }

        private static TinyClinic.Wish other(int person, TinyClinic clinic, Random random) {
            TinyClinic.Wish wish =
                    TinyClinic.random(random.nextLong(), PEOPLE, 8).wishes().get(person);
            int all = (1 << clinic.offers().size()) - 1;
            return new TinyClinic.Wish(
                    wish.track(),
                    Math.max(clinic.least(), Math.min(clinic.most(), wish.ordered())),
                    wish.windows(),
                    wish.needs(),
                    wish.prefers() & all,
                    wish.must() & all,
                    wish.mustNot() & all,
                    wish.cap(),
                    wish.apart());
        }

        int[] plans() {
            return Weeks.plans(before, schedule);
        }

        /** The sessions that have begun, as a set. */
        int begun() {
            int begun = 0;
            for (int i = 0; i < after.offers().size(); i++) {
                TinyClinic.Offer offer = after.offers().get(i);
                begun |= 24 * 60 * offer.day() + offer.start() < from ? 1 << i : 0;
            }
            return begun;
        }

        ReplanOutcome outcome() {
            ClinicWeek week = Weeks.of(before);
            Instant monday = Weeks.MONDAY.atStartOfDay(week.week().zone()).toInstant();
            return new WeekScheduler()
                    .replan(
                            new PlannedWeek(week, schedule.plans()),
                            Weeks.of(after).requests().get(person),
                            monday.plus(Duration.ofMinutes(from)));
        }

        /** All plans that somebody could go on with, where some rules do not hold. */
        List<Integer> possible(Set<String> gone) {
            Naive naive = new Naive(after);
            int closed = naive.taken(person, plans(), gone) & ~begun();
            int stays = plans()[person] & begun();
            List<Integer> possible = new ArrayList<>();
            for (int plan = 1; plan < 1 << after.offers().size(); plan++) {
                if ((plan & closed) == 0
                        && (plan & begun()) == stays
                        && naive.worth(person, plan, gone) != Naive.NONE) {
                    possible.add(plan);
                }
            }
            return possible;
        }
    }

    private static int mask(List<Session> sessions) {
        return sessions.stream()
                .mapToInt(session -> 1 << Integer.parseInt(session.id().value().substring(1)))
                .sum();
    }

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void no_other_plan_changes_fewer_sessions_and_none_of_as_few_is_better(@ForAll long seed) {
        Story story = Story.random(seed);
        int before = story.plans()[story.person()];
        List<Integer> possible = story.possible(Set.of());
        story.outcome()
                .fold(
                        replanned -> {
                            int plan = mask(replanned.plan().sessions());
                            int fewest = possible.stream()
                                    .mapToInt(other -> Integer.bitCount(other ^ before))
                                    .min()
                                    .orElseThrow();
                            Naive naive = new Naive(story.after());
                            long best = possible.stream()
                                    .filter(other -> Integer.bitCount(other ^ before) == fewest)
                                    .mapToLong(other -> naive.worth(story.person(), other, Set.of()))
                                    .max()
                                    .orElseThrow();
                            assertThat(possible).contains(plan);
                            assertThat(Integer.bitCount(plan ^ before)).isEqualTo(fewest);
                            assertThat(naive.worth(story.person(), plan, Set.of()))
                                    .isEqualTo(best);
                            assertThat(mask(replanned.added())).isEqualTo(plan & ~before);
                            assertThat(mask(replanned.removed())).isEqualTo(before & ~plan);
                            assertThat(replanned.changesNothing()).isEqualTo(fewest == 0);
                            assertThat(replanned.proven()).isTrue();
                            Statistics.label("changes").collect(Math.min(fewest, 2));
                            Statistics.label("goes on").collect((before & story.begun()) != 0, fewest > 0);
                            return null;
                        },
                        none -> {
                            assertThat(possible).isEmpty();
                            Statistics.label("changes").collect("no plan");
                            return null;
                        },
                        refused -> {
                            throw new AssertionError(refused);
                        });
        Statistics.label("changes").coverage(checker -> {
            for (Object change : List.of(0, 1, 2, "no plan")) {
                checker.check(change).percentage(share -> share > 2);
            }
        });
        Statistics.label("goes on")
                .coverage(checker -> checker.check(true, true).count(count -> count > 10));
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void beside_the_new_plan_everyone_elses_keeps_every_rule(@ForAll long seed) {
        Story story = Story.random(seed);
        int[] plans = story.plans();
        story.outcome()
                .fold(
                        replanned -> {
                            plans[story.person()] = mask(replanned.plan().sessions());
                            boolean isPast = (plans[story.person()] & story.begun()) != 0;
                            assertThat(isPast || new Naive(story.after()).allows(plans))
                                    .isTrue();
                            Statistics.label("all ahead").collect(!isPast);
                            return null;
                        },
                        none -> null,
                        refused -> null);
        Statistics.label("all ahead").coverage(checker -> checker.check(true).count(count -> count > 100));
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void each_reason_is_a_smallest_set_of_obstacles(@ForAll long seed) {
        Story story = Story.random(seed);
        List<Reason> reasons = story.outcome().fold(it -> List.of(), it -> it.reasons(), it -> List.of());
        for (Reason reason : reasons) {
            Set<String> gone = reason.rules().stream()
                    .map(rule -> rule.id().value().replaceAll(".*\\.", ""))
                    .collect(Collectors.toSet());
            if (gone.equals(Set.of("no-sessions"))) {
                assertThat(story.possible(ALL)).isEmpty();
                continue;
            }
            assertThat(story.possible(gone)).as("without %s", gone).isNotEmpty();
            for (String rule : gone) {
                Set<String> less = new HashSet<>(gone);
                less.remove(rule);
                assertThat(story.possible(less)).as("without %s", less).isEmpty();
            }
            Statistics.label("in a running week").collect(story.begun() != 0);
        }
        Statistics.label("in a running week")
                .coverage(checker -> checker.check(true).count(count -> count > 50));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void the_same_change_gives_the_same_plan(@ForAll long seed) {
        assertThat(Story.random(seed).outcome()).isEqualTo(Story.random(seed).outcome());
    }
}
