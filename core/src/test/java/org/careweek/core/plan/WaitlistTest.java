package org.careweek.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.testing.Drafts.CHICAGO;
import static org.careweek.core.testing.Drafts.MONDAY;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.testing.Drafts;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.junit.jupiter.api.Test;

class WaitlistTest {

    private static final HourPolicy STANDARD = StandardPolicies.standard();
    private static final Session FRIDAY =
            Drafts.session("friday", IOP, MONDAY.plusDays(4).atTime(9, 0), 120, CHICAGO);

    private static Waiting waiting(String person, int minute) {
        return new Waiting(
                ParticipantId.of(person),
                FRIDAY.id(),
                Instant.parse("2026-11-20T09:00:00Z").plusSeconds(minute * 60L));
    }

    /** A week that holds so many of 720 ordered minutes. */
    private static PlanDraft week(String person, int minutes) {
        return week(person, minutes, WeeklyAvailability.always());
    }

    private static PlanDraft week(String person, int minutes, WeeklyAvailability availability) {
        PlanDraft draft = Drafts.of(IOP, minutes);
        return PlanDraft.of(
                        new Participant(ParticipantId.of(person), Population.ADULT, Set.of(), availability),
                        draft.track(),
                        Drafts.order(IOP, 720),
                        draft.calendar(),
                        draft.week())
                .withSessions(draft.sessions());
    }

    private static List<String> offered(Waitlist list, int seats, PlanDraft... weeks) {
        return list.offers(new OpenSession(FRIDAY, seats), List.of(weeks), STANDARD).stream()
                .map(offer -> offer.waiting().participant().disclose())
                .toList();
    }

    private static Waitlist of(Waiting... entries) {
        return new Waitlist(List.of(entries));
    }

    @Test
    void whoever_lacks_most_hours_is_offered_the_seat_first() {
        Waitlist list = of(waiting("p-1", 0), waiting("p-2", 1), waiting("p-3", 2));
        assertThat(offered(list, 9, week("p-1", 700), week("p-2", 540), week("p-3", 600)))
                .containsExactly("p-2", "p-3", "p-1");
        assertThat(offered(list, 1, week("p-1", 700), week("p-2", 540), week("p-3", 600)))
                .containsExactly("p-2");
        assertThat(offered(list, 0, week("p-1", 700))).isEmpty();
    }

    @Test
    void of_those_who_lack_the_same_the_one_who_has_waited_longest_comes_first_then_the_smaller_id() {
        Waitlist list = of(waiting("p-1", 5), waiting("p-3", 1), waiting("p-2", 1));
        assertThat(offered(list, 9, week("p-1", 600), week("p-2", 600), week("p-3", 600)))
                .containsExactly("p-2", "p-3", "p-1");
        assertThat(offered(list, 9, week("p-1", 900), week("p-2", 720), week("p-3", 719)))
                .as("more than ordered lacks nothing, as exactly what was ordered does")
                .containsExactly("p-3", "p-2", "p-1");
    }

    @Test
    void a_seat_is_offered_only_where_the_week_is_accepted_with_it() {
        Waitlist list = of(waiting("p-1", 0), waiting("p-2", 1), waiting("p-3", 2), waiting("p-4", 3));
        assertThat(offered(
                        list,
                        9,
                        week("p-1", 1081),
                        week("p-2", 1080),
                        week("p-3", 540, WeeklyAvailability.of(List.of())),
                        week("p-4", 419)))
                .containsExactly("p-2");
    }

    @Test
    void a_week_that_lacks_hours_and_is_accepted_with_the_session_comes_first() {
        Waitlist list = of(waiting("p-1", 0), waiting("p-2", 1));
        List<Offer> offers =
                list.offers(new OpenSession(FRIDAY, 1), List.of(week("p-1", 540), week("p-2", 420)), STANDARD);
        assertThat(offers).hasSize(1);
        assertThat(offers.get(0).stillNeeded()).isEqualTo(TreatmentTime.ofHours(5));
        assertThat(offers.get(0).plan().plannedTime()).isEqualTo(TreatmentTime.ofHours(9));
    }

    @Test
    void nobody_is_offered_a_session_they_have_or_do_not_wait_for() {
        PlanDraft has = week("p-1", 540);
        PlanDraft with =
                has.withSessions(List.of(has.sessions().get(0), has.sessions().get(1), FRIDAY));
        Waitlist list = of(waiting("p-1", 0));
        assertThat(offered(list, 9, with)).isEmpty();
        assertThat(offered(list, 9, week("p-2", 540))).isEmpty();
        assertThat(offered(list, 9, Drafts.of(IOP, 540, CHICAGO, MONDAY.plusWeeks(1))))
                .isEmpty();
        Waitlist other = of(new Waiting(ParticipantId.of("p-1"), new SessionId("monday"), Instant.EPOCH));
        assertThat(offered(other, 9, week("p-1", 540))).isEmpty();
        assertThatThrownBy(() -> offered(list, 9, week("p-1", 540), week("p-1", 600)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("p-1");
    }

    @Test
    void asking_again_keeps_the_earlier_place_and_declining_ends_the_wait() {
        Waitlist list = Waitlist.empty().with(waiting("p-1", 5)).with(waiting("p-2", 6));
        assertThat(list.with(waiting("p-1", 9))).isEqualTo(list);
        assertThat(list.with(waiting("p-1", 1)).entries()).containsExactly(waiting("p-1", 1), waiting("p-2", 6));
        assertThat(list.without(ParticipantId.of("p-1"), FRIDAY.id()).entries()).containsExactly(waiting("p-2", 6));
        assertThat(list.without(ParticipantId.of("p-1"), new SessionId("monday")))
                .isEqualTo(list);
        assertThat(of(waiting("p-2", 6), waiting("p-1", 5))).isEqualTo(list);
        assertThatThrownBy(() -> of(waiting("p-1", 1), waiting("p-1", 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("p-1");
    }

    @Test
    void an_offer_holds_the_session_for_the_one_who_waits() {
        Offer offer = of(waiting("p-1", 0))
                .offers(new OpenSession(FRIDAY, 1), List.of(week("p-1", 540)), STANDARD)
                .get(0);
        assertThatThrownBy(() -> new Offer(waiting("p-2", 0), offer.stillNeeded(), offer.plan()))
                .isInstanceOf(IllegalArgumentException.class);
        var other = new Waiting(ParticipantId.of("p-1"), new SessionId("monday"), Instant.EPOCH);
        assertThatThrownBy(() -> new Offer(other, offer.stillNeeded(), offer.plan()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_waitlist_prints_nothing_of_those_who_wait() {
        Waitlist list = of(waiting("p-1", 0));
        assertThat(list).hasToString("Waitlist[private]");
        assertThat(list.entries().get(0)).hasToString("Waiting[private]");
        assertThat(list.offers(new OpenSession(FRIDAY, 1), List.of(week("p-1", 540)), STANDARD))
                .hasToString("[Offer[private]]");
    }
}
