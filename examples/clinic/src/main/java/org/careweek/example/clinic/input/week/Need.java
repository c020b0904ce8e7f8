package org.careweek.example.clinic.input.week;

/**
 * How many minutes of one service a week must hold.
 *
 * @param minMinutes 0 where the file says nothing
 * @param maxMinutes not below {@code minMinutes}, 0 forbids the service; {@link #NO_MOST} where the file says nothing
 */
public record Need(String service, int minMinutes, int maxMinutes) {

    /** No upper bound. */
    public static final int NO_MOST = Integer.MAX_VALUE;
}
