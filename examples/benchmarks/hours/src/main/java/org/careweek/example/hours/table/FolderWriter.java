package org.careweek.example.hours.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes a table as a folder of attendance, {@code careweek/attendance/1}. Ids must need no quotes. */
public final class FolderWriter {

    private static final byte[] ROWS =
            "row,participant,site,session,service,sched_start,sched_end,break_start_min,break_min,status,arrival,departure\n"
                    .getBytes(StandardCharsets.UTF_8);

    private FolderWriter() {}

    /** Writes the three files; the rows in their order, each named by its number in that order. */
    public static void write(AttendanceTable table, Path folder) throws IOException {
        Files.createDirectories(folder);
        writeSites(table, folder.resolve("sites.csv"));
        writeLevels(table, folder.resolve("levels.csv"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("attendance.csv"))) {
            out.write(ROWS);
            writeRows(table, new LineBuffer(out));
        }
    }

    private static void writeSites(AttendanceTable table, Path file) throws IOException {
        StringBuilder text = new StringBuilder("site,zone\n");
        table.sites()
                .forEach(site ->
                        text.append(site.id()).append(',').append(site.zone()).append('\n'));
        Files.writeString(file, text);
    }

    private static void writeLevels(AttendanceTable table, Path file) throws IOException {
        StringBuilder text = new StringBuilder("participant,effective_date,level\n");
        for (int participant = 0; participant < table.participants().size(); participant++) {
            for (LevelChange change : table.levels().get(participant)) {
                text.append(table.participants().get(participant))
                        .append(',')
                        .append(LocalDate.ofEpochDay(change.day()))
                        .append(',')
                        .append(change.level())
                        .append('\n');
            }
        }
        Files.writeString(file, text);
    }

    private static void writeRows(AttendanceTable table, LineBuffer line) throws IOException {
        Rows rows = table.rows();
        for (int row = 0; row < rows.size(); row++) {
            int participant = rows.participant()[row];
            line.number(row + 1L).comma();
            line.text(table.participants().get(participant)).comma();
            line.text(table.sites().get(table.siteOf()[participant]).id()).comma();
            line.text("s").number(rows.session()[row]).comma();
            line.text("GROUP_THERAPY").comma();
            line.wallClock(rows.start()[row]).comma();
            line.wallClock(rows.end()[row]).comma();
            line.number(rows.breakAfter()[row]).comma();
            line.number(rows.breakMinutes()[row]).comma();
            line.text(Status.of(rows.status()[row]).name()).comma();
            line.instant(rows.arrival()[row]).comma();
            line.instant(rows.departure()[row]).end();
        }
        line.flush();
    }
}
