package org.careweek.core.scheduling.pricing;

/** How far from nothing a week's worth can be. */
final class Extremes {

    /** Sums have to stay well below what stands for never. */
    private static final long FARTHEST = -DaySums.NEVER / 2;

    private Extremes() {}

    /** Whether the costs of some week may add up to more than whole numbers hold. */
    static boolean areTooFar(Arrangement week, int[] cost, Terms terms) {
        long most = 0;
        for (int choice = 0; choice < week.choices(); choice++) {
            if (cost[choice] <= DaySums.DEAREST) {
                most = Math.max(most, Math.abs((long) cost[choice]) + terms.preferred());
            }
        }
        long off = (long) terms.minuteOff() * Math.max(week.ordered, (long) week.most * week.unit);
        return most * week.mostSessions + terms.placed() + off >= FARTHEST;
    }

    /** More than any week is worth, without a look at units and needs. */
    static int most(Arrangement week, int[] cost, Terms terms) {
        long most = terms.placed();
        for (Day day : week.days) {
            long[] best = new long[day.starts + 1];
            int kind = 0;
            for (int at = 0; at < day.starts; at++) {
                best[at + 1] = Math.max(best[at + 1], best[at]);
                for (; kind < day.kinds() && day.start[kind] == at; kind++) {
                    for (int choice = day.first[kind]; choice < day.first[kind + 1]; choice++) {
                        long gain = (week.preferred[choice] ? terms.preferred() : 0) - (long) cost[choice];
                        best[day.next[kind]] = Math.max(best[day.next[kind]], best[at] + gain);
                    }
                }
            }
            most += best[day.starts];
        }
        return (int) Math.min(Integer.MAX_VALUE, most);
    }
}
