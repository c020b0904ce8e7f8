package org.careweek.example.hours.contest;

import java.io.IOException;
import java.nio.file.Path;
import org.careweek.example.hours.table.AttendanceTable;
import org.careweek.example.hours.table.Snapshot;

/**
 * The same attendance for every contender.
 *
 * @param folder of attendance, {@code careweek/attendance/1}, by scheduled start
 * @param snapshot the same as a {@link Snapshot}
 * @param seed of a random order
 */
public record Given(Path folder, Path snapshot, long seed) {

    /** The rows by scheduled start. */
    public AttendanceTable table() throws IOException {
        return Snapshot.read(snapshot);
    }
}
