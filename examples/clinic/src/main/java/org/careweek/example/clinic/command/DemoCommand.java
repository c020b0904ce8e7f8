package org.careweek.example.clinic.command;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.ScheduledWeek;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.SearchMonitor;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.example.clinic.calendar.Calendars;
import org.careweek.example.clinic.episode.EpisodeFiles;
import org.careweek.example.clinic.episode.EpisodeStory;
import org.careweek.example.clinic.episode.EpisodeSummary;
import org.careweek.example.clinic.hours.ExplainedWeek;
import org.careweek.example.clinic.hours.JudgedFolder;
import org.careweek.example.clinic.hours.WeeksCsv;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.SiteKeyFile;
import org.careweek.example.clinic.input.attendance.AttendanceFolder;
import org.careweek.example.clinic.input.attendance.AttendanceReader;
import org.careweek.example.clinic.input.episode.EpisodeFile;
import org.careweek.example.clinic.input.episode.EpisodeReader;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.example.clinic.input.week.WeekReader;
import org.careweek.example.clinic.output.OutputFolder;
import org.careweek.example.clinic.plan.ClinicWeeks;
import org.careweek.example.clinic.plan.CoordinatorNotes;
import org.careweek.example.clinic.plan.PlanFiles;
import org.careweek.example.clinic.plan.PlanSummary;
import org.careweek.example.clinic.plan.PolicyBands;
import org.careweek.example.clinic.plan.RescuedWeek;
import org.careweek.example.clinic.plan.WeekAtAGlance;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.Disclosure;
import picocli.CommandLine.Option;

/** Tells the story of a week on the bundled sample. */
public class DemoCommand extends Reporting {

    private static final SearchLimits SHORT = new SearchLimits(1, 500);

    @Option(
            names = "--home",
            hidden = true,
            defaultValue = "${sys:careweek.home:-.}",
            description = "the folder that holds the bundled samples")
    private Path home;

    /** Made by the command line itself. */
    public DemoCommand() {}

    @Override
    public Integer call() {
        return new WeekReader(new PolicyBands())
                .read(home.resolve("samples/clinic-week/riverside.json"))
                .fold(
                        week -> AttendanceReader.read(home.resolve("samples/attendance/riverside"))
                                .fold(
                                        attendance -> EpisodeReader.read(home.resolve("samples/episode/heron.json"))
                                                .fold(episode -> tell(week, attendance, episode), this::refuse),
                                        this::refuse),
                        this::refuse);
    }

    private int tell(WeekFile file, AttendanceFolder attendance, EpisodeFile episode) {
        Path out = home.resolve("target/demo");
        heading("A week is planned");
        ClinicWeek week = ClinicWeeks.of(file);
        WeekScheduler scheduler = new WeekScheduler();
        ScheduledWeek scheduled = scheduler.scheduled(week, SHORT, SearchMonitor.NONE);
        WeekSchedule schedule = scheduled.schedule();
        CoordinatorNotes notes = CoordinatorNotes.of(scheduler, scheduled, List.of(), SearchMonitor.NONE);
        new WeekAtAGlance(week, schedule).lines().forEach(this::say);

        heading("Who found no place, and what would make one");
        new PlanSummary(file, week, schedule, notes).lines().forEach(this::say);

        heading("A week at risk is saved");
        new RescuedWeek(week, schedule).lines().forEach(this::say);

        heading("Attendance is counted");
        JudgedFolder judged = JudgedFolder.of(attendance, file.start().getDayOfWeek());
        judged.summary().forEach(this::say);

        heading("One verdict explains itself");
        new ExplainedWeek(mostTelling(judged)).lines().forEach(this::say);

        heading("Somebody steps down, relapses, and starts nothing over");
        EpisodeStory story = EpisodeStory.of(episode, List.of());
        new EpisodeSummary(story).events().forEach(this::say);

        var key = SiteKeyFile.read(null).fold(value -> value, refused -> null);
        var calendars = new Calendars(file, key, Disclosure.timesOnly(), Optional.empty());
        Map<String, byte[]> files;
        try (PluginHost host = Plugins.all().build()) {
            files = new PlanFiles(scheduled, notes, true, calendars, List.of(PlanFiles.USUAL.split(",")), host).all();
            files.putAll(new EpisodeFiles(story, host).all());
        }
        files.put("weeks.csv", WeeksCsv.of(judged.reports()));
        List<Problem> problems = OutputFolder.write(out, files);
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        say("");
        say("Open " + out.resolve("week.html") + " for the week board and " + out.resolve("episode.html")
                + " for the timeline. Calendars were made with the demonstration key.");
        return DONE;
    }

    private void heading(String text) {
        say("");
        say("== " + text + " ==");
    }

    /** A full week that falls short, with the most to say about it. */
    private static ComplianceReport mostTelling(JudgedFolder judged) {
        return judged.reports().values().stream()
                .flatMap(List::stream)
                .max(Comparator.comparing((ComplianceReport report) -> report.verdict() == Verdict.BELOW)
                        .thenComparing(report -> report.hours().entries().stream()
                                .map(entry -> entry.reason())
                                .distinct()
                                .count()))
                .orElseThrow();
    }
}
