package org.careweek.example.engines.problem;

import java.util.BitSet;
import java.util.List;
import org.careweek.core.program.ParticipantId;

/**
 * A participant's own part of the week. Two are equal when they are the same participant of one week. Prints nothing of the
 * person. The bit sets are not to be changed.
 *
 * @param index the place among the requests of the week
 * @param id who
 * @param choices the sessions that suit by themselves, by start
 * @param week the minutes of the week
 * @param day the minutes of each day that has any
 * @param days on how many days there must be treatment, and may be
 * @param visits how many sessions with treatment there may be
 * @param needs the minutes of single services
 * @param ordered the minutes that were ordered
 * @param preferred the indices of preferred sessions
 * @param forced the indices of sessions without which there is no plan; all of them are among the choices
 */
public record Person(
        int index,
        ParticipantId id,
        List<Offer> choices,
        Range week,
        Range day,
        Range days,
        Range visits,
        List<Need> needs,
        int ordered,
        BitSet preferred,
        BitSet forced) {

    /** What a placed participant is worth, before minutes off the order and preferences. */
    public static final int PLACED = 100_000;

    /** What each minute off the order costs. */
    public static final int MINUTE_OFF = 10;

    /** The same with fewer sessions to choose from. */
    public Person choosingFrom(List<Offer> fewer) {
        return new Person(index, id, fewer, week, day, days, visits, needs, ordered, preferred, forced);
    }

    /** Whether all that must be attended can be chosen. */
    public boolean canChooseForced() {
        return choices.stream().filter(offer -> forced.get(offer.index())).count() == forced.cardinality();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person that && index == that.index;
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return "Person[private]";
    }
}
