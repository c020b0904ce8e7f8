package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.plan.PlanChange;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;

/** A week that is scheduled again after a change, against every schedule of it that there is. */
class RescheduleProperties {

    private static final int PEOPLE = 3;
    private static final int SESSIONS = 6;

    /**
     * A tiny clinic before and after a change; the same numbers mean the same sessions and people, and a session that is not there is one
     * without seats.
     *
     * @param before its people are the first ones of those after
     * @param added the number of the session that is not there before, or -1
     * @param cancelled the number of the session that is not there after, or -1
     * @param from the minute of the week at which it is scheduled again
     */
    private record Story(
            String name,
            TinyClinic before,
            TinyClinic after,
            int added,
            int cancelled,
            int from,
            Set<Integer> promised) {

        static Story random(long seed) {
            Random random = new Random(seed);
            TinyClinic clinic = TinyClinic.random(random.nextLong(), PEOPLE, SESSIONS);
            int kind = random.nextInt(7);
            int session = random.nextInt(Math.max(1, clinic.offers().size()));
            int from = random.nextInt(3) == 0 ? 30 * random.nextInt(2 * 24 * 4) : 0;
            Set<Integer> promised = random.nextInt(3) == 0 ? Set.of(random.nextInt(PEOPLE)) : Set.of();
            if (clinic.offers().isEmpty() || kind == 0) {
                return new Story("nothing", clinic, clinic, -1, -1, from, promised);
            }
            if (new Random(~seed).nextInt(6) == 0) {
                return new Story("a session moved", clinic, withTime(clinic, session, random), -1, -1, from, promised);
            }
            return switch (kind) {
                case 1, 2 ->
                    new Story("a session less", clinic, withoutSession(clinic, session), -1, session, from, promised);
                case 3 ->
                    new Story("a session more", withoutSession(clinic, session), clinic, session, -1, from, promised);
                case 4 -> new Story("other seats", clinic, withSeats(clinic, session, random), -1, -1, from, promised);
                case 5 -> new Story("somebody new", withoutLast(clinic), clinic, -1, -1, from, Set.of());
                default -> new Story("another request", clinic, withWish(clinic, random), -1, -1, from, promised);
            };
        }

        private static TinyClinic withoutLast(TinyClinic clinic) {
            int others = (1 << PEOPLE - 1) - 1;
            return clinic.withWishes(clinic.wishes().subList(0, PEOPLE - 1).stream()
                    .map(it -> new TinyClinic.Wish(
                            it.track(),
                            it.ordered(),
                            it.windows(),
                            it.needs(),
                            it.prefers(),
                            it.must(),
                            it.mustNot(),
                            it.cap(),
                            it.apart() & others))
                    .toList());
        }

        private static TinyClinic withSeats(TinyClinic clinic, int session, Random random) {
            return with(
                    clinic, session, Math.max(0, clinic.offers().get(session).seats() + 2 * random.nextInt(2) - 1));
        }

        private static TinyClinic with(TinyClinic clinic, int session, int seats) {
            TinyClinic.Offer o = clinic.offers().get(session);
            return with(
                    clinic,
                    session,
                    new TinyClinic.Offer(o.day(), o.start(), o.minutes(), o.service(), seats, o.tracks()));
        }

        private static TinyClinic withTime(TinyClinic clinic, int session, Random random) {
            TinyClinic.Offer o = clinic.offers().get(session);
            int day = Math.floorMod(o.day() + random.nextInt(3) - 1, 7);
            int start = o.start() + 30 * (random.nextInt(9) - 4);
            return with(
                    clinic, session, new TinyClinic.Offer(day, start, o.minutes(), o.service(), o.seats(), o.tracks()));
        }

        private static TinyClinic with(TinyClinic clinic, int session, TinyClinic.Offer offer) {
            List<TinyClinic.Offer> offers = new ArrayList<>(clinic.offers());
            offers.set(session, offer);
            return clinic.withOffers(offers);
        }

        private static TinyClinic withoutSession(TinyClinic clinic, int session) {
            int others = ~(1 << session);
            return with(clinic, session, 0)
                    .withWishes(clinic.wishes().stream()
                            .map(it -> new TinyClinic.Wish(
                                    it.track(),
                                    it.ordered(),
                                    it.windows(),
                                    it.needs(),
                                    it.prefers() & others,
                                    it.must() & others,
                                    it.mustNot() & others,
                                    it.cap(),
                                    it.apart()))
                            .toList());
        }

        private static TinyClinic withWish(TinyClinic clinic, Random random) {
            int person = random.nextInt(PEOPLE);
            TinyClinic.Wish it = clinic.wishes().get(person);
            TinyClinic.Wish other = TinyClinic.random(random.nextLong(), PEOPLE, SESSIONS)
                    .wishes()
                    .get(person);
            int all = (1 << clinic.offers().size()) - 1;
            List<TinyClinic.Wish> wishes = new ArrayList<>(clinic.wishes());
            wishes.set(
                    person,
                    new TinyClinic.Wish(
                            it.track(),
                            Math.max(clinic.least(), Math.min(clinic.most(), other.ordered())),
                            other.windows(),
                            it.needs(),
                            other.prefers() & all,
                            other.must() & all,
                            it.mustNot(),
                            it.cap(),
                            other.apart()));
            return clinic.withWishes(wishes);
        }

        ClinicWeek weekBefore() {
            ClinicWeek week = Weeks.of(before);
            return added < 0 ? week : week.after(PlanChange.cancel(session(added)));
        }

        /** With the same rules, as the week of a host that changes is. */
        ClinicWeek weekAfter() {
            ClinicWeek rules = weekBefore();
            if (cancelled >= 0) {
                return rules.after(PlanChange.cancel(session(cancelled)));
            }
            ClinicWeek other = Weeks.of(after);
            return new ClinicWeek(rules.policy(), rules.calendar(), rules.week(), other.sessions(), other.requests());
        }

        /** Where nothing is promised. */
        Story withoutPromises() {
            return new Story(name, before, after, added, cancelled, from, Set.of());
        }

        /** Before the week begins, where nothing is promised. */
        Story ahead() {
            return new Story(name, before, after, added, cancelled, 0, Set.of());
        }

        static SessionId session(int number) {
            return new SessionId("s%02d".formatted(number));
        }

        Instant instant() {
            return Weeks.MONDAY
                    .atStartOfDay(weekBefore().week().zone())
                    .toInstant()
                    .plus(Duration.ofMinutes(from));
        }

        /** The sessions that have begun. */
        int begun() {
            return bits(i -> {
                TinyClinic.Offer offer = after.offers().get(i);
                return 24 * 60 * offer.day() + offer.start() < from;
            });
        }

        /** The sessions that are not there any more. */
        int gone() {
            return cancelled < 0 ? 0 : 1 << cancelled;
        }

        private int bits(IntPredicate isIn) {
            return IntStream.range(0, after.offers().size())
                    .filter(isIn)
                    .map(i -> 1 << i)
                    .sum();
        }

        Stability stability(int moved, int changed) {
            return new Stability(
                    instant(),
                    promised.stream().map(i -> ParticipantId.of("p" + i)).collect(Collectors.toSet()),
                    moved,
                    changed);
        }
    }

    /** Everything that the rules of a changed week allow, tried one by one; what has begun cannot be changed. */
    private static final class Oracle {

        private final Story story;
        private final Naive naive;
        private final int[] had;
        private final int moved;
        private final int changed;
        private final List<List<Integer>> possible = new ArrayList<>();
        private long best = Long.MIN_VALUE;
        private int[] bestPlans = {};

        Oracle(Story story, int[] had, int moved, int changed) {
            this.story = story;
            this.naive = new Naive(story.after());
            this.had = had;
            this.moved = moved;
            this.changed = changed;
            for (int person = 0; person < had.length; person++) {
                List<Integer> plans = new ArrayList<>(List.of(0));
                for (int plan = 1; plan < 1 << story.after().offers().size(); plan++) {
                    if ((plan & story.gone()) == 0 && isPossible(person, plan)) {
                        plans.add(plan);
                    }
                }
                possible.add(plans);
            }
        }

        private int left(int person) {
            return had[person] & ~story.gone();
        }

        private boolean isPossible(int person, int plan) {
            return naive.worth(person, plan, Set.of()) != Naive.NONE
                    && (plan & story.begun()) == (left(person) & story.begun());
        }

        boolean allows(int[] plans) {
            for (int person = 0; person < plans.length; person++) {
                int taken = naive.taken(person, plans, Set.of()) & ~story.begun();
                if (plans[person] != 0 && (!isPossible(person, plans[person]) || (taken & plans[person]) != 0)) {
                    return false;
                }
            }
            return true;
        }

        /** The score less what it takes to change plans; one that cannot stay as it was costs nothing to change, only to lose. */
        long worth(int[] plans) {
            long sum = naive.score(plans);
            for (int person = 0; person < plans.length; person++) {
                if (had[person] != 0 && (plans[person] == 0 || plans[person] != left(person))) {
                    boolean couldStay =
                            left(person) == had[person] && isPossible(person, had[person]) && isOpen(had[person]);
                    sum -= couldStay || plans[person] == 0 ? moved : 0;
                    sum -= (long) changed * Integer.bitCount(plans[person] ^ left(person));
                }
            }
            return sum;
        }

        /** Whether each session has a seat at all, or has begun. */
        private boolean isOpen(int plan) {
            return IntStream.range(0, story.after().offers().size())
                    .filter(i -> ((plan & ~story.begun()) >> i & 1) == 1)
                    .allMatch(i -> story.after().offers().get(i).seats() > 0);
        }

        long best() {
            tryAll(new int[had.length], 0);
            return best;
        }

        private void tryAll(int[] plans, int person) {
            if (!allows(plans)) {
                return;
            }
            if (person == plans.length) {
                long worth = worth(plans);
                bestPlans = worth > best ? plans.clone() : bestPlans;
                best = Math.max(best, worth);
                return;
            }
            for (int plan : possible.get(person)) {
                plans[person] = plan;
                tryAll(plans, person + 1);
            }
            plans[person] = 0;
        }
    }

    private static final WeekScheduler SCHEDULER = new WeekScheduler();
    private static final SearchLimits LIMITS = new SearchLimits(3, 10);

    /** Somebody came to a session that has no seats any more: that plan cannot stay, so it costs nothing to change. */
    @Example
    void to_leave_a_session_that_was_closed_costs_nothing() {
        no_other_schedule_gives_more_for_less_change(3789013759888114424L);
        no_other_schedule_gives_more_for_less_change(4464267248443268623L);
    }

    private static ScheduledWeek scheduled(Story story) {
        return SCHEDULER.scheduled(story.weekBefore(), LIMITS, SearchMonitor.NONE);
    }

    private static Rescheduled again(Story story, ScheduledWeek before, Stability stability) {
        return SCHEDULER.reschedule(before, story.weekAfter(), stability, LIMITS, SearchMonitor.NONE);
    }

    private static int[] had(Story story, ScheduledWeek before) {
        int[] plans = Weeks.plans(story.before(), before.schedule());
        return Arrays.copyOf(plans, story.after().wishes().size());
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void no_other_schedule_gives_more_for_less_change(@ForAll long seed) {
        Story story = Story.random(seed);
        Story free = story.withoutPromises();
        ScheduledWeek before = scheduled(free);
        int[] had = had(free, before);
        Random random = new Random(seed);
        int moved = random.nextInt(3) * random.nextInt(3_000);
        int changed = random.nextInt(3) * random.nextInt(300);
        Rescheduled again = again(free, before, free.stability(moved, changed));
        int[] has = Weeks.plans(free.after(), again.next().schedule());
        Oracle oracle = new Oracle(free, had, moved, changed);
        assertThat(oracle.allows(has)).isTrue();
        assertThat(again.next().schedule().score()).isEqualTo(new Naive(free.after()).score(has));
        long best = oracle.best();
        assertThat(oracle.worth(has))
                .as(() -> "%s, moved %d, changed %d, from %d: %s became %s, better were %s"
                        .formatted(
                                free.name(),
                                moved,
                                changed,
                                free.from(),
                                Arrays.toString(had),
                                Arrays.toString(has),
                                Arrays.toString(oracle.bestPlans)))
                .isEqualTo(best);
        Statistics.label("after").collect(free.name());
        Statistics.label("moved").collect(again.moves().size());
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void what_has_begun_and_what_is_promised_stays(@ForAll long seed) {
        Story story = Story.random(seed);
        ScheduledWeek before = scheduled(story);
        int[] had = had(story, before);
        Rescheduled again = again(story, before, story.stability(0, 0));
        int[] has = Weeks.plans(story.after(), again.next().schedule());
        Oracle oracle = new Oracle(story, had, 0, 0);
        assertThat(oracle.allows(has)).isTrue();
        for (int person : story.promised()) {
            boolean couldStay = (had[person] & story.gone()) == 0
                    && oracle.isPossible(person, had[person])
                    && IntStream.range(0, story.after().offers().size())
                            .filter(i -> (had[person] >> i & 1) == 1)
                            .allMatch(i -> story.after().offers().get(i).seats() > 0);
            if (had[person] != 0 && couldStay) {
                assertThat(has[person]).isEqualTo(had[person]);
            }
            Statistics.label("a promise").collect(had[person] != 0, couldStay, has[person] == had[person]);
        }
    }

    /** PL15. */
    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void nobody_moves_where_nothing_has_changed(@ForAll long seed) {
        TinyClinic clinic = TinyClinic.random(seed, 4, SESSIONS);
        Story story = new Story("nothing", clinic, clinic, -1, -1, 0, Set.of());
        ScheduledWeek before = scheduled(story);
        Rescheduled again = again(story, before, Stability.usual());
        assertThat(again.moves()).isEmpty();
        assertThat(again.next().schedule().score()).isEqualTo(before.schedule().score());
        assertThat(again.next().schedule().plans()).isEqualTo(before.schedule().plans());
    }

    /** PL15, of clinics whose best week nobody knows. */
    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void a_schedule_that_goes_on_from_itself_never_scores_less(@ForAll long seed) {
        TinyClinic clinic = TinyClinic.crowded(seed, 60, 20);
        ClinicWeek week = Weeks.of(clinic);
        ScheduledWeek before = SCHEDULER.scheduled(week, LIMITS, SearchMonitor.NONE);
        for (Stability stability : List.of(Stability.none(), Stability.usual())) {
            Rescheduled warm = SCHEDULER.reschedule(before, week, stability, LIMITS, SearchMonitor.NONE);
            Rescheduled cold = SCHEDULER.reschedule(before.assignment(), week, stability, LIMITS, SearchMonitor.NONE);
            for (Rescheduled again : List.of(warm, cold)) {
                WeekSchedule schedule = again.next().schedule();
                int[] plans = Weeks.plans(clinic, schedule);
                assertThat(new Naive(clinic).allows(plans)).isTrue();
                assertThat(schedule.score())
                        .isEqualTo(new Naive(clinic).score(plans))
                        .isGreaterThanOrEqualTo(before.schedule().score());
                long gain = schedule.score() - before.schedule().score();
                assertThat(gain)
                        .isGreaterThanOrEqualTo(
                                (long) stability.moved() * again.moves().size());
            }
            Statistics.label("gained").collect(warm.moves().size() > 0, stability.moved() > 0);
        }
    }

    /** What is known of a week proves as much of the next one as a schedule from nothing would have to respect. */
    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void no_schedule_is_above_a_bound_that_was_carried_over(@ForAll long seed) {
        Story any = Story.random(seed);
        Story story = any.ahead();
        Rescheduled again = again(story, scheduled(story), Stability.none());
        WeekSchedule next = SCHEDULER.schedule(story.weekAfter(), LIMITS, SearchMonitor.NONE);
        assertThat(again.next().schedule().bound()).isGreaterThanOrEqualTo(next.score());
        assertThat(again.next().schedule().placedBound())
                .isGreaterThanOrEqualTo(next.plans().size());
        Rescheduled twice =
                SCHEDULER.reschedule(again.next(), story.weekBefore(), Stability.none(), LIMITS, SearchMonitor.NONE);
        assertThat(twice.next().schedule().bound())
                .isGreaterThanOrEqualTo(scheduled(story).schedule().score());
    }

    /** Beside a promise some sessions have no seat left: what that proved holds no longer once the promise is gone. */
    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void nor_above_one_that_was_proven_beside_promises(@ForAll long seed) {
        Story story = Story.random(seed).ahead();
        ScheduledWeek before = scheduled(story);
        Set<ParticipantId> everySecond = new TreeSet<>();
        for (int person = 0; person < story.before().wishes().size(); person += 2) {
            everySecond.add(ParticipantId.of("p" + person));
        }
        ScheduledWeek kept = SCHEDULER
                .reschedule(
                        before.assignment(),
                        story.weekBefore(),
                        Stability.none().promised(everySecond),
                        LIMITS,
                        SearchMonitor.NONE)
                .next();
        WeekSchedule again = again(story, kept, Stability.none()).next().schedule();
        WeekSchedule anew = SCHEDULER.schedule(story.weekAfter(), LIMITS, SearchMonitor.NONE);
        assertThat(again.bound()).isGreaterThanOrEqualTo(anew.score());
        assertThat(again.placedBound()).isGreaterThanOrEqualTo(anew.plans().size());
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void moves_are_what_differs_between_the_plans(@ForAll long seed) {
        Story story = Story.random(seed);
        ScheduledWeek before = scheduled(story);
        Rescheduled again = again(story, before, story.stability(0, 0));
        Map<ParticipantId, Set<SessionId>> expected = new TreeMap<>();
        Map<ParticipantId, Set<SessionId>> now = new TreeMap<>();
        again.next().assignment().sessions().forEach((who, what) -> now.put(who, Set.copyOf(what)));
        before.assignment().sessions().forEach((who, what) -> expected.put(who, Set.copyOf(what)));
        for (PlanMove move : again.moves()) {
            Set<SessionId> moved = new TreeSet<>(ids(move.before()));
            assertThat(moved).isEqualTo(expected.getOrDefault(move.participant(), Set.of()));
            moved.removeAll(ids(move.removed()));
            moved.addAll(ids(move.added()));
            assertThat(moved).isEqualTo(ids(move.after()));
            assertThat(move.isPlacedNow()).isEqualTo(!expected.containsKey(move.participant()));
            assertThat(move.isUnplacedNow()).isEqualTo(!now.containsKey(move.participant()));
            expected.put(move.participant(), ids(move.after()));
        }
        expected.values().removeIf(Set::isEmpty);
        assertThat(expected).isEqualTo(now);
    }

    private static Set<SessionId> ids(List<Session> sessions) {
        return sessions.stream().map(Session::id).collect(Collectors.toSet());
    }
}
