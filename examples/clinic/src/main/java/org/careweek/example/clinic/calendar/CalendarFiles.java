package org.careweek.example.clinic.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careweek.example.clinic.input.appointments.Appointments;
import org.careweek.example.clinic.output.Exports;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.CalendarUpdate;

/**
 * The files of everyone's calendars: a folder for each format, and what they tell, for the next run.
 *
 * @param calendars makes the calendars
 * @param exporters the ids of exporters that can write a participant's calendar
 * @param host has the exporters
 */
public record CalendarFiles(Calendars calendars, List<String> exporters, PluginHost host) {

    public CalendarFiles {
        exporters = List.copyOf(exporters);
    }

    /**
     * Contents by path.
     *
     * @throws Exports.NoDocument if an exporter gives no answer
     */
    public Map<String, byte[]> of(Map<String, CalendarUpdate> updates) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (CalendarFolder folder : folders()) {
            files.putAll(folder.files(updates, new Exports(host)));
        }
        files.put(
                Appointments.FILE,
                AppointmentsJson.of(calendars.told(
                        folders().stream().map(CalendarFolder::exporter).toList(), updates)));
        return files;
    }

    private List<CalendarFolder> folders() {
        return exporters.stream()
                .filter(id -> host.exporter(id).orElseThrow().descriptor().can(Capability.PARTICIPANT_CALENDAR))
                .map(id -> new CalendarFolder(id, calendars.file().site().id(), calendars.key()))
                .toList();
    }
}
