package org.careweek.example.clinic.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Track;
import org.careweek.core.program.TrackId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.Unplaced;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.core.time.HourBand;
import org.careweek.example.clinic.input.week.TrackEntry;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.spi.calendar.WeekBoard;

/**
 * Makes the coordinator's board of a schedule. People are labelled with the ids of the week file, since the board is for the
 * one who wrote that file.
 *
 * @param file the week as it was read
 * @param week the same in the domain's words
 * @param schedule everyone's plans
 * @param notes what there is to know beside them
 */
record Boards(WeekFile file, ClinicWeek week, WeekSchedule schedule, CoordinatorNotes notes) {

    WeekBoard board() {
        Map<ParticipantId, WeekRequest> requests = week.requests().stream()
                .collect(Collectors.toMap(request -> request.participant().id(), request -> request));
        return WeekBoard.builder()
                .site(file.site().name())
                .week(file.start(), file.site().zone())
                .groups(groups())
                .placed(schedule.plans().stream()
                        .map(plan -> placed(plan, requests.get(plan.participant())))
                        .toList())
                .unplaced(schedule.unplaced().stream()
                        .map(person -> unplaced(person, requests.get(person.participant())))
                        .toList())
                .notes(notes.onPage(week))
                .quality(schedule.score(), schedule.bound())
                .build();
    }

    private List<WeekBoard.Group> groups() {
        Map<SessionId, Integer> taken = new HashMap<>();
        schedule.plans().stream()
                .flatMap(plan -> plan.sessions().stream())
                .forEach(session -> taken.merge(session.id(), 1, Integer::sum));
        Map<TrackId, String> names =
                file.tracks().stream().collect(Collectors.toMap(track -> new TrackId(track.id()), TrackEntry::name));
        return week.sessions().stream()
                .map(session -> group(session, taken.getOrDefault(session.id(), 0), names))
                .toList();
    }

    private static WeekBoard.Group group(Session session, int taken, Map<TrackId, String> names) {
        return new WeekBoard.Group(
                session.slot().start(),
                session.slot().end(),
                words(session.service().name()),
                session.tracks().stream().map(names::get).toList(),
                taken,
                session.seats(),
                session.setting().room());
    }

    /** {@code GROUP_THERAPY} in words. */
    static String words(String identifier) {
        return identifier.charAt(0)
                + identifier.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private WeekBoard.Placed placed(WeeklyPlan plan, WeekRequest request) {
        Track track = plan.track();
        HourBand band = week.policy()
                .limits(track.level(), request.participant().population(), file.start())
                .weeklyTime()
                .orElseThrow();
        return new WeekBoard.Placed(
                label(plan.participant()),
                track.name(),
                track.level().name(),
                plan.plannedTime().minutes(),
                request.order().time().perWeek().minutes(),
                band.least().minutes(),
                band.most().largestMinutes());
    }

    private static WeekBoard.Unplaced unplaced(Unplaced person, WeekRequest request) {
        return new WeekBoard.Unplaced(
                label(person.participant()),
                request.track().name(),
                person.reasons().stream()
                        .map(reason -> reason.explanation().toString())
                        .toList());
    }

    private static PrivateText label(ParticipantId id) {
        return PrivateText.of(id.disclose());
    }
}
