package org.careweek.example.clinic.plan;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.Session;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.example.clinic.output.Exports;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.spi.calendar.SiteKey;

/**
 * The files of a schedule: plans, the week board, and a calendar for each participant under a name that tells nothing.
 *
 * <p>The index of the calendars holds participants' ids as they are, also one that a spreadsheet would take for a formula:
 * programs read them back and must find the same text.
 *
 * @param file the week as it was read
 * @param week the same in the domain's words
 * @param schedule everyone's plans
 * @param key makes opaque names
 * @param disclosure what calendars may reveal beyond times
 * @param host has the exporters
 */
public record PlanFiles(
        WeekFile file, ClinicWeek week, WeekSchedule schedule, SiteKey key, Disclosure disclosure, PluginHost host) {

    /** Contents by path. */
    public Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("plans.json", PlansJson.of(schedule));
        files.put("week." + board().fileExtension(), board().content());
        StringWriter index = new StringWriter();
        try (CsvWriter rows =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(index)) {
            rows.writeRecord("file", "participant");
            for (WeeklyPlan plan : schedule.plans()) {
                Exported calendar = exported(Capability.PARTICIPANT_CALENDAR, calendarOf(plan));
                String name = key.idOf(List.of("calendar", file.site().id(), participant(plan)))
                                .value() + "." + calendar.fileExtension();
                files.put("calendars/" + name, calendar.content());
                rows.writeRecord(name, participant(plan));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory does not fail", impossible);
        }
        files.put("calendars/index.csv", index.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private Exported board() {
        return exported(Capability.WEEK_BOARD, new Boards(file, week, schedule).board());
    }

    private ParticipantCalendar calendarOf(WeeklyPlan plan) {
        return ParticipantCalendar.builder()
                .zone(week.week().zone())
                .revision(file.revision())
                .changedAt(file.changedAt())
                .disclosure(disclosure)
                .entries(plan.sessions().stream()
                        .map(session -> entry(plan, session))
                        .toList())
                .build();
    }

    private CalendarEntry entry(WeeklyPlan plan, Session session) {
        return CalendarEntry.builder(
                        key.idOf(List.of(
                                "appointment",
                                file.site().id(),
                                file.start().toString(),
                                participant(plan),
                                session.id().value())),
                        session.slot().start(),
                        session.slot().end())
                .title(PrivateText.of(session.service().name()))
                .location(PrivateText.of(session.setting().room()))
                .description(PrivateText.of(plan.track().name()))
                .build();
    }

    private static String participant(WeeklyPlan plan) {
        return plan.participant().disclose();
    }

    private Exported exported(Capability capability, ExportRequest request) {
        return new Exports(host).of(capability, request);
    }
}
