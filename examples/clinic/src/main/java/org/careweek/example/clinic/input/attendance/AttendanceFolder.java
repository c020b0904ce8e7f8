package org.careweek.example.clinic.input.attendance;

import java.time.ZoneId;
import java.util.List;
import org.careweek.example.clinic.input.Problem;

/**
 * A folder of attendance as its tables say it, each in its file's order.
 *
 * @param rows those in order
 * @param badRows those that are not; empty unless they were to be skipped
 * @param badRowProblems everything that is wrong with the bad rows
 */
public record AttendanceFolder(
        List<SiteRow> sites,
        List<LevelRow> levels,
        List<AttendanceRow> rows,
        List<BadRow> badRows,
        List<Problem> badRowProblems) {

    public AttendanceFolder {
        sites = List.copyOf(sites);
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        badRows = List.copyOf(badRows);
        badRowProblems = List.copyOf(badRowProblems);
    }

    /** The zone of a row's site. */
    public ZoneId zoneOf(AttendanceRow row) {
        return sites.stream()
                .filter(site -> site.site().equals(row.site()))
                .map(SiteRow::zone)
                .findFirst()
                .orElseThrow();
    }
}
