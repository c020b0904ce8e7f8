package org.careweek.example.clinic.episode;

import java.time.ZoneId;
import java.util.List;
import org.careweek.core.hours.Attendance;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.example.clinic.hours.RowHours;
import org.careweek.example.clinic.input.Place;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.attendance.AttendanceFolder;
import org.careweek.example.clinic.input.attendance.AttendanceRow;
import org.careweek.example.clinic.input.episode.EpisodeFile;

/** Finds one participant's attendance in a folder. */
public final class EpisodeAttendance {

    private EpisodeAttendance() {}

    /** The rows of the episode's participant, or why they do not fit the episode. */
    public static Read<List<Attendance>> of(AttendanceFolder folder, EpisodeFile episode) {
        List<Attendance> rows =
                RowHours.attendanceOf(folder, StandardPolicies.standard().counting(), episode.participant());
        if (rows.isEmpty()) {
            return refused("attendance.csv", "expected rows of the episode's participant, but there are none");
        }
        List<AttendanceRow> own = folder.rows().stream()
                .filter(row -> row.participant()
                        .disclose()
                        .equals(episode.participant().disclose()))
                .toList();
        ZoneId zone = episode.calendar().zone();
        if (!own.stream().allMatch(row -> folder.zoneOf(row).equals(zone))) {
            return refused(
                    "sites.csv", "expected the episode's zone, " + zone + ", but the participant's site has another");
        }
        List<Problem> tooLate = own.stream()
                .filter(row -> row.arrival().isPresent() || row.departure().isPresent())
                .filter(row -> row.start().toLocalDate().isAfter(episode.asOf()))
                .map(row -> new Problem(
                        "attendance.csv",
                        new Place.Cell(row.line(), ""),
                        "expected nobody to have come after the episode's asOf, but somebody did"))
                .toList();
        return tooLate.isEmpty() ? new Read.Whole<>(rows) : new Read.Refused<>(tooLate);
    }

    private static Read<List<Attendance>> refused(String file, String message) {
        return new Read.Refused<>(List.of(new Problem(file, new Place.WholeFile(), message)));
    }
}
