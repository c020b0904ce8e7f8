package org.careweek.example.hours.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.careweek.core.program.CodePointOrder;

/** Reads a folder that is known to be right, into numbers. What is wrong with one, the clinic's example says. */
public final class FolderReader {

    private final List<Site> sites = new ArrayList<>();
    private final Map<String, TreeMap<Integer, Level>> levels = new HashMap<>();
    private final RowReading rows = new RowReading();

    private FolderReader() {}

    /** The table of a folder, the rows in the order of the file. */
    public static AttendanceTable read(Path folder) throws IOException {
        FolderReader reader = new FolderReader();
        reader.forEachLine(folder.resolve("sites.csv"), reader::addSite);
        reader.forEachLine(folder.resolve("levels.csv"), reader::addLevel);
        reader.forEachLine(folder.resolve("attendance.csv"), reader.rows::add);
        return reader.table();
    }

    private void forEachLine(Path file, Consumer<NamedCsvRecord> taker) throws IOException {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            lines.forEach(taker);
        }
    }

    private void addSite(NamedCsvRecord line) {
        sites.add(new Site(line.getField("site"), ZoneId.of(line.getField("zone"))));
        rows.sites().of(line.getField("site"));
    }

    private void addLevel(NamedCsvRecord line) {
        String participant = line.getField("participant");
        rows.participants().of(participant);
        int day =
                Math.toIntExact(LocalDate.parse(line.getField("effective_date")).toEpochDay());
        levels.computeIfAbsent(participant, none -> new TreeMap<>()).put(day, Level.valueOf(line.getField("level")));
    }

    /** Participants are numbered as they come; here they are numbered by id. */
    private AttendanceTable table() {
        List<String> ids = rows.participants().texts().stream()
                .sorted(CodePointOrder::compare)
                .toList();
        int[] numbers = new int[ids.size()];
        int[] siteOf = new int[ids.size()];
        for (int number = 0; number < numbers.length; number++) {
            int asItCame = rows.participants().of(ids.get(number));
            numbers[asItCame] = number;
            siteOf[number] = rows.siteOf(asItCame);
        }
        Rows read = rows.rows();
        for (int row = 0; row < read.size(); row++) {
            read.participant()[row] = numbers[read.participant()[row]];
        }
        List<List<LevelChange>> changes = ids.stream().map(this::changes).toList();
        return new AttendanceTable(List.copyOf(sites), ids, siteOf, changes, read);
    }

    private List<LevelChange> changes(String participant) {
        return levels.getOrDefault(participant, new TreeMap<>()).entrySet().stream()
                .map(change -> new LevelChange(change.getKey(), change.getValue()))
                .toList();
    }
}
