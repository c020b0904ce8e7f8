package org.careweek.example.clinic.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careweek.example.clinic.hours.JudgedFolder;
import org.careweek.example.clinic.hours.ProblemsCsv;
import org.careweek.example.clinic.hours.WeeksCsv;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.attendance.AttendanceFolder;
import org.careweek.example.clinic.input.attendance.AttendanceReader;
import org.careweek.example.clinic.output.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts and judges attendance. */
@Command(
        name = "hours",
        mixinStandardHelpOptions = true,
        description = "Counts attendance, judges each week and writes weeks.csv.")
public final class HoursCommand extends Reporting {

    @Parameters(paramLabel = "FOLDER", description = "a folder of attendance, careweek/attendance/1")
    private Path folder;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where to write")
    private Path out;

    @Option(
            names = "--skip-bad-rows",
            description =
                    "count bad rows of attendance.csv as unrecorded where possible, and list them in problems.csv")
    private boolean skipBadRows;

    @Mixin
    private WeekStart weekStart;

    /** Made by the command line itself. */
    public HoursCommand() {}

    @Override
    public Integer call() {
        Read<AttendanceFolder> read =
                skipBadRows ? AttendanceReader.readSkippingBadRows(folder) : AttendanceReader.read(folder);
        List<Problem> problems = new ArrayList<>(read.fold(whole -> List.of(), refused -> refused));
        problems.addAll(OutputFolder.problemsOf(out));
        return problems.isEmpty() ? count(read.fold(whole -> whole, refused -> null)) : refuse(problems);
    }

    private int count(AttendanceFolder attendance) {
        JudgedFolder judged = JudgedFolder.of(attendance, weekStart.day());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("weeks.csv", WeeksCsv.of(judged.reports()));
        if (skipBadRows) {
            files.put("problems.csv", ProblemsCsv.of(attendance.badRowProblems()));
        }
        List<Problem> problems = OutputFolder.write(out, files);
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        judged.summary().forEach(this::say);
        if (skipBadRows) {
            say(attendance.badRows().size() + " bad rows skipped, see problems.csv");
        }
        say("Written to " + out + ": " + String.join(", ", files.keySet()));
        return DONE;
    }
}
