package org.careweek.example.hours.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.careweek.example.hours.contest.Contender;
import org.careweek.example.hours.contest.Given;
import org.careweek.example.hours.table.AttendanceTable;
import org.careweek.example.hours.table.FolderWriter;
import org.careweek.example.hours.table.Snapshot;

/** What contenders say, for tests. */
final class Weeks {

    private Weeks() {}

    /** A table as contenders take it, in an empty folder. */
    static Given given(AttendanceTable table, Path work) throws IOException {
        FolderWriter.write(table, work.resolve("folder"));
        Snapshot.write(table, work);
        return new Given(work.resolve("folder"), work, 1);
    }

    /** The lines of one contender, sorted. */
    static List<String> lines(String contender, Given given) throws Exception {
        try (Contender asked = Contenders.BY_NAME.get(contender).call()) {
            asked.prepare(given);
            asked.count();
            return asked.lines().stream().sorted().toList();
        }
    }
}
