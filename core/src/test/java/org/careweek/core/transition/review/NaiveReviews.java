package org.careweek.core.transition.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reviews by walking the calendar one date at a time. Shares nothing with the code under test. */
final class NaiveReviews {

    /** How far the calendar is walked: further than any story here. */
    static final LocalDate HORIZON = LocalDate.of(2030, 1, 1);

    private final String[] units;
    private final int[] counts;
    private final List<LocalDate> attended;
    private final Set<LocalDate> closures;

    /** The first interval, then the one that repeats. */
    NaiveReviews(String[] units, int[] counts, List<LocalDate> attended, Set<LocalDate> closures) {
        this.units = units;
        this.counts = counts;
        this.attended = attended;
        this.closures = closures;
    }

    /** All due dates of a stay that begins on a date; {@code end} is the first date that does not belong to it. */
    List<LocalDate> dueDates(LocalDate from, LocalDate end) {
        List<LocalDate> due = new ArrayList<>();
        int which = 0;
        int seen = 0;
        for (LocalDate day = from; day.isBefore(HORIZON); day = day.plusDays(1)) {
            seen += steps(units[which], day, from, end);
            if (seen >= counts[which]) {
                due.add(day);
                which = 1;
                seen = 0;
            }
        }
        return due;
    }

    private int steps(String unit, LocalDate day, LocalDate from, LocalDate end) {
        boolean inStay = !day.isBefore(from) && day.isBefore(end);
        int sessions = 0;
        for (LocalDate date : attended) {
            sessions += date.equals(day) && inStay ? 1 : 0;
        }
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        return switch (unit) {
            case "CALENDAR_DAYS" -> day.equals(from) ? 0 : 1;
            case "BUSINESS_DAYS" -> day.equals(from) || weekend || closures.contains(day) ? 0 : 1;
            case "SERVICE_DAYS" -> sessions > 0 ? 1 : 0;
            default -> sessions;
        };
    }

    /** Due dates that are listed, each with its state, as text. */
    List<String> listed(LocalDate from, LocalDate end, boolean open, LocalDate asOf, List<LocalDate> done) {
        List<LocalDate> due = dueDates(from, end);
        List<String> listed = new ArrayList<>();
        boolean future = false;
        for (int i = 0; i < due.size(); i++) {
            LocalDate date = due.get(i);
            boolean shown = open ? !future : date.isBefore(end);
            future |= date.isAfter(asOf);
            if (shown) {
                LocalDate before = i == 0 ? from.minusDays(1) : due.get(i - 1);
                LocalDate next = i + 1 < due.size() ? due.get(i + 1) : LocalDate.MAX;
                listed.add(date + " " + state(before, date, next, asOf, done));
            }
        }
        return listed;
    }

    private static String state(LocalDate before, LocalDate due, LocalDate next, LocalDate asOf, List<LocalDate> done) {
        boolean late = false;
        for (LocalDate date : done) {
            if (date.isAfter(before) && !date.isAfter(due)) {
                return "DONE";
            }
            late |= date.isAfter(due) && date.isBefore(next);
        }
        if (late) {
            return "LATE";
        }
        return asOf.isAfter(due) ? "OVERDUE" : asOf.isEqual(due) ? "DUE" : "UPCOMING";
    }
}
