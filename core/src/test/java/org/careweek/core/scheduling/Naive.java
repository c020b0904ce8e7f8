package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds by trying everything what is possible in a tiny clinic. Shares nothing with the code under test. */
final class Naive {

    static final long NONE = Long.MIN_VALUE;

    private final TinyClinic clinic;

    Naive(TinyClinic clinic) {
        this.clinic = clinic;
    }

    /** What somebody's plan is worth by the rules of one person, or {@link #NONE}; rules in {@code gone} do not hold. */
    long worth(int person, int plan, Set<String> gone) {
        TinyClinic.Wish wish = clinic.wishes().get(person);
        int[] perDay = new int[7];
        int[] perService = new int[TinyClinic.SERVICES];
        int sum = 0;
        int visits = 0;
        for (int i = 0; i < clinic.offers().size(); i++) {
            if ((plan >> i & 1) == 0) {
                continue;
            }
            TinyClinic.Offer offer = clinic.offers().get(i);
            int[] window = wish.windows()[offer.day()];
            boolean fits = (offer.start() >= window[0] && offer.end() <= window[1] || gone.contains("availability"))
                    && ((offer.tracks() >> wish.track() & 1) == 1 || gone.contains("session"))
                    && ((clinic.closedDays() >> offer.day() & 1) == 0 || gone.contains("closed"))
                    && ((wish.mustNot() >> i & 1) == 0 || gone.contains("must-not-attend"));
            if (!fits || overlapsAny(i, plan)) {
                return NONE;
            }
            int counted = (clinic.notCounted() >> offer.service() & 1) == 1 ? 0 : offer.minutes();
            perDay[offer.day()] += counted;
            perService[offer.service()] += offer.minutes();
            sum += counted;
            visits += counted > 0 ? 1 : 0;
        }
        int days = 0;
        for (int minutes : perDay) {
            days += minutes > 0 ? 1 : 0;
            if (minutes > clinic.dayMost() && !gone.contains("daily-maximum")) {
                return NONE;
            }
        }
        for (int service = 0; service < perService.length; service++) {
            int[] need = wish.needs()[service];
            if (perService[service] < need[0] && !gone.contains("minimum")
                    || perService[service] > need[1] && !gone.contains("maximum")) {
                return NONE;
            }
        }
        boolean kept = sum > 0
                && (sum >= clinic.least() || gone.contains("weekly-minimum"))
                && (sum <= clinic.most() || gone.contains("weekly-maximum"))
                && (isAuthorized(wish.cap(), sum, days, visits) || gone.contains("cap"))
                && (days >= clinic.minDays() || gone.contains("minimum-days"))
                && ((wish.must() & ~plan) == 0 || gone.contains("must-attend"));
        return kept ? 100_000L - 10L * Math.abs(sum - wish.ordered()) + Integer.bitCount(plan & wish.prefers()) : NONE;
    }

    private static boolean isAuthorized(TinyClinic.Cap cap, int minutes, int days, int visits) {
        return minutes <= cap.minutes() && days <= cap.days() && visits <= cap.visits();
    }

    private boolean overlapsAny(int i, int plan) {
        TinyClinic.Offer one = clinic.offers().get(i);
        for (int j = 0; j < i; j++) {
            TinyClinic.Offer other = clinic.offers().get(j);
            if ((plan >> j & 1) == 1
                    && one.day() == other.day()
                    && one.start() < other.end()
                    && other.start() < one.end()) {
                return true;
            }
        }
        return false;
    }

    /** The sessions somebody cannot join because of the others' plans. */
    int taken(int person, int[] plans, Set<String> gone) {
        int taken = 0;
        for (int i = 0; i < clinic.offers().size(); i++) {
            int seats = clinic.offers().get(i).seats();
            boolean meets = false;
            for (int other = 0; other < plans.length; other++) {
                if (other != person && (plans[other] >> i & 1) == 1) {
                    seats--;
                    meets |= clinic.apart(person, other);
                }
            }
            boolean closed = seats <= 0 && !gone.contains("full") || meets && !gone.contains("apart");
            taken |= closed ? 1 << i : 0;
        }
        return taken;
    }

    /** The best that somebody can have beside the others' plans, or {@link #NONE}. */
    long best(int person, int[] plans, Set<String> gone) {
        int open = ~taken(person, plans, gone) & (1 << clinic.offers().size()) - 1;
        long best = NONE;
        for (int plan = open; plan > 0; plan = plan - 1 & open) {
            best = Math.max(best, worth(person, plan, gone));
        }
        return best;
    }

    /** The fewest minutes off the order that somebody can have beside the others' plans, or {@code Integer.MAX_VALUE}. */
    int nearest(int person, int[] plans, Set<String> gone) {
        int open = ~taken(person, plans, gone) & (1 << clinic.offers().size()) - 1;
        int nearest = Integer.MAX_VALUE;
        for (int plan = open; plan > 0; plan = plan - 1 & open) {
            if (worth(person, plan, gone) != NONE) {
                nearest = Math.min(nearest, off(person, plan));
            }
        }
        return nearest;
    }

    /** How many minutes somebody's plan is off the order. */
    int off(int person, int plan) {
        int sum = 0;
        for (int i = 0; i < clinic.offers().size(); i++) {
            TinyClinic.Offer offer = clinic.offers().get(i);
            boolean counts = (plan >> i & 1) == 1 && (clinic.notCounted() >> offer.service() & 1) == 0;
            sum += counts ? offer.minutes() : 0;
        }
        return Math.abs(sum - clinic.wishes().get(person).ordered());
    }

    long bestAlone(int person) {
        return best(person, new int[clinic.wishes().size()], Set.of());
    }

    /** Whether everybody's plans keep every rule, those of seats and separations included; 0 is no plan. */
    boolean allows(int[] plans) {
        for (int person = 0; person < plans.length; person++) {
            if (plans[person] != 0
                    && (worth(person, plans[person], Set.of()) == NONE
                            || (taken(person, plans, Set.of()) & plans[person]) != 0)) {
                return false;
            }
        }
        return true;
    }

    long score(int[] plans) {
        long sum = 0;
        for (int person = 0; person < plans.length; person++) {
            sum += plans[person] == 0 ? 0 : worth(person, plans[person], Set.of());
        }
        return sum;
    }

    /** The best score of all schedules, and the most people that any schedule places. */
    long[] optimum() {
        List<List<Integer>> possible = new ArrayList<>();
        for (int person = 0; person < clinic.wishes().size(); person++) {
            List<Integer> plans = new ArrayList<>(List.of(0));
            for (int plan = 1; plan < 1 << clinic.offers().size(); plan++) {
                if (worth(person, plan, Set.of()) != NONE) {
                    plans.add(plan);
                }
            }
            possible.add(plans);
        }
        long[] best = new long[2];
        tryAll(possible, new int[possible.size()], 0, best);
        return best;
    }

    private void tryAll(List<List<Integer>> possible, int[] plans, int person, long[] best) {
        if (!allows(plans)) {
            return;
        }
        if (person == plans.length) {
            best[0] = Math.max(best[0], score(plans));
            long placed = 0;
            for (int plan : plans) {
                placed += plan == 0 ? 0 : 1;
            }
            best[1] = Math.max(best[1], placed);
            return;
        }
        for (int plan : possible.get(person)) {
            plans[person] = plan;
            tryAll(possible, plans, person + 1, best);
        }
        plans[person] = 0;
    }
}
