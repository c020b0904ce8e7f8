package org.careweek.plugin.weekview.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Consecutive weeks that share one chart. A day is a column.
 *
 * @param first its first date, on which a week begins
 * @param weeks how many, at least 1
 */
record Stretch(LocalDate first, int weeks) {

    int days() {
        return weeks * 7;
    }

    LocalDate last() {
        return first.plusDays(days() - 1L);
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last());
    }

    boolean meets(LocalDate from, LocalDate through) {
        return !through.isBefore(first) && !from.isAfter(last());
    }

    /** A name for the style sheet: at which ends these dates go on outside. */
    String cut(LocalDate from, LocalDate through) {
        if (from.isBefore(first)) {
            return through.isAfter(last()) ? "cut-both" : "cut-before";
        }
        return through.isAfter(last()) ? "cut-after" : "uncut";
    }

    /** The column of a date, from 0; that of the nearest end where the date lies outside. */
    int column(LocalDate date) {
        return (int) Math.max(0, Math.min(days() - 1L, ChronoUnit.DAYS.between(first, date)));
    }

    /** The first column of the week that holds a date. */
    int weekColumn(LocalDate date) {
        return column(date) / 7 * 7;
    }
}
