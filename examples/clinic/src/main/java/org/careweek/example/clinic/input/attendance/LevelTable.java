package org.careweek.example.clinic.input.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.core.program.PrivateText;
import org.careweek.example.clinic.input.Level;
import org.careweek.example.clinic.input.Moments;
import org.careweek.example.clinic.input.csv.Row;
import org.careweek.example.clinic.input.csv.Table;

/** Reads {@code levels.csv}. */
final class LevelTable {

    static final String FILE = "levels.csv";
    static final List<String> COLUMNS = List.of("participant", "effective_date", "level");

    private record Change(String participant, LocalDate date) {}

    private LevelTable() {}

    /** The levels as far as they could be read; problems stay with their rows. */
    static List<LevelRow> in(Table table) {
        List<LevelRow> levels = new ArrayList<>();
        Map<Change, Long> lines = new HashMap<>();
        for (Row row : table.rows()) {
            Optional<String> participant = row.text("participant");
            Optional<LocalDate> date =
                    row.required("effective_date", "a date from 1900 to 2200, YYYY-MM-DD", Row.HIDDEN, Moments::date);
            Optional<Level> level = row.required(
                    "level", "one of " + Arrays.toString(Level.values()), Row.HIDDEN, LevelTable::levelNamed);
            if (participant.isPresent() && date.isPresent()) {
                Long first = lines.putIfAbsent(new Change(participant.get(), date.get()), row.line());
                if (first != null) {
                    row.report(
                            "effective_date", "one row of a participant and date", "line " + first + " has the same");
                }
                level.ifPresent(is -> levels.add(new LevelRow(PrivateText.of(participant.get()), date.get(), is)));
            }
        }
        return levels;
    }

    private static Optional<Level> levelNamed(String text) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(text))
                .findFirst();
    }
}
