package org.careweek.core.scheduling.search;

import org.careweek.core.scheduling.pricing.Divisor;
import org.careweek.core.scheduling.pricing.PersonalWeek;
import org.careweek.core.scheduling.pricing.Terms;

/** People choose one after the other, and the prices of what they choose rise at once. */
record Auction(Clinic clinic, Terms terms) {

    /** So many choose at the same prices. */
    private static final int AT_ONCE = 32;

    private static final double LESS_EACH_PASS = 0.6;

    /** Returns the prices in the end, and adds all that was chosen to what is known. */
    int[] run(int passes, double first, Crew crew, Everyone everyone) {
        int[] now = new int[clinic.sessions()];
        int groups = (clinic.size() + AT_ONCE - 1) / AT_ONCE;
        double more = first * Terms.POINT;
        for (int pass = 0; pass < passes && !crew.own().isOver(); pass++) {
            int stride = strideOver(groups, 7 + pass);
            for (int i = 0; i < groups; i++) {
                int group = (int) ((long) i * stride % groups);
                choose(group * AT_ONCE, Math.min(clinic.size(), (group + 1) * AT_ONCE), now, more, crew, everyone);
            }
            more *= LESS_EACH_PASS;
        }
        return now;
    }

    private void choose(int from, int end, int[] now, double more, Crew crew, Everyone everyone) {
        int[][] chosen = new int[end - from][];
        crew.share(end - from, (tool, item) -> {
            PersonalWeek week = clinic.people[from + item];
            tool.cost(week, clinic.seats, now);
            chosen[item] = tool.solve(week, terms, 0);
        });
        for (int person = from; person < end; person++) {
            int[] week = chosen[person - from];
            pay(clinic.people[person].sessions(), week, now, more);
            if (week.length > 0) {
                everyone.add(person, week);
            }
        }
    }

    private void pay(int[] sessions, int[] chosen, int[] now, double more) {
        for (int session : sessions) {
            if (now[session] > 0) {
                now[session] = (int) Math.max(0, now[session] - more / clinic.users[session].length);
            }
        }
        for (int choice : chosen) {
            int session = sessions[choice];
            if (clinic.users[session].length > clinic.seats[session]) {
                now[session] += (int) (more / clinic.seats[session]);
            }
        }
    }

    /** A stride that comes to every group. */
    private static int strideOver(int groups, int first) {
        int stride = first;
        while (Divisor.of(stride, Math.max(1, groups)) != 1) {
            stride++;
        }
        return stride;
    }
}
