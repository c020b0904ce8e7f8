package org.careweek.example.clinic.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Files with marked text in every place, read by the real command line. */
final class FileOperations {

    private final Marked marked;
    private final List<Operation> operations = new ArrayList<>();

    private FileOperations(Marked marked) {
        this.marked = marked;
    }

    static List<Operation> all(Marked marked) {
        var all = new FileOperations(marked);
        all.addWeeks();
        all.addEpisodes();
        all.addAttendance();
        return all.operations;
    }

    private void addWeeks() {
        Spoilt.everywhere("week", marked.filled(ClinicFiles.WEEK), marked)
                .forEach((wrong, week) -> add(
                        "week file",
                        wrong,
                        sink -> CommandLineRun.with(
                                Map.of("week.json", week),
                                folder -> CommandLineRun.of(
                                        sink, "plan", folder.resolve("week.json"), "--out", "OUT", "--steps", 1))));
    }

    private void addEpisodes() {
        Spoilt.everywhere("episode", marked.filled(ClinicFiles.EPISODE), marked)
                .forEach((wrong, episode) -> add(
                        "episode file",
                        wrong,
                        sink -> CommandLineRun.with(
                                Map.of("episode.json", episode),
                                folder -> CommandLineRun.of(
                                        sink, "episode", folder.resolve("episode.json"), "--out", "OUT"))));
    }

    private void addAttendance() {
        ClinicFiles.attendance().forEach((file, content) -> {
            String[] lines = marked.filled(content).split("\n");
            int columns = lines[0].split(",").length;
            for (int line = 0; line < 2; line++) {
                for (int column = 0; column < columns; column++) {
                    String[] cells = lines[line].split(",", -1);
                    String name = lines[0].split(",")[column];
                    cells[column] = marked.text(file + " line " + (line + 1) + " " + name);
                    addFolder(file, name + " in line " + (line + 1), lines, line, String.join(",", cells));
                }
            }
            String extra = marked.text(file + " one cell too many");
            addFolder(file, "one cell too many", lines, 1, lines[1] + "," + extra);
            addFolder(file, "an open quote", lines, 1, "\"" + lines[1]);
            addFolder(file, "a wild character", lines, 1, lines[1] + "\u0000");
        });
    }

    private void addFolder(String file, String wrong, String[] lines, int line, String instead) {
        String[] spoilt = lines.clone();
        spoilt[line] = instead;
        Map<String, String> files = new LinkedHashMap<>();
        ClinicFiles.attendance().forEach((name, content) -> files.put(name, marked.filled(content)));
        files.put(file, String.join("\n", spoilt) + "\n");
        for (String more : List.of("", "--skip-bad-rows")) {
            add(
                    "attendance folder",
                    file + " " + wrong + " " + more,
                    sink -> CommandLineRun.with(
                            files,
                            folder -> more.isEmpty()
                                    ? CommandLineRun.of(sink, "hours", folder, "--out", "OUT")
                                    : CommandLineRun.of(sink, "hours", folder, "--out", "OUT", more)));
        }
    }

    private void add(String area, String name, Function<String, Object> act) {
        operations.add(new Operation(area, name, () -> act.apply(area + ": " + name)));
    }
}
