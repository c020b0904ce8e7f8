package org.careweek.example.clinic.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.program.ParticipantId;
import org.careweek.example.clinic.hours.ExplainedWeek;
import org.careweek.example.clinic.hours.JudgedFolder;
import org.careweek.example.clinic.input.Place;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.attendance.AttendanceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains one verdict. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Prints one verdict with every counted and refused minute, the rules and their citations.")
public final class ExplainCommand extends Reporting {

    @Parameters(paramLabel = "FOLDER", description = "a folder of attendance, careweek/attendance/1")
    private Path folder;

    @Option(names = "--participant", paramLabel = "P", required = true, description = "the participant's id")
    private String participant;

    @Option(names = "--week", paramLabel = "DATE", required = true, description = "any date of the week, YYYY-MM-DD")
    private CalendarDate week;

    @Mixin
    private WeekStart weekStart;

    /** Made by the command line itself. */
    public ExplainCommand() {}

    @Override
    public Integer call() {
        return AttendanceReader.read(folder)
                .fold(attendance -> explain(JudgedFolder.of(attendance, weekStart.day())), this::refuse);
    }

    private int explain(JudgedFolder judged) {
        LocalDate date = week.date();
        List<ComplianceReport> asked = participant.isBlank()
                ? List.of()
                : judged.reports().getOrDefault(ParticipantId.of(participant), List.of()).stream()
                        .filter(report -> report.hours().part().week().includes(date))
                        .toList();
        if (asked.isEmpty()) {
            return refuse(List.of(new Problem(
                    "attendance.csv",
                    new Place.WholeFile(),
                    "expected rows of the given participant in the week of " + date + ", but there are none")));
        }
        asked.forEach(report -> new ExplainedWeek(report).lines().forEach(this::say));
        return DONE;
    }
}
