package org.careweek.core.time;

/** A week's amount for some of its days: days / 7, in whole minutes. */
final class Proration {

    private static final int DAYS_A_WEEK = 7;

    private Proration() {}

    static TreatmentTime down(TreatmentTime week, int days) {
        return new TreatmentTime(Math.toIntExact((long) week.minutes() * checked(days) / DAYS_A_WEEK));
    }

    static TreatmentTime up(TreatmentTime week, int days) {
        return new TreatmentTime(
                Math.toIntExact(((long) week.minutes() * checked(days) + DAYS_A_WEEK - 1) / DAYS_A_WEEK));
    }

    private static int checked(int days) {
        if (days < 1 || days > DAYS_A_WEEK) {
            throw new IllegalArgumentException("a part of a week has 1 to 7 days, but had " + days);
        }
        return days;
    }
}
