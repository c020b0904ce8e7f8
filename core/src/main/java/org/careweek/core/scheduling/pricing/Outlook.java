package org.careweek.core.scheduling.pricing;

import java.util.Arrays;

/**
 * The most that the rest of a week can still be worth, from each day on, by the units and the needs so far. It does not look at the
 * number of days: never too low, and mostly what it says is possible. Not safe for concurrent use.
 */
final class Outlook {

    private static final int DAYS = Arrangement.DAYS;
    private static final int NEVER = DaySums.NEVER;

    private Arrangement week;
    private NeedSums classes;
    private DaySums[] days;
    private int span;

    /** By day, class of needs and units so far: the most that this day and the later ones add. */
    private final int[][][] rest = new int[DAYS + 1][0][];

    /** The options of a day that may be worth it. */
    private final int[][] options = new int[DAYS][32];

    private final int[] optionCount = new int[DAYS];
    private final int[] path = new int[DAYS];
    private final int[] mostOf = new int[DAYS];
    private int highest;
    private int floor;
    private Terms terms;

    /** Takes the days of a week. */
    void take(Arrangement person, DaySums[] dayOptions, Terms terms) {
        this.week = person;
        this.days = dayOptions;
        this.classes = person.sums;
        this.span = person.most + 1;
        this.terms = terms;
        prepare();
        highest = terms.placed();
        for (int day = 0; day < DAYS; day++) {
            int most = NEVER;
            for (int option = 0; option < days[day].size(); option++) {
                most = Math.max(most, days[day].value(option));
            }
            mostOf[day] = most;
            highest = Math.max(NEVER, highest + most);
        }
    }

    /** Looks at weeks that may be worth more than a floor. */
    void look(int floor) {
        this.floor = floor;
        Arrangement person = week;
        atTheEnd(terms);
        int before = 0;
        int[] mostBefore = new int[DAYS];
        for (int day = 0; day < DAYS; day++) {
            mostBefore[day] = Math.min(before, person.most);
            before += person.days[day].most;
        }
        int after = 0;
        for (int day = DAYS - 1; day >= 0; day--) {
            after += person.days[day].most;
            choose(day);
            before(day, Math.max(0, person.least - after), mostBefore[day]);
        }
    }

    private void prepare() {
        int count = classes.count();
        for (int day = 0; day <= DAYS; day++) {
            if (rest[day].length < count) {
                rest[day] = Arrays.copyOf(rest[day], count);
            }
            for (int one = 0; one < count; one++) {
                if (rest[day][one] == null || rest[day][one].length < span) {
                    rest[day][one] = new int[span + 32];
                }
            }
        }
    }

    private void atTheEnd(Terms terms) {
        for (int one = 0; one < classes.count(); one++) {
            int[] end = rest[DAYS][one];
            Arrays.fill(end, 0, span, NEVER);
            if (classes.isMet(one)) {
                for (int units = week.least; units < span; units++) {
                    end[units] = terms.worth(units * week.unit, week.ordered);
                }
            }
        }
    }

    /** Leaves out options that are too bad with the best of all other days. */
    private void choose(int day) {
        DaySums today = days[day];
        if (options[day].length < today.size()) {
            options[day] = new int[2 * today.size()];
        }
        int n = 0;
        for (int option = 0; option < today.size(); option++) {
            if (highest - mostOf[day] + today.value(option) > floor) {
                options[day][n++] = option;
            }
        }
        optionCount[day] = n;
    }

    private void before(int day, int first, int last) {
        DaySums today = days[day];
        for (int one = 0; one < classes.count(); one++) {
            int[] to = rest[day][one];
            Arrays.fill(to, 0, span, NEVER);
            for (int i = 0; i < optionCount[day] && (day > 0 || one == 0); i++) {
                int option = options[day][i];
                int then = classes.add(one, today.state(option));
                if (then != NeedSums.NONE) {
                    extend(to, rest[day + 1][then], today.units(option), today.value(option), first, last);
                }
            }
        }
    }

    private void extend(int[] to, int[] from, int units, int gain, int first, int last) {
        int end = Math.min(last, span - 1 - units);
        for (int i = first; i <= end; i++) {
            to[i] = Math.max(to[i], from[i + units] + gain);
        }
    }

    /** Follows the best way; returns whether it is a week, and so worth all that was promised. */
    boolean walk() {
        int units = 0;
        int one = 0;
        int used = 0;
        for (int day = 0; day < DAYS; day++) {
            int which = bestOption(day, one, units);
            path[day] = which;
            int more = days[day].units(which);
            one = classes.add(one, days[day].state(which));
            used += more > 0 ? 1 : 0;
            units += more;
        }
        return used >= week.leastDays && used <= week.mostDays;
    }

    private int bestOption(int day, int one, int units) {
        for (int i = 0; i < optionCount[day]; i++) {
            int option = options[day][i];
            int then = classes.add(one, days[day].state(option));
            int sum = units + days[day].units(option);
            if (then != NeedSums.NONE
                    && sum < span
                    && rest[day + 1][then][sum] + days[day].value(option) == rest[day][one][units]) {
                return option;
            }
        }
        throw new IllegalStateException("what was promised has come from somewhere");
    }

    int path(int day) {
        return path[day];
    }

    /** No week is worth more. */
    int top() {
        return rest[0][0][0];
    }

    /** The most that the days from this one on add, if so many units come before, and needs in this state. */
    int from(int day, int units, int state) {
        return rest[day][state][units];
    }

    /** What a week of so many units is worth before its seats are paid, if its needs are met. */
    int atTheEnd(int units, int state) {
        return rest[DAYS][state][units];
    }
}
