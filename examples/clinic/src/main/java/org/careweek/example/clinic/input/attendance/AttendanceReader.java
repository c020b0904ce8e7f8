package org.careweek.example.clinic.input.attendance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careweek.example.clinic.input.FileText;
import org.careweek.example.clinic.input.Place;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.csv.Row;
import org.careweek.example.clinic.input.csv.Table;

/** Reads a folder of attendance, {@code careweek/attendance/1}. Columns that it does not know are left alone. */
public final class AttendanceReader {

    private AttendanceReader() {}

    /** Reads a folder, or says everything that is wrong with it. */
    public static Read<AttendanceFolder> read(Path folder) {
        return readSkippingBadRows(folder)
                .fold(
                        whole -> whole.badRowProblems().isEmpty()
                                ? new Read.Whole<>(whole)
                                : new Read.Refused<>(whole.badRowProblems()),
                        Read.Refused::new);
    }

    /**
     * Reads a folder and sets bad rows of {@code attendance.csv} aside. Whatever else is wrong is refused, together with
     * the problems of those rows.
     */
    public static Read<AttendanceFolder> readSkippingBadRows(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Read.Refused<>(List.of(new Problem(
                    FileText.nameOf(folder), new Place.WholeFile(), "expected a folder, but there is none")));
        }
        SmallTables small = SmallTables.carefully(folder);
        return SmallTables.table(folder, RowReader.FILE, RowReader.COLUMNS)
                .fold(table -> whole(table, small), refused -> new Read.Refused<>(small.problemsAfter(refused)));
    }

    private static Read<AttendanceFolder> whole(Table table, SmallTables small) {
        RowReader reader = new RowReader(small.siteIds(), Seen.inMemory());
        List<AttendanceRow> rows = new ArrayList<>();
        List<BadRow> badRows = new ArrayList<>();
        List<Problem> badRowProblems = new ArrayList<>();
        for (Row row : table.rows()) {
            if (reader.read(row) instanceof Attempt.Usable usable) {
                if (usable.asWritten()) {
                    rows.add(usable.row());
                } else {
                    badRows.add(new BadRow.Unrecorded(usable.row()));
                }
            } else {
                badRows.add(new BadRow.LeftOut(row.line()));
            }
            badRowProblems.addAll(row.problems());
        }
        return small.problems().isEmpty()
                ? new Read.Whole<>(new AttendanceFolder(
                        small.sites().orElseThrow(), small.levels(), rows, badRows, badRowProblems))
                : new Read.Refused<>(small.problemsAfter(badRowProblems));
    }
}
