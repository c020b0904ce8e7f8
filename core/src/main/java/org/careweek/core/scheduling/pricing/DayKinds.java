package org.careweek.core.scheduling.pricing;

/** What a week's kinds of sessions are worth at some prices, and which of its sessions each kind stands for. Not safe for concurrent use. */
final class DayKinds {

    private final int[][] gain = new int[Arrangement.DAYS][0];
    private final int[][] choice = new int[Arrangement.DAYS][0];

    /** Looks at one day. */
    void look(Arrangement week, int index, int[] cost, Terms terms) {
        Day day = week.days[index];
        if (gain[index].length < day.kinds()) {
            gain[index] = new int[2 * day.kinds()];
            choice[index] = new int[2 * day.kinds()];
        }
        for (int kind = 0; kind < day.kinds(); kind++) {
            int most = DaySums.NEVER;
            int which = -1;
            for (int one = day.first[kind]; one < day.first[kind + 1] && day.part[kind] != NeedSums.NONE; one++) {
                if (cost[one] <= DaySums.DEAREST) {
                    int worth = (week.preferred[one] ? terms.preferred() : 0) - cost[one];
                    if (worth > most) {
                        most = worth;
                        which = one;
                    }
                }
            }
            gain[index][kind] = most;
            choice[index][kind] = which;
        }
    }

    int gain(int day, int kind) {
        return gain[day][kind];
    }

    /** The session that a kind stands for, or -1 where none can be bought. */
    int choice(int day, int kind) {
        return choice[day][kind];
    }
}
