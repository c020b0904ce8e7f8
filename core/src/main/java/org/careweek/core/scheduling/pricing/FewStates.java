package org.careweek.core.scheduling.pricing;

import java.util.Arrays;

/**
 * The best week where there are few classes of needs and units: the days one after the other, by days, needs and units so far, and
 * never on where the {@link Outlook} proves it in vain. Not safe for concurrent use.
 */
final class FewStates {

    private static final int DAYS = Arrangement.DAYS;

    /** How far below the outlook the best week is looked for at first. */
    private static final int FIRST_SLACK = 60 * Terms.POINT;

    private final DaySums[] sums = new DaySums[DAYS];
    private final DayKinds kinds = new DayKinds();
    private final Outlook outlook = new Outlook();
    private final Layer[] layers = new Layer[DAYS + 1];
    private int[] stamp = new int[0];
    private int[] where = new int[0];
    private int clock;

    private Arrangement week;
    private int mostCount;
    private long work;
    private long budget;
    private final int[] path = new int[DAYS];

    /** Places that some days lead to. */
    private static final class Layer {

        int size;
        int[] key = new int[256];
        int[] value = new int[256];
        int[] parent = new int[256];
        int[] option = new int[256];

        void grow() {
            key = Arrays.copyOf(key, 2 * size);
            value = Arrays.copyOf(value, 2 * size);
            parent = Arrays.copyOf(parent, 2 * size);
            option = Arrays.copyOf(option, 2 * size);
        }
    }

    FewStates() {
        Arrays.setAll(sums, day -> new DaySums());
        Arrays.setAll(layers, day -> new Layer());
    }

    /** How many steps the last look took. */
    long spent() {
        return work - budget;
    }

    /** Looks for the best week above a floor; what is found is the best, and what is not found in time may be there all the same. */
    Finding solve(Arrangement person, int[] cost, Terms terms, int floor, long most) {
        this.week = person;
        this.work = most;
        this.budget = most;
        this.mostCount = person.mostDays < DAYS ? DAYS : person.leastDays;
        for (int day = 0; day < DAYS; day++) {
            kinds.look(person, day, cost, terms);
            sums[day].look(person, day, kinds);
        }
        outlook.take(person, sums, terms);
        outlook.look(floor);
        int top = outlook.top();
        if (top <= floor) {
            return Finding.nothing(floor);
        }
        if (outlook.walk()) {
            Arrays.setAll(path, outlook::path);
            return Finding.best(top, choices());
        }
        int slack = FIRST_SLACK;
        int highest = top;
        int guess = top;
        while (guess > floor) {
            guess = slack > DaySums.DEAREST ? floor : Math.max(floor, highest - slack);
            int found = forward(guess);
            if (found > guess) {
                return Finding.best(found, choices());
            }
            if (budget <= 0) {
                return Finding.givenUp(floor, top);
            }
            top = guess;
            slack *= 6;
        }
        return Finding.nothing(floor);
    }

    private int[] choices() {
        int[] chosen = new int[week.choices()];
        int n = 0;
        for (int day = 0; day < DAYS; day++) {
            n = sums[day].choose(path[day], chosen, n);
        }
        return Arrays.copyOf(chosen, n);
    }

    private int forward(int floor) {
        int states = week.sums.count();
        int span = week.most + 1;
        int places = (mostCount + 1) * states * span;
        if (stamp.length < places) {
            stamp = new int[places];
            where = new int[places];
            clock = 0;
        }
        layers[0].key[0] = 0;
        layers[0].value[0] = 0;
        layers[0].size = 1;
        for (int day = 0; day < DAYS; day++) {
            step(day, floor, states, span);
            if (layers[day + 1].size == 0 || budget <= 0) {
                return floor;
            }
        }
        return end(floor, states, span);
    }

    private void step(int day, int floor, int states, int span) {
        clock++;
        Layer from = layers[day];
        layers[day + 1].size = 0;
        DaySums today = sums[day];
        int n = today.size();
        int daysLeft = DAYS - 1 - day;
        for (int i = 0; i < from.size; i++) {
            int units = from.key[i] % span;
            int state = from.key[i] / span % states;
            int days = from.key[i] / span / states;
            budget -= n + 1;
            for (int option = 0; option < n; option++) {
                int more = today.units(option);
                int then = units + more;
                int count = more > 0 ? Math.min(mostCount, days + 1) : days;
                if (then < span && count + daysLeft >= week.leastDays && count <= week.mostDays) {
                    int value = from.value[i] + today.value(option);
                    int together = week.sums.add(state, today.state(option));
                    if (together != NeedSums.NONE && value + outlook.from(day + 1, then, together) > floor) {
                        put(layers[day + 1], (count * states + together) * span + then, value, i, option);
                    }
                }
            }
        }
    }

    private void put(Layer layer, int key, int value, int parent, int option) {
        int at = where[key];
        if (stamp[key] != clock) {
            at = layer.size;
            if (at == layer.key.length) {
                layer.grow();
            }
            layer.size++;
            stamp[key] = clock;
            where[key] = at;
            layer.key[at] = key;
        } else if (layer.value[at] >= value) {
            return;
        }
        layer.value[at] = value;
        layer.parent[at] = parent;
        layer.option[at] = option;
    }

    /** The best of where the last day leads to: only weeks that keep all limits. */
    private int end(int floor, int states, int span) {
        Layer last = layers[DAYS];
        int best = floor;
        int which = -1;
        for (int i = 0; i < last.size; i++) {
            int value = last.value[i] + outlook.atTheEnd(last.key[i] % span, last.key[i] / span % states);
            if (value > best) {
                best = value;
                which = i;
            }
        }
        for (int day = DAYS - 1; which >= 0 && day >= 0; day--) {
            path[day] = layers[day + 1].option[which];
            which = layers[day + 1].parent[which];
        }
        return best;
    }
}
