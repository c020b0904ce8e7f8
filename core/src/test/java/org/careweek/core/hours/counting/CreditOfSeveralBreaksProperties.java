package org.careweek.core.hours.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.careweek.core.policy.CreditRule;
import org.careweek.core.time.TreatmentTime;

/** Sessions with any number of breaks, against a bit for each second. */
class CreditOfSeveralBreaksProperties {

    private static final int MOST = 600;

    private static BitSet between(long from, long to) {
        BitSet seconds = new BitSet();
        seconds.set((int) Math.min(from, to), (int) to);
        return seconds;
    }

    private static BitSet earned(Credit credit) {
        BitSet earned = new BitSet();
        long last = Long.MIN_VALUE;
        for (int piece = 0; piece < credit.pieces(); piece++) {
            assertThat(credit.start(piece)).isGreaterThanOrEqualTo(last).isLessThan(credit.end(piece));
            last = credit.end(piece);
            earned.set((int) credit.start(piece), (int) last);
        }
        return earned;
    }

    private static long orNotRecorded(Random random) {
        return random.nextInt(4) == 0 ? Credit.NOT_RECORDED : random.nextInt(MOST);
    }

    @Property(tries = 100)
    void a_session_in_which_breaks_follow_each_other_comes_in_one_piece_more_than_it_has_breaks(
            @ForAll @IntRange(max = 20) int breaks) {
        Credit credit = new Credit(new CreditRule.ActualMinutes());
        for (int i = 1; i <= breaks; i++) {
            credit.addBreak(100 * i, 100 * i + 10);
        }
        credit.earn(0, 100 * (breaks + 1), 0, Credit.NOT_RECORDED);
        assertThat(credit.pieces()).isEqualTo(breaks + 1);
        assertThat(earned(credit).cardinality()).isEqualTo(100 * (breaks + 1) - 10 * breaks);
    }

    /** The same room is used for one record after another, so some have fewer breaks than the one before. */
    @Property
    void presence_outside_of_all_breaks_earns_itself_or_where_it_is_long_enough_the_session(
            @ForAll long seed, @ForAll @IntRange(max = 6) int threshold) {
        Random random = new Random(seed);
        boolean isAllOrNothing = random.nextBoolean();
        Credit credit = new Credit(
                isAllOrNothing
                        ? new CreditRule.AllOrNothing(TreatmentTime.ofMinutes(threshold))
                        : new CreditRule.ActualMinutes());
        for (int record = 0; record < 3; record++) {
            credit.withoutBreaks();
            BitSet breaks = new BitSet();
            int from = 0;
            for (int more = random.nextInt(9); more > 0; more--) {
                from += random.nextInt(MOST / 5);
                int to = from + random.nextInt(MOST / 5);
                credit.addBreak(from, to);
                breaks.or(between(from, to));
            }
            int start = random.nextInt(MOST);
            int end = random.nextInt(MOST);
            long arrival = orNotRecorded(random);
            long departure = orNotRecorded(random);
            BitSet session = between(start, end);
            session.andNot(breaks);
            BitSet expected = between(
                    Math.max(start, arrival), departure == Credit.NOT_RECORDED ? end : Math.min(end, departure));
            expected.andNot(breaks);
            if (isAllOrNothing) {
                expected = expected.cardinality() >= 60 * threshold ? session : new BitSet();
            }

            credit.earn(start, end, arrival, departure);

            assertThat(earned(credit)).isEqualTo(expected);
        }
    }
}
