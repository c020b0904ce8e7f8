package org.careweek.core.scheduling;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.careweek.core.plan.PlanChange;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.LevelLimits;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;

/**
 * A clinic's week to be scheduled.
 *
 * @param policy the rules; a limit that only warns binds a schedule all the same
 * @param calendar the site's zone, first day and closures
 * @param week the week, in the calendar's zone
 * @param sessions the sessions with their seats, by start, then id
 * @param requests what each participant's week should be like, in the order in which plans are returned
 */
public record ClinicWeek(
        HourPolicy policy,
        ProgramCalendar calendar,
        ProgramWeek week,
        List<Session> sessions,
        List<WeekRequest> requests) {

    /**
     * @throws IllegalArgumentException if two sessions or two participants share an id, a session does not lie in the week or its zone, a
     *     request names a session or participant that is not there, or a track's level counts no hours, or not those ordered, or its
     *     sessions as well
     */
    public ClinicWeek {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(week, "week");
        Objects.requireNonNull(sessions, "sessions");
        Objects.requireNonNull(requests, "requests");
        sessions = sessions.stream().sorted(Session.BY_START).toList();
        requests = List.copyOf(requests);
        if (!week.zone().equals(calendar.zone())) {
            throw new IllegalArgumentException(
                    "the week is in " + week.zone() + ", the calendar in " + calendar.zone());
        }
        Set<SessionId> sessionIds = new HashSet<>();
        if (!sessions.stream().allMatch(session -> sessionIds.add(session.id()))) {
            throw new IllegalArgumentException("every session must have an id of its own");
        }
        if (!sessions.stream().allMatch(session -> session.slot().zone().equals(calendar.zone()))) {
            throw new IllegalArgumentException("every session must be in the calendar's zone, " + calendar.zone());
        }
        InstantRanges instants = week.instants();
        if (!sessions.stream()
                .allMatch(session ->
                        InstantRanges.of(session.slot().range()).minus(instants).isEmpty())) {
            throw new IllegalArgumentException("every session must lie in the week");
        }
        Set<ParticipantId> people = new HashSet<>();
        if (!requests.stream()
                .allMatch(request -> people.add(request.participant().id()))) {
            throw new IllegalArgumentException("every participant must be requested once");
        }
        for (WeekRequest request : requests) {
            boolean known = sessionIds.containsAll(request.prefers())
                    && sessionIds.containsAll(request.mustAttend())
                    && sessionIds.containsAll(request.mustNotAttend())
                    && people.containsAll(request.apartFrom());
            if (!known) {
                throw new IllegalArgumentException("a request names a session or a participant that is not there");
            }
            LevelLimits limits =
                    policy.limits(request.track().level(), request.participant().population(), week.firstDate());
            if (limits.countsSessions()) {
                throw new IllegalArgumentException(
                        "a request must be for a level whose hours are counted, and not also its sessions");
            }
            boolean countsOrder = limits.weeklyTime()
                    .filter(band -> band.includes(request.order().time().perWeek()))
                    .isPresent();
            if (!countsOrder) {
                throw new IllegalArgumentException(
                        "a request must be for a level that counts hours, and its order within the hours of the level");
            }
        }
    }

    /**
     * The week after a change of one session. One that is cancelled is no longer preferred, and need not be attended any more; one that
     * is held in another way is the same session to whoever asked for it.
     *
     * @throws IllegalArgumentException if the session is not of the week, or would lie in another
     */
    public ClinicWeek after(PlanChange change) {
        SessionId id = change.session();
        List<Session> others =
                sessions.stream().filter(session -> !session.id().equals(id)).toList();
        if (others.size() == sessions.size()) {
            throw new IllegalArgumentException("a change must be of a session of the week");
        }
        return change.fold(
                cancelled -> new ClinicWeek(
                        policy,
                        calendar,
                        week,
                        others,
                        requests.stream().map(request -> request.without(id)).toList()),
                changed -> new ClinicWeek(
                        policy,
                        calendar,
                        week,
                        Stream.concat(others.stream(), Stream.of(changed.as())).toList(),
                        requests));
    }

    /**
     * The week with one more session.
     *
     * @throws IllegalArgumentException if it is not of this week, or there is one of its id
     */
    public ClinicWeek with(Session session) {
        return new ClinicWeek(
                policy,
                calendar,
                week,
                Stream.concat(sessions.stream(), Stream.of(session)).toList(),
                requests);
    }
}
