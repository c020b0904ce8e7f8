package org.careweek.core.scheduling.pricing;

import java.util.Arrays;

/** What one day can give where classes of needs are exact: some of what its {@link DaySums} hold. Not safe for concurrent use. */
final class DayEnds implements DayWays {

    private Arrangement week;
    private int index;
    private DaySums sums;
    private Slopes slopes;
    private final Order order = new Order();
    private int[] around = new int[0];
    private int size;

    /** Takes a day. */
    void take(Arrangement person, int dayIndex, DaySums daySums, Slopes theSlopes) {
        this.week = person;
        this.index = dayIndex;
        this.sums = daySums;
        this.slopes = theSlopes;
        int classes = person.sums.count();
        if (around.length < classes) {
            around = new int[classes];
        }
        Arrays.setAll(around, one -> one < classes ? theSlopes.around(dayIndex, one) : DaySums.NEVER);
    }

    @Override
    public boolean look(int floor, int mostPlaces, Budget budget) {
        order.clear();
        int slope = slopes.slope();
        int last = sums.size();
        for (int option = 0; option < last; option++) {
            int worth = sums.value(option) + slope * sums.units(option);
            if (worth + around[sums.state(option)] > floor) {
                order.add(worth, option);
            }
        }
        budget.spend(last / 8 + order.size());
        order.sort();
        size = order.size();
        return size <= mostPlaces;
    }

    @Override
    public void lookRoughly(int floor, int most, Budget budget) {
        order.clear();
        int target = week.track(1);
        for (int option = 0; option < sums.size(); option++) {
            long promise = (long) sums.value(option) + slopes.slope() * sums.units(option) + around[sums.state(option)];
            if (promise > floor) {
                order.add(Order.rough(promise, sums.units(option) - target), option);
            }
        }
        order.sort();
        order.thin(most, week.sums.count(), sums::state);
        budget.spend(sums.size() / 8 + order.size());
        size = order.size();
        order.sort(option -> sums.value(option) + (long) slopes.slope() * sums.units(option));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long state(int option) {
        return part(option);
    }

    @Override
    public int part(int option) {
        return sums.state(order.at(option));
    }

    @Override
    public int units(int option) {
        return sums.units(order.at(option));
    }

    @Override
    public int value(int option) {
        return sums.value(order.at(option));
    }

    @Override
    public int choose(int option, int[] chosen, int before) {
        return sums.choose(order.at(option), chosen, before);
    }
}
