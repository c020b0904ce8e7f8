package org.careweek.example.clinic.calendar;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.Session;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.example.clinic.input.appointments.Appointments;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.CalendarUpdate;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.OpaqueId;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.spi.calendar.SentEntry;
import org.careweek.spi.calendar.SiteKey;

/**
 * Everyone's calendar of a schedule: of those with a plan, and of those who had one in a former run.
 *
 * @param file the week as it was read
 * @param key makes opaque names
 * @param disclosure what calendars may reveal beyond times
 * @param previous what a former run has sent; empty where calendars start afresh
 */
public record Calendars(WeekFile file, SiteKey key, Disclosure disclosure, Optional<Appointments> previous) {

    /** The calendars by participant, those with a plan first, in the order of the plans. */
    public Map<String, CalendarUpdate> of(WeekSchedule schedule) {
        Map<String, List<CalendarEntry>> planned = new LinkedHashMap<>();
        for (WeeklyPlan plan : schedule.plans()) {
            planned.put(
                    plan.participant().disclose(),
                    plan.sessions().stream()
                            .map(session -> entry(plan, session))
                            .toList());
        }
        previous.ifPresent(
                former -> former.sent().keySet().forEach(participant -> planned.putIfAbsent(participant, List.of())));
        Map<String, CalendarUpdate> updates = new LinkedHashMap<>();
        planned.forEach((participant, entries) -> updates.put(participant, update(participant, entries)));
        return updates;
    }

    private CalendarUpdate update(String participant, List<CalendarEntry> entries) {
        List<SentEntry> sent = previous.map(former -> former.of(participant)).orElse(List.of());
        ParticipantCalendar planned = ParticipantCalendar.builder()
                .zone(file.site().zone())
                .revision(file.revision())
                .changedAt(file.changedAt())
                .disclosure(disclosure)
                .entries(entries)
                .build();
        return CalendarUpdate.of(sent, planned, key);
    }

    private CalendarEntry entry(WeeklyPlan plan, Session session) {
        OpaqueId uid = key.idOf(List.of(
                "appointment",
                file.site().id(),
                file.start().toString(),
                plan.participant().disclose(),
                session.id().value()));
        return CalendarEntry.builder(uid, session.slot().start(), session.slot().end())
                .title(PrivateText.of(session.service().name()))
                .location(PrivateText.of(session.setting().room()))
                .description(PrivateText.of(plan.track().name()))
                .build();
    }

    /** What these calendars tell in these formats, for the next run. */
    public Appointments told(List<String> formats, Map<String, CalendarUpdate> updates) {
        Map<String, List<SentEntry>> sent = new LinkedHashMap<>();
        updates.forEach((participant, update) -> sent.put(participant, SentEntry.of(update.calendar(), key)));
        return new Appointments(Appointments.Week.of(file.site().id(), file.start(), key), formats, sent);
    }

    /** A line that compares these calendars with those of the former run; empty where there was none. */
    public Optional<String> comparison(Collection<CalendarUpdate> updates) {
        return previous.map(former -> "Since the former run: "
                + updates.stream().mapToInt(CalendarUpdate::unchanged).sum() + " appointments unchanged, "
                + updates.stream().mapToInt(CalendarUpdate::changed).sum() + " changed, "
                + updates.stream().mapToInt(CalendarUpdate::added).sum() + " added, "
                + updates.stream().mapToInt(CalendarUpdate::cancelled).sum() + " cancelled");
    }
}
