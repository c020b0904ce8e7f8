package org.careweek.example.clinic.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careweek.core.scheduling.ScheduledWeek;
import org.careweek.example.clinic.calendar.CalendarFiles;
import org.careweek.example.clinic.calendar.Calendars;
import org.careweek.example.clinic.output.Exports;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.CalendarUpdate;
import org.careweek.spi.calendar.Exported;

/** The files of a schedule: plans, the week board, and everyone's calendars. */
public final class PlanFiles {

    /** The exporters that are asked unless others are chosen. */
    public static final String USUAL = "icalendar,weekview";

    private final ScheduledWeek week;
    private final CoordinatorNotes notes;
    private final boolean saysWhy;
    private final Calendars calendars;
    private final CalendarFiles calendarFiles;
    private final Map<String, CalendarUpdate> updates;
    private final List<String> exporters;
    private final PluginHost host;

    /**
     * Names the files.
     *
     * @param week the week with everyone's plans
     * @param notes what there is to know beside them
     * @param saysWhy whether to say of each plan that is not as ordered why it is not
     * @param calendars makes everyone's calendars
     * @param exporters the ids of the exporters to ask, each for whatever it can write
     * @param host has them all
     */
    public PlanFiles(
            ScheduledWeek week,
            CoordinatorNotes notes,
            boolean saysWhy,
            Calendars calendars,
            List<String> exporters,
            PluginHost host) {
        this.week = week;
        this.notes = notes;
        this.saysWhy = saysWhy;
        this.calendars = calendars;
        this.calendarFiles = new CalendarFiles(calendars, exporters, host);
        this.updates = calendars.of(week.schedule());
        this.exporters = List.copyOf(exporters);
        this.host = host;
    }

    /**
     * Contents by path.
     *
     * @throws Exports.NoDocument if an exporter gives no answer
     */
    public Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("plans.json", new PlansJson(week, notes, saysWhy).bytes());
        board().ifPresent(board -> files.put("week." + board.fileExtension(), board.content()));
        files.putAll(calendarFiles.of(updates));
        return files;
    }

    /** By the first of the exporters that can write one. */
    private Optional<Exported> board() {
        return exporters.stream()
                .filter(id -> host.exporter(id).orElseThrow().descriptor().can(Capability.WEEK_BOARD))
                .findFirst()
                .map(id -> new Exports(host)
                        .of(id, new Boards(calendars.file(), week.week(), week.schedule(), notes).board()));
    }

    /** What there is to say of them, in lines. */
    public List<String> lines(String folder, Map<String, byte[]> files) {
        List<String> lines = new ArrayList<>();
        calendars.comparison(updates.values()).ifPresent(lines::add);
        lines.add("Written to " + folder + ": "
                + files.keySet().stream()
                        .map(path -> path.replaceFirst("/.*", "/"))
                        .distinct()
                        .collect(Collectors.joining(", ")));
        return lines;
    }
}
