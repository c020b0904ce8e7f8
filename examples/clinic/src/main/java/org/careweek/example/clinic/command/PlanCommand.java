package org.careweek.example.clinic.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.core.policy.staffing.StaffingPolicy;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.ScheduledWeek;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.SearchMonitor;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.example.clinic.calendar.Calendars;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.SiteKeyFile;
import org.careweek.example.clinic.input.appointments.Appointments;
import org.careweek.example.clinic.input.appointments.AppointmentsReader;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.example.clinic.input.week.WeekReader;
import org.careweek.example.clinic.output.Exports;
import org.careweek.example.clinic.output.OutputFolder;
import org.careweek.example.clinic.plan.ClinicWeeks;
import org.careweek.example.clinic.plan.CoordinatorNotes;
import org.careweek.example.clinic.plan.PlanFiles;
import org.careweek.example.clinic.plan.PlanSummary;
import org.careweek.example.clinic.plan.PolicyBands;
import org.careweek.spi.PluginFault;
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
            defaultValue = "20000",
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

    @Option(
            names = "--calendar",
            paramLabel = "EXPORTER",
            split = ",",
            defaultValue = PlanFiles.USUAL,
            description = "which exporters write, by id, each what it can: calendars for participants, the week board"
                    + " (default: ${DEFAULT-VALUE})")
    private List<String> exporters = List.of();

    @Option(
            names = "--advice",
            paramLabel = "POLICY",
            split = ",",
            description = "whose group sizes and staff ratios to compare the week with, as advice that changes no plan:"
                    + " california-ntp, new-jersey, texas; none unless given")
    private List<StaffingId> staffing = List.of();

    @Option(names = "--why", description = "also writes of each plan that is not as ordered what stands in the way")
    private boolean why;

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            description = "the folder of a former run of this week: calendars update and cancel what it has told")
    private Path previous;

    /** Made by the command line itself. */
    public PlanCommand() {}

    @Override
    public Integer call() {
        List<PluginFault> faults = new ArrayList<>();
        try (PluginHost host = Plugins.all().onFault(faults::add).build()) {
            List<String> chosen = new Exporters(host, spec()).named("--calendar", exporters);
            return plan(host, chosen);
        } catch (Exports.NoDocument missing) {
            return fail(missing, faults);
        }
    }

    private int plan(PluginHost host, List<String> chosen) {
        Read<WeekFile> read = new WeekReader(new PolicyBands()).read(week);
        Read<SiteKey> key = SiteKeyFile.read(siteKey);
        Read<Optional<Appointments>> former = read.fold(
                file -> key.fold(secret -> former(file, secret, chosen), refused -> new Read.Whole<>(Optional.empty())),
                refused -> new Read.Whole<>(Optional.empty()));
        List<Problem> problems = new ArrayList<>();
        Stream.of(read, key, former).forEach(each -> problems.addAll(each.fold(value -> List.of(), it -> it)));
        problems.addAll(OutputFolder.problemsOf(out));
        return problems.isEmpty()
                ? plan(
                        read.fold(it -> it, it -> null),
                        key.fold(it -> it, it -> null),
                        former.fold(it -> it, it -> null),
                        host,
                        chosen)
                : refuse(problems);
    }

    private Read<Optional<Appointments>> former(WeekFile file, SiteKey key, List<String> chosen) {
        if (previous == null) {
            return new Read.Whole<>(Optional.empty());
        }
        var same = Appointments.Week.of(file.site().id(), file.start(), key);
        return new AppointmentsReader(same, chosen)
                .read(previous)
                .fold(told -> new Read.Whole<>(Optional.of(told)), Read.Refused::new);
    }

    /** What there is to say beside the plans takes a tenth of the time where that was too short, and depends on no clock otherwise. */
    private SearchMonitor afterwards(SearchProgress progress) {
        return progress.isOver()
                ? new Deadline(
                        InstantSource.system(),
                        Duration.ofSeconds(seconds.value()).dividedBy(10))
                : SearchMonitor.NONE;
    }

    private List<StaffingPolicy> staffing() {
        return staffing.stream().distinct().map(StaffingId::policy).toList();
    }

    private Disclosure disclosure() {
        return new Disclosure(
                disclosed.stream().map(DisclosedProperty::property).collect(Collectors.toSet()));
    }

    private int plan(WeekFile file, SiteKey key, Optional<Appointments> former, PluginHost host, List<String> chosen) {
        ClinicWeek clinic = ClinicWeeks.of(file);
        ScheduledWeek scheduled;
        CoordinatorNotes notes;
        boolean visible = System.console() != null;
        ExecutorService helper = Executors.newSingleThreadExecutor();
        try (var progress = new SearchProgress(InstantSource.system(), Duration.ofSeconds(seconds.value()), visible)) {
            WeekScheduler scheduler = new WeekScheduler(helper, 1);
            ScheduledWeek found = scheduler.scheduled(clinic, new SearchLimits(seed, steps.value()), progress);
            scheduled = found.explained(afterwards(progress));
            notes = CoordinatorNotes.of(scheduler, scheduled, staffing(), afterwards(progress));
        } finally {
            helper.shutdownNow();
        }
        var calendars = new Calendars(file, key, disclosure(), former);
        var planned = new PlanFiles(scheduled, notes, why, calendars, chosen, host);
        Map<String, byte[]> files = planned.all();
        List<Problem> problems = OutputFolder.write(out, files);
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        new PlanSummary(file, clinic, scheduled.schedule(), notes).lines().forEach(this::say);
        if (siteKey == null) {
            say("Calendar names were made with the demonstration key; give --site-key FILE for real ones.");
        }
        if (!host.faults().isEmpty()) {
            say(host.faults().size() + " faults of plugins; `doctor` lists them.");
        }
        planned.lines(out.toString(), files).forEach(this::say);
        return DONE;
    }
}
