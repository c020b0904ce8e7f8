package org.careweek.example.clinic.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.careweek.core.compliance.PolicyDifference;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.ParticipantId;
import org.careweek.example.clinic.hours.JudgedFolder;
import org.careweek.example.clinic.hours.PolicyDifferencesCsv;
import org.careweek.example.clinic.hours.ProblemsCsv;
import org.careweek.example.clinic.hours.WeeksCsv;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.attendance.AttendanceFolder;
import org.careweek.example.clinic.input.attendance.AttendanceReader;
import org.careweek.example.clinic.output.OutputFolder;
import org.careweek.spi.PluginHost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Option(
            names = "--policy",
            paramLabel = "ID",
            defaultValue = "standard",
            description = "the hour policy to judge by, such as asam-3 or medicare-2024 (default: ${DEFAULT-VALUE})")
    private String policy;

    @Option(
            names = "--compare",
            paramLabel = "ID",
            description =
                    "another hour policy: the weeks of which it says something else are listed in differences.csv")
    private String compare;

    @Mixin
    private WeekStart weekStart;

    @Spec
    private CommandSpec spec;

    /** Made by the command line itself. */
    public HoursCommand() {}

    @Override
    public Integer call() {
        try (PluginHost host = Plugins.all().build()) {
            Policies policies = new Policies(host, spec);
            return call(policies.named("--policy", policy), policies.optional("--compare", compare));
        }
    }

    private Integer call(HourPolicy chosen, Optional<HourPolicy> other) {
        Read<AttendanceFolder> read =
                skipBadRows ? AttendanceReader.readSkippingBadRows(folder) : AttendanceReader.read(folder);
        List<Problem> problems = new ArrayList<>(read.fold(whole -> List.of(), refused -> refused));
        problems.addAll(OutputFolder.problemsOf(out));
        return problems.isEmpty() ? count(read.fold(whole -> whole, refused -> null), chosen, other) : refuse(problems);
    }

    private int count(AttendanceFolder attendance, HourPolicy chosen, Optional<HourPolicy> other) {
        JudgedFolder judged = JudgedFolder.of(attendance, weekStart.day(), chosen);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("weeks.csv", WeeksCsv.of(judged.reports()));
        Map<ParticipantId, List<PolicyDifference>> differences =
                other.map(it -> judged.differences(chosen, it)).orElseGet(TreeMap::new);
        if (other.isPresent()) {
            files.put("differences.csv", PolicyDifferencesCsv.of(differences));
        }
        if (skipBadRows) {
            files.put("problems.csv", ProblemsCsv.of(attendance.badRowProblems()));
        }
        List<Problem> problems = OutputFolder.write(out, files);
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        judged.summary().forEach(this::say);
        other.ifPresent(it -> say("Weeks and parts of weeks of which " + it.id() + " says something else: "
                + differences.values().stream().mapToInt(List::size).sum() + ", see differences.csv"));
        if (skipBadRows) {
            say(attendance.badRows().size() + " bad rows skipped, see problems.csv");
        }
        say("Written to " + out + ": " + String.join(", ", files.keySet()));
        return DONE;
    }
}
