package org.careweek.example.hours.table;

import java.util.List;

/**
 * A folder of attendance, {@code careweek/attendance/1}, as numbers and what they stand for.
 *
 * @param sites by number
 * @param participants their ids, by number, in order of code points
 * @param siteOf each participant's site, by number; -1 for one without a row
 * @param levels each participant's changes of level, by date
 * @param rows in the order of the folder
 */
public record AttendanceTable(
        List<Site> sites, List<String> participants, int[] siteOf, List<List<LevelChange>> levels, Rows rows) {

    /** The same attendance in another order. */
    public AttendanceTable with(Rows other) {
        return new AttendanceTable(sites, participants, siteOf, levels, other);
    }

    @Override
    public String toString() {
        return "AttendanceTable[private]";
    }
}
