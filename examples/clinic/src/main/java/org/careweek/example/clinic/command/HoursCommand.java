package org.careweek.example.clinic.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.careweek.core.compliance.PolicyDifference;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.ParticipantId;
import org.careweek.example.clinic.hours.AttendedBoard;
import org.careweek.example.clinic.hours.JudgedFolder;
import org.careweek.example.clinic.hours.JudgedWeeks;
import org.careweek.example.clinic.hours.PolicyDifferencesCsv;
import org.careweek.example.clinic.hours.ProblemsCsv;
import org.careweek.example.clinic.hours.SiteHours;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.attendance.AttendanceFolder;
import org.careweek.example.clinic.input.attendance.AttendanceReader;
import org.careweek.example.clinic.input.attendance.AttendanceStream;
import org.careweek.example.clinic.input.attendance.SiteRow;
import org.careweek.example.clinic.input.attendance.TakenFolder;
import org.careweek.example.clinic.output.FileContent;
import org.careweek.example.clinic.output.OutputFolder;
import org.careweek.plugin.weekview.attended.HoursPage;
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
        description = "Counts attendance, judges each week and writes weeks.csv and hours.html.")
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
        List<Problem> problems = new ArrayList<>();
        Optional<AttendanceFolder> held = Optional.empty();
        Optional<TakenFolder<SiteHours>> taken = Optional.empty();
        if (other.isPresent()) {
            Read<AttendanceFolder> read =
                    skipBadRows ? AttendanceReader.readSkippingBadRows(folder) : AttendanceReader.read(folder);
            problems.addAll(read.fold(whole -> List.of(), refused -> refused));
            held = read.fold(Optional::of, refused -> Optional.empty());
            taken = held.map(it -> AttendanceStream.take(it, hours(it.sites(), chosen)));
        } else {
            Read<TakenFolder<SiteHours>> read = stream(chosen);
            problems.addAll(read.fold(whole -> List.of(), refused -> refused));
            taken = read.fold(Optional::of, refused -> Optional.empty());
        }
        problems.addAll(OutputFolder.problemsOf(out));
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        Map<ParticipantId, List<PolicyDifference>> differences = new TreeMap<>();
        if (held.isPresent() && other.isPresent()) {
            differences.putAll(
                    JudgedFolder.of(held.get(), weekStart.day(), chosen).differences(chosen, other.get()));
        }
        return count(taken.orElseThrow(), chosen, other, differences);
    }

    private SiteHours hours(List<SiteRow> sites, HourPolicy chosen) {
        return new SiteHours(sites, chosen.counting(), weekStart.day());
    }

    private Read<TakenFolder<SiteHours>> stream(HourPolicy chosen) {
        try (var progress = new ReadProgress(AttendanceStream.sizeOf(folder), System.console() != null)) {
            return AttendanceStream.read(folder, skipBadRows, sites -> hours(sites, chosen), progress);
        }
    }

    private int count(
            TakenFolder<SiteHours> attendance,
            HourPolicy chosen,
            Optional<HourPolicy> other,
            Map<ParticipantId, List<PolicyDifference>> differences) {
        JudgedWeeks judged = judged(attendance, chosen);
        Map<String, FileContent> files = new LinkedHashMap<>();
        files.put("weeks.csv", judged::writeTo);
        files.put(
                "hours.html",
                to -> to.write(HoursPage.of(AttendedBoard.of(judged)).getBytes(StandardCharsets.UTF_8)));
        if (other.isPresent()) {
            files.put("differences.csv", to -> to.write(PolicyDifferencesCsv.of(differences)));
        }
        if (skipBadRows) {
            files.put("problems.csv", to -> to.write(ProblemsCsv.of(attendance.badRowProblems())));
        }
        List<Problem> problems = OutputFolder.writeAll(out, files);
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        judged.summary().forEach(this::say);
        other.ifPresent(it -> say("Weeks and parts of weeks of which " + it.id() + " says something else: "
                + differences.values().stream().mapToInt(List::size).sum() + ", see differences.csv"));
        if (skipBadRows) {
            say(attendance.badRows() + " bad rows skipped, see problems.csv");
        }
        say("Written to " + out + ": " + String.join(", ", files.keySet()));
        return DONE;
    }

    private static JudgedWeeks judged(TakenFolder<SiteHours> attendance, HourPolicy chosen) {
        ExecutorService helper = Executors.newSingleThreadExecutor();
        try {
            return JudgedWeeks.of(attendance, chosen, helper, 1);
        } finally {
            helper.shutdown();
        }
    }
}
