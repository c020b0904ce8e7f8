package org.careweek.example.clinic.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.SiteKeyFile;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.example.clinic.input.week.WeekReader;
import org.careweek.example.clinic.output.OutputFolder;
import org.careweek.example.clinic.plan.ClinicWeeks;
import org.careweek.example.clinic.plan.PlanFiles;
import org.careweek.example.clinic.plan.PlanSummary;
import org.careweek.example.clinic.plan.PolicyBands;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.SiteKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Schedules a clinic's week. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Schedules a clinic's week and writes plans, calendars and the week board.")
public final class PlanCommand extends Reporting {

    @Parameters(paramLabel = "WEEK.json", description = "the clinic's week, careweek/clinic-week/1")
    private Path week;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where to write")
    private Path out;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "30",
            description = "the longest time to search, in seconds (default: ${DEFAULT-VALUE})")
    private NaturalNumber seconds;

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "2000",
            description = "the most attempts at an improvement (default: ${DEFAULT-VALUE})")
    private NaturalNumber steps;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "makes the search repeatable (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--site-key",
            paramLabel = "FILE",
            description = "at least 16 secret bytes, from which opaque ids and file names are made")
    private Path siteKey;

    @Option(
            names = "--disclose",
            paramLabel = "PROPERTY",
            split = ",",
            description =
                    "what calendars may reveal beyond times: title (the service), location (the room), description"
                            + " (the track), or several of them; nothing unless given")
    private List<DisclosedProperty> disclosed = List.of();

    /** Made by the command line itself. */
    public PlanCommand() {}

    @Override
    public Integer call() {
        Read<WeekFile> read = new WeekReader(new PolicyBands()).read(week);
        Read<SiteKey> key = SiteKeyFile.read(siteKey);
        List<Problem> problems = new ArrayList<>(read.fold(file -> List.of(), refused -> refused));
        problems.addAll(key.fold(value -> List.of(), refused -> refused));
        problems.addAll(OutputFolder.problemsOf(out));
        return problems.isEmpty()
                ? plan(read.fold(file -> file, refused -> null), key.fold(value -> value, refused -> null))
                : refuse(problems);
    }

    private Disclosure disclosure() {
        return new Disclosure(
                disclosed.stream().map(DisclosedProperty::property).collect(Collectors.toSet()));
    }

    private int plan(WeekFile file, SiteKey key) {
        ClinicWeek clinic = ClinicWeeks.of(file);
        WeekSchedule schedule;
        boolean visible = System.console() != null;
        try (var progress = new SearchProgress(InstantSource.system(), Duration.ofSeconds(seconds.value()), visible)) {
            schedule = new WeekScheduler().schedule(clinic, new SearchLimits(seed, steps.value()), progress);
        }
        PluginHost host = PluginHost.builder()
                .discover(PlanCommand.class.getClassLoader())
                .build();
        List<Problem> problems =
                OutputFolder.write(out, new PlanFiles(file, clinic, schedule, key, disclosure(), host).all());
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        new PlanSummary(file, clinic, schedule).lines().forEach(this::say);
        if (siteKey == null) {
            say("Calendar names were made with the demonstration key; give --site-key FILE for real ones.");
        }
        say("Written to " + out + ": plans.json, week.html, calendars/");
        return DONE;
    }
}
