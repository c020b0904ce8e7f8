package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careweek.core.scheduling.FewWishes.clinic;
import static org.careweek.core.scheduling.FewWishes.offer;
import static org.careweek.core.scheduling.FewWishes.wish;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A search that breaks a rule hands nothing out. */
class LastCheckTest {

    private static final List<TinyClinic.Offer> OFFERS = List.of(offer(0, 60, 1), offer(1, 60, 2));

    private static void check(TinyClinic clinic, Settled[] settled, int[]... plans) {
        WeekIndex index = new WeekIndex(Weeks.of(clinic));
        Roster roster = new Roster(index);
        for (int person = 0; person < plans.length; person++) {
            roster.place(person, plans[person]);
        }
        new LastCheck(index, settled).check(roster);
    }

    private static void check(TinyClinic clinic, int[]... plans) {
        check(clinic, Settled.nothing(plans.length), plans);
    }

    /** Those who have the first session in their plan stay in it, for it has begun. */
    private static Settled[] begun(int people) {
        BitSet first = BitSet.valueOf(new long[] {1});
        Settled[] settled = new Settled[people];
        for (int person = 0; person < people; person++) {
            settled[person] = Settled.of(first, first);
        }
        return settled;
    }

    private static void assertBroken(String rule, TinyClinic clinic, int[]... plans) {
        assertThatThrownBy(() -> check(clinic, plans))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the search broke " + rule);
    }

    @Test
    void a_schedule_that_keeps_all_rules_passes() {
        TinyClinic clinic = clinic(OFFERS, wish(60, 0, 0b10), wish(60), wish(60));
        check(clinic, new int[] {1}, new int[] {0}, new int[] {1});
        check(clinic, new int[] {1}, new int[0], new int[] {1});
    }

    @Test
    void nobody_comes_where_no_seat_is_left() {
        TinyClinic clinic = clinic(OFFERS, wish(60), wish(60), wish(60));
        assertBroken("session.full", clinic, new int[] {0}, new int[] {0}, new int[0]);
        assertBroken("session.full", clinic, new int[] {1}, new int[] {1}, new int[] {1});
    }

    @Test
    void those_who_must_stay_apart_share_no_session() {
        TinyClinic clinic = clinic(OFFERS, wish(60), wish(60, 0, 0b1));
        assertBroken("participant.apart", clinic, new int[] {1}, new int[] {1});
    }

    @Test
    void what_must_be_attended_is_and_what_must_not_is_not() {
        TinyClinic.Wish free = wish(60);
        TinyClinic.Wish bound =
                new TinyClinic.Wish(0, 60, free.windows(), free.needs(), 0, 0b01, 0b10, TinyClinic.Cap.NONE, 0);
        TinyClinic clinic = clinic(OFFERS, bound);
        check(clinic, new int[] {0});
        check(clinic, new int[0]);
        assertBroken("participant.must-not-attend", clinic, new int[] {0, 1});
        assertBroken("participant.must-attend", clinic, new int[] {1});
    }

    @Test
    void what_has_begun_stays_whatever_it_breaks() {
        TinyClinic.Wish free = wish(60, 0, 0b1);
        TinyClinic.Wish kept =
                new TinyClinic.Wish(0, 60, free.windows(), free.needs(), 0, 0, 0b01, TinyClinic.Cap.NONE, 0b1);
        TinyClinic clinic = clinic(OFFERS, wish(60), kept);
        assertThatCode(() -> check(clinic, begun(2), new int[] {0}, new int[] {0}))
                .doesNotThrowAnyException();
        assertBroken("session.full", clinic(OFFERS, wish(60), wish(60)), new int[] {0}, new int[] {0});
    }
}
