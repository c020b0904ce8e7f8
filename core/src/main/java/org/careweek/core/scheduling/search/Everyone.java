package org.careweek.core.scheduling.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.PersonalWeek;
import org.careweek.core.scheduling.pricing.Terms;

/**
 * Everyone's best week at some prices, and so a bound: whatever the prices, these weeks and the worth of all seats together are at
 * least as much as any schedule. Whole numbers alone, parts of a point. Not safe for concurrent use.
 */
final class Everyone {

    /** What no bound is. */
    static final long UNKNOWN = Long.MAX_VALUE;

    private static final int DEAREST = 110_000 * Terms.POINT;
    private static final int CHUNK = 16;

    private final Clinic clinic;
    private final Terms terms;
    private final KnownWeeks[] weeks;
    private final int sessions;
    private final int[] groupOf;
    private final int[] cap;
    private final boolean[] isFixed;
    private final int[] now;
    private final int[] value;
    private final boolean[] isNew;
    private final int[] bestPrice;
    private final int[] bestValue;

    /** Of each person, the choices that are worth so much; empty where only a place that costs nothing is. */
    private final int[][] chosen;

    private final int[][] bestChosen;
    private long bound = UNKNOWN;

    /**
     * @param groupOf of each person, the group whose number of people is limited
     * @param cap the seats of each session, and then how many of each group can be placed; read at each evaluation
     * @param isFixed rows whose worth is not in the bound
     */
    Everyone(Clinic clinic, Terms terms, int[] groupOf, int[] cap, boolean[] isFixed) {
        this.clinic = clinic;
        this.terms = terms;
        this.sessions = clinic.sessions();
        this.groupOf = groupOf;
        this.cap = cap;
        this.isFixed = isFixed;
        this.weeks = new KnownWeeks[clinic.size()];
        Arrays.setAll(weeks, it -> new KnownWeeks());
        this.now = new int[cap.length];
        this.value = new int[clinic.size()];
        this.isNew = new boolean[clinic.size()];
        this.bestPrice = new int[cap.length];
        this.bestValue = new int[clinic.size()];
        this.chosen = new int[clinic.size()][];
        this.bestChosen = new int[clinic.size()][];
        Arrays.fill(chosen, Seating.NOTHING);
        Arrays.fill(bestChosen, Seating.NOTHING);
    }

    int group(int person) {
        return groupOf[person];
    }

    /** The weeks that are known of each person. */
    KnownWeeks[] weeks() {
        return weeks;
    }

    /** Adds a week that somebody could have; returns whether it was not known. */
    boolean add(int person, int[] choices) {
        PersonalWeek week = clinic.people[person];
        int[] used = new int[choices.length + 1];
        for (int i = 0; i < choices.length; i++) {
            used[i] = week.sessions()[choices[i]];
        }
        used[choices.length] = sessions + groupOf[person];
        return weeks[person].add(choices, used, week.worth(choices, terms) / (double) Terms.POINT);
    }

    /** Looks at prices, in points; returns what they prove, or {@link #UNKNOWN} where the search was ended before. */
    long at(double[] price, Crew crew) {
        for (int row = 0; row < cap.length; row++) {
            now[row] = (int) Math.min(DEAREST, Math.round(price[row] * Terms.POINT));
        }
        crew.share((weeks.length + CHUNK - 1) / CHUNK, (tool, chunk) -> {
            for (int person = chunk * CHUNK; person < Math.min(weeks.length, (chunk + 1) * CHUNK); person++) {
                if (!tool.isOver()) {
                    look(person, tool);
                }
            }
        });
        return crew.own().isOver() ? UNKNOWN : prove();
    }

    private void look(int person, Tool tool) {
        PersonalWeek week = clinic.people[person];
        int fee = now[sessions + groupOf[person]];
        tool.cost(week, clinic.seats, now);
        chosen[person] = Seating.NOTHING;
        int[] found = tool.solve(week, terms, bestKnown(person, fee));
        chosen[person] = found.length > 0 ? found : chosen[person];
        isNew[person] = found.length > 0 && add(person, found);
        value[person] = tool.bound() - fee;
    }

    /** Chooses the best week known. Returns what it is worth before the fee; no week below that is looked for. */
    private int bestKnown(int person, int fee) {
        KnownWeeks known = weeks[person];
        int best = fee;
        for (int i = 0; i < known.size(); i++) {
            int net = (int) (known.worth(i) * Terms.POINT) + fee;
            for (int row : known.rows(i)) {
                net -= now[row];
            }
            if (net > best) {
                best = net;
                chosen[person] = known.choices(i);
            }
        }
        return best;
    }

    private long prove() {
        long sum = worthOf(cap.length);
        for (int one : value) {
            sum += one;
        }
        if (sum < bound) {
            bound = sum;
            System.arraycopy(now, 0, bestPrice, 0, now.length);
            System.arraycopy(value, 0, bestValue, 0, value.length);
            System.arraycopy(chosen, 0, bestChosen, 0, chosen.length);
        }
        return sum;
    }

    private long worthOf(int rows) {
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += isFixed[row] ? 0 : (long) now[row] * cap[row];
        }
        return sum;
    }

    /** The fee for a person that proves most at the prices just looked at, in parts of a point; of one group, and if it had none. */
    int bestFee() {
        int[] sorted = value.clone();
        Arrays.sort(sorted);
        return cap[sessions] < sorted.length ? sorted[sorted.length - 1 - cap[sessions]] : 0;
    }

    /** What the prices just looked at prove together with such a fee. */
    long provenWith(int fee) {
        long sum = worthOf(sessions) + (long) fee * cap[sessions];
        for (int one : value) {
            sum += Math.max(0, one - fee);
        }
        return sum;
    }

    /** How many weeks were found that were not known. */
    int found() {
        int found = 0;
        for (boolean one : isNew) {
            found += one ? 1 : 0;
        }
        return found;
    }

    /** What was proven holds no longer. */
    void forgetBound() {
        bound = UNKNOWN;
    }

    /** The least that was proven, without the worth of seats whose price is fixed; {@link #UNKNOWN} where nothing was. */
    long bound() {
        return bound;
    }

    /** The prices of seats that prove the bound; at the end that of a person of each group. Not to be changed. */
    int[] prices() {
        return bestPrice;
    }

    /** What everyone's best week is worth at these prices. Not to be changed. */
    int[] values() {
        return bestValue;
    }

    /** The sessions of a week of a person that is worth so much, if one is known; otherwise empty. */
    int[] best(int person) {
        return IntStream.of(bestChosen[person])
                .map(choice -> clinic.people[person].sessions()[choice])
                .toArray();
    }
}
