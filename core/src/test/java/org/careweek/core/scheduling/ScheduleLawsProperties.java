package org.careweek.core.scheduling;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;

/**
 * How a schedule answers to a change of the clinic. Clinics of a few people are scheduled at their optimum, with a proof, so the laws
 * of optima hold for their scores.
 */
class ScheduleLawsProperties {

    /** PL5 and PL6: what one of them loosens, the way back tightens. */
    @Property(shrinking = ShrinkingMode.OFF)
    void loosening_never_lowers_what_is_possible(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int people) {
        TinyClinic clinic = TinyClinic.random(seed, people, 6);
        List<TinyClinic.Offer> seats = clinic.offers().stream()
                .map(o -> new TinyClinic.Offer(o.day(), o.start(), o.minutes(), o.service(), o.seats() + 1, o.tracks()))
                .toList();
        List<TinyClinic.Offer> more = new ArrayList<>(clinic.offers());
        more.add(new TinyClinic.Offer(2, 600, 60, 0, 2, 3));
        List<TinyClinic.Wish> free = clinic.wishes().stream()
                .map(wish -> with(wish, wish.ordered(), wish.prefers(), 0, anyTime()))
                .toList();
        long before = possible(clinic);
        for (TinyClinic looser : List.of(
                clinic.withOffers(seats),
                clinic.withOffers(more),
                clinic.withWishes(free),
                clinic.withLimits(1, clinic.dayMost()),
                clinic.withLimits(clinic.minDays(), 1440))) {
            long after = possible(looser);
            assertThat(after).isGreaterThanOrEqualTo(before);
            Statistics.label("made a difference").collect(after > before);
        }
        Statistics.label("made a difference")
                .coverage(checker -> checker.check(true).percentage(share -> share > 5));
    }

    private static int[][] anyTime() {
        return IntStream.range(0, 7).mapToObj(day -> new int[] {0, 1440}).toArray(int[][]::new);
    }

    private static TinyClinic.Wish with(TinyClinic.Wish wish, int ordered, int prefers, int apart, int[][] windows) {
        return new TinyClinic.Wish(
                wish.track(), ordered, windows, wish.needs(), prefers, wish.must(), wish.mustNot(), wish.cap(), apart);
    }

    private static long possible(TinyClinic clinic) {
        WeekSchedule schedule = Weeks.scheduled(clinic, 0);
        assertThat(schedule.score()).isEqualTo(schedule.bound());
        return schedule.score();
    }

    /** PL7. */
    @Property(shrinking = ShrinkingMode.OFF)
    void one_more_participant_is_worth_at_most_a_place_and_their_preferences(@ForAll long seed) {
        TinyClinic clinic = TinyClinic.random(seed, 3, 6);
        List<TinyClinic.Wish> fewer = clinic.wishes().subList(0, 2).stream()
                .map(wish -> with(wish, wish.ordered(), wish.prefers(), wish.apart() & 3, wish.windows()))
                .toList();
        long more = possible(clinic) - possible(clinic.withWishes(fewer));
        assertThat(more)
                .isBetween(
                        0L, 100_000L + Integer.bitCount(clinic.wishes().get(2).prefers()));
    }

    /** PL8. */
    @Property(shrinking = ShrinkingMode.OFF)
    void orders_and_preferences_move_what_is_possible_by_their_price(@ForAll long seed) {
        TinyClinic clinic = TinyClinic.random(seed, 1, 8);
        TinyClinic.Wish wish = clinic.wishes().get(0);
        int ordered = clinic.least() + new Random(seed).nextInt(clinic.most() - clinic.least() + 1);
        TinyClinic other = clinic.withWishes(List.of(with(wish, ordered, wish.prefers(), 0, wish.windows())));
        assertThat(Math.abs(possible(other) - possible(clinic)))
                .isLessThanOrEqualTo(10L * Math.abs(ordered - wish.ordered()));
        if (!clinic.offers().isEmpty()) {
            TinyClinic liked =
                    clinic.withWishes(List.of(with(wish, wish.ordered(), wish.prefers() | 1, 0, wish.windows())));
            assertThat(possible(liked) - possible(clinic)).isBetween(0L, 1L);
        }
    }

    /** PL9. */
    @Property(shrinking = ShrinkingMode.OFF)
    void other_names_and_another_order_change_nothing_that_is_possible(@ForAll long seed) {
        TinyClinic clinic = TinyClinic.random(seed, 3, 6);
        ClinicWeek week = Weeks.of(clinic, Weeks.MONDAY, i -> "x" + (97 - 7 * i));
        List<WeekRequest> requests = new ArrayList<>(week.requests());
        Collections.reverse(requests);
        requests.replaceAll(ScheduleLawsProperties::renamed);
        ClinicWeek turned = new ClinicWeek(week.policy(), week.calendar(), week.week(), week.sessions(), requests);
        WeekSchedule schedule = new WeekScheduler().schedule(turned, new SearchLimits(1, 5), SearchMonitor.NONE);
        assertThat(schedule.bound()).isEqualTo(possible(clinic));
    }

    private static WeekRequest renamed(WeekRequest request) {
        Participant who = request.participant();
        return new WeekRequest(
                new Participant(renamed(who.id()), who.population(), who.focuses(), who.availability()),
                request.track(),
                request.order(),
                request.authorized(),
                request.prefers(),
                request.mustAttend(),
                request.mustNotAttend(),
                request.apartFrom().stream()
                        .map(ScheduleLawsProperties::renamed)
                        .collect(Collectors.toSet()));
    }

    private static ParticipantId renamed(ParticipantId id) {
        return ParticipantId.of((1000 - id.disclose().hashCode() % 100) + "q");
    }

    /** PL9 and PL13: it is no use to be named first. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void the_order_in_which_people_and_sessions_come_changes_nobodys_plan(
            @ForAll long seed, @ForAll @IntRange(max = 12) int steps) {
        assertSameInAnyOrder(TinyClinic.random(seed, 6, 9), seed, steps);
    }

    /** The same of more people than a best schedule is looked for. */
    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void nor_does_it_in_a_crowd(@ForAll long seed) {
        assertSameInAnyOrder(TinyClinic.crowded(seed, 60, 20), seed, 200);
    }

    private static void assertSameInAnyOrder(TinyClinic clinic, long seed, int steps) {
        ClinicWeek week = Weeks.of(clinic);
        List<WeekRequest> requests = new ArrayList<>(week.requests());
        List<Session> sessions = new ArrayList<>(week.sessions());
        Collections.shuffle(requests, new Random(seed));
        Collections.shuffle(sessions, new Random(seed));
        ClinicWeek other = new ClinicWeek(week.policy(), week.calendar(), week.week(), sessions, requests);
        SearchLimits limits = new SearchLimits(seed, steps);
        WeekSchedule schedule = new WeekScheduler().schedule(week, limits, SearchMonitor.NONE);
        WeekSchedule turned = new WeekScheduler().schedule(other, limits, SearchMonitor.NONE);
        assertThat(turned.plans()).containsExactlyInAnyOrderElementsOf(schedule.plans());
        assertThat(turned.unplaced()).containsExactlyInAnyOrderElementsOf(schedule.unplaced());
        assertThat(List.of(turned.score(), turned.bound(), (long) turned.placedBound()))
                .isEqualTo(List.of(schedule.score(), schedule.bound(), (long) schedule.placedBound()));
        List<ParticipantId> asked =
                requests.stream().map(it -> it.participant().id()).toList();
        assertThat(turned.plans()).isSortedAccordingTo(comparingInt(plan -> asked.indexOf(plan.participant())));
        assertThat(turned.unplaced()).isSortedAccordingTo(comparingInt(who -> asked.indexOf(who.participant())));
    }

    /** PL10: two clinics that share their rules, and nothing else. */
    @Property(shrinking = ShrinkingMode.OFF)
    void what_two_unrelated_clinics_can_do_adds_up(@ForAll long seed) {
        TinyClinic one = ofTrack(0, TinyClinic.random(seed, 3, 6), 0, 0);
        TinyClinic drawn = TinyClinic.random(~seed, 3, 6);
        TinyClinic other = one.withOffers(drawn.offers()).withWishes(drawn.wishes());
        long apart = possible(one) + possible(ofTrack(1, other, 0, 0));
        List<TinyClinic.Offer> offers = new ArrayList<>(one.offers());
        List<TinyClinic.Wish> wishes = new ArrayList<>(one.wishes());
        TinyClinic moved = ofTrack(1, other, offers.size(), wishes.size());
        offers.addAll(moved.offers());
        wishes.addAll(moved.wishes());
        TinyClinic both = one.withOffers(offers).withWishes(wishes);
        assertThat(possible(both)).isEqualTo(apart);
        Statistics.label("both place somebody").collect(possible(one) > 0 && apart > possible(one));
        Statistics.label("both place somebody")
                .coverage(checker -> checker.check(true).percentage(share -> share > 30));
    }

    /** The same clinic in one track alone, after so many other sessions and people; orders lie within its hours. */
    private static TinyClinic ofTrack(int track, TinyClinic clinic, int sessions, int people) {
        return clinic.withOffers(clinic.offers().stream()
                        .map(o -> new TinyClinic.Offer(
                                o.day(), o.start(), o.minutes(), o.service(), o.seats(), 1 << track))
                        .toList())
                .withWishes(clinic.wishes().stream()
                        .map(wish -> new TinyClinic.Wish(
                                track,
                                Math.max(clinic.least(), Math.min(clinic.most(), wish.ordered())),
                                wish.windows(),
                                wish.needs(),
                                wish.prefers() << sessions,
                                wish.must() << sessions,
                                wish.mustNot() << sessions,
                                wish.cap(),
                                wish.apart() << people))
                        .toList());
    }

    /** PL11, and so PL10: where nobody is in anybody's way, everyone's own optimum is reached, and proven. */
    @Property(shrinking = ShrinkingMode.OFF)
    void with_seats_for_all_everyone_gets_their_own_best_week(@ForAll long seed) {
        TinyClinic tight = TinyClinic.random(seed, 3, 7);
        TinyClinic clinic = tight.withOffers(tight.offers().stream()
                        .map(o -> new TinyClinic.Offer(o.day(), o.start(), o.minutes(), o.service(), 9, o.tracks()))
                        .toList())
                .withWishes(tight.wishes().stream()
                        .map(wish -> with(wish, wish.ordered(), wish.prefers(), 0, wish.windows()))
                        .toList());
        WeekSchedule schedule = Weeks.scheduled(clinic, 0);
        Naive naive = new Naive(clinic);
        long sum = IntStream.range(0, 3)
                .mapToLong(p -> Math.max(0, naive.bestAlone(p)))
                .sum();
        assertThat(schedule.score()).isEqualTo(sum).isEqualTo(schedule.bound());
    }

    /** PL12: there is no clock change in this zone. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void a_week_later_the_plans_are_a_week_later(@ForAll long seed) {
        TinyClinic clinic = TinyClinic.random(seed, 3, 6);
        ClinicWeek later = Weeks.of(clinic, Weeks.MONDAY.plusWeeks(1), i -> "s%02d".formatted(i));
        WeekSchedule schedule = new WeekScheduler().schedule(later, new SearchLimits(7, 5), SearchMonitor.NONE);
        assertThat(Weeks.plans(clinic, schedule)).isEqualTo(Weeks.plans(clinic, Weeks.scheduled(clinic, 5)));
    }

    /** PL13. */
    @Property(shrinking = ShrinkingMode.OFF)
    void the_same_search_gives_the_same_and_a_longer_one_nothing_worse(
            @ForAll long seed, @ForAll @IntRange(max = 12) int steps, @ForAll @IntRange(max = 12) int more) {
        TinyClinic clinic = TinyClinic.random(seed, 6, 9);
        WeekSchedule once = Weeks.scheduled(clinic, steps);
        assertThat(Weeks.scheduled(clinic, steps)).isEqualTo(once);
        long longer = Weeks.scheduled(clinic, steps + more).score();
        assertThat(longer).isGreaterThanOrEqualTo(once.score());
        Statistics.label("better").collect(longer > once.score());
    }
}
