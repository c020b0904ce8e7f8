package org.careweek.core.scheduling.pricing;

/**
 * What one day can give exactly, as far as it may be part of a week that is worth more than a floor: goes from start to start and
 * leaves out what the {@link DayOutlook} proves to be in vain. Not safe for concurrent use.
 */
final class DayPlaces implements DayWays {

    /** How many numbers of a table are as much work as a step. */
    private static final int CELLS_A_STEP = 16;

    private final DayOutlook outlook;
    private final Places places = new Places();
    private Arrangement week;
    private Day day;
    private int index;
    private DayKinds kinds;
    private Slopes slopes;
    private int floor;

    /** Where the day can end. */
    private final Order order = new Order();

    /** Shares an outlook with other days. */
    DayPlaces(DayOutlook outlook) {
        this.outlook = outlook;
    }

    /** Takes a day. */
    void take(Arrangement person, int dayIndex, DayKinds dayKinds, Slopes theSlopes) {
        this.week = person;
        this.index = dayIndex;
        this.day = person.days[dayIndex];
        this.kinds = dayKinds;
        this.slopes = theSlopes;
    }

    @Override
    public boolean look(int theFloor, int mostPlaces, Budget budget) {
        begin(theFloor, budget);
        int kind = 0;
        for (int start = 0; start < day.starts; start++) {
            int end = endOf(kind, start);
            for (int place = places.last(start); place != Places.NONE; place = places.next(place)) {
                leave(place, start, kind, end);
                budget.spend(1 + end - kind);
                if (places.size() > mostPlaces || budget.isSpent()) {
                    return false;
                }
            }
            kind = end;
        }
        order(day.starts);
        order.sort(this::worth);
        return true;
    }

    /** Goes on from no more than so many places of each start and class, those that promise most. */
    @Override
    public void lookRoughly(int theFloor, int most, Budget budget) {
        begin(theFloor, budget);
        int kind = 0;
        for (int start = 0; start < day.starts && !budget.isSpent(); start++) {
            int end = endOf(kind, start);
            budget.spend(order(start));
            order.thin(most, week.sums.count(), places::part);
            for (int i = 0; i < order.size(); i++) {
                leave(order.at(i), start, kind, end);
            }
            budget.spend((1L + end - kind) * order.size());
            kind = end;
        }
        order(day.starts);
        order.thin(most, week.sums.count(), places::part);
        order.sort(this::worth);
    }

    private void begin(int theFloor, Budget budget) {
        floor = theFloor;
        budget.spend(outlook.look(week, index, kinds, slopes) / CELLS_A_STEP);
        places.clear(day.starts + 1);
        places.put(0, 0, 0, 0, 0, Places.NONE, Places.NONE);
    }

    private int endOf(int begin, int start) {
        int end = begin;
        while (end < day.kinds() && day.start[end] == start) {
            end++;
        }
        return end;
    }

    /** Puts the places of a start in order, those that promise most first; returns how many there are. */
    private int order(int start) {
        order.clear();
        int track = week.track(1) * start / Math.max(1, day.starts);
        for (int place = places.last(start); place != Places.NONE; place = places.next(place)) {
            long promise = places.value(place) + outlook.from(start, places.part(place), places.units(place));
            order.add(Order.rough(promise, places.units(place) - track), place);
        }
        order.sort();
        return order.size();
    }

    private long worth(int place) {
        return places.value(place) + (long) slopes.slope() * places.units(place);
    }

    private void leave(int place, int start, int begin, int end) {
        int part = places.part(place);
        int units = places.units(place);
        int value = places.value(place);
        long state = places.state(place);
        if (!day.forced[start] && value + outlook.from(start + 1, part, units) > floor) {
            places.put(start + 1, state, part, units, value, place, Places.NONE);
        }
        for (int kind = begin; kind < end; kind++) {
            int then = units + day.units[kind];
            if (then <= day.most && kinds.choice(index, kind) >= 0) {
                int worth = value + kinds.gain(index, kind);
                int roughly = week.sums.add(part, day.part[kind]);
                if (roughly != NeedSums.NONE && worth + outlook.from(day.next[kind], roughly, then) > floor) {
                    long together = week.states.add(state, day.state[kind]);
                    if (together != NeedStates.NONE) {
                        put(day.next[kind], together, then, worth, place, kind);
                    }
                }
            }
        }
    }

    private void put(int start, long state, int units, int worth, int from, int kind) {
        int part = week.sums.of(state);
        if (worth + outlook.from(start, part, units) > floor) {
            places.put(start, state, part, units, worth, from, kind);
        }
    }

    @Override
    public int size() {
        return order.size();
    }

    @Override
    public long state(int option) {
        return places.state(order.at(option));
    }

    @Override
    public int part(int option) {
        return places.part(order.at(option));
    }

    @Override
    public int units(int option) {
        return places.units(order.at(option));
    }

    @Override
    public int value(int option) {
        return places.value(order.at(option));
    }

    @Override
    public int choose(int option, int[] chosen, int before) {
        int n = before;
        for (int place = order.at(option); place != Places.NONE; place = places.parent(place)) {
            if (places.way(place) != Places.NONE) {
                chosen[n++] = kinds.choice(index, places.way(place));
            }
        }
        return n;
    }
}
