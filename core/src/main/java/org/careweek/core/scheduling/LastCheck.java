package org.careweek.core.scheduling;

import java.util.Arrays;
import java.util.BitSet;
import org.careweek.core.rule.Rule;

/**
 * Looks once more, before a schedule is handed out, at what no plan's own check sees: seats, who stays apart, what must and what must
 * not be attended. Shares nothing with the search. What has begun stays as it is, whatever it breaks.
 */
final class LastCheck {

    private final WeekIndex index;
    private final Settled[] settled;

    LastCheck(WeekIndex index, Settled[] settled) {
        this.index = index;
        this.settled = settled;
    }

    /** @throws IllegalStateException if a rule is broken, which is a defect of the search */
    void check(Roster roster) {
        BitSet[] attending = new BitSet[index.sessions()];
        Arrays.setAll(attending, session -> new BitSet());
        for (int person = 0; person < index.people(); person++) {
            for (int session : roster.plan(person)) {
                attending[session].set(person);
            }
            if (roster.isPlaced(person)) {
                checkOrders(person, roster.plan(person));
            }
        }
        for (int session = 0; session < attending.length; session++) {
            checkSession(session, attending[session]);
        }
    }

    private void checkOrders(int person, int[] plan) {
        BitSet own = new BitSet();
        for (int session : plan) {
            own.set(session);
        }
        BitSet missing = (BitSet) index.person(person).forced().clone();
        missing.andNot(own);
        require(missing.isEmpty(), SchedulingRules.MUST_ATTEND);
        own.and(index.person(person).forbidden());
        require(own.stream().allMatch(settled[person]::stays), SchedulingRules.MUST_NOT_ATTEND);
    }

    private void checkSession(int session, BitSet attending) {
        BitSet coming = (BitSet) attending.clone();
        attending.stream().filter(person -> settled[person].stays(session)).forEach(coming::clear);
        boolean isSeatLeft = attending.cardinality() <= index.session(session).seats();
        require(coming.isEmpty() || isSeatLeft, SchedulingRules.SEATS);
        require(
                coming.stream().noneMatch(person -> index.person(person).apart().intersects(attending)),
                SchedulingRules.APART);
    }

    private static void require(boolean isKept, Rule rule) {
        if (!isKept) {
            throw new IllegalStateException("the search broke " + rule.id());
        }
    }
}
