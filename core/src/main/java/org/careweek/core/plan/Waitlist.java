package org.careweek.core.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.TreatmentTime;

/**
 * Who waits for full sessions. A seat that comes free goes to whoever lacks most of their ordered time; of those who lack
 * the same, to who has waited longest, then by participant id.
 *
 * @param entries by session, then by how long they have waited, then by participant; nobody waits twice for one session
 */
public record Waitlist(List<Waiting> entries) {

    private static final Comparator<Waiting> LONGEST_FIRST =
            Comparator.comparing(Waiting::since).thenComparing(Waiting::participant);

    private static final Comparator<Offer> MOST_NEEDED_FIRST =
            Comparator.comparing(Offer::stillNeeded).reversed().thenComparing(Offer::waiting, LONGEST_FIRST);

    public Waitlist {
        entries = entries.stream()
                .sorted(Comparator.comparing(Waiting::session).thenComparing(LONGEST_FIRST))
                .toList();
        long places = entries.stream()
                .map(each -> List.of(each.session(), each.participant()))
                .distinct()
                .count();
        if (places != entries.size()) {
            throw new IllegalArgumentException("a participant must wait for a session once");
        }
    }

    /** A list on which nobody waits. */
    public static Waitlist empty() {
        return new Waitlist(List.of());
    }

    /** The same list with one more who waits; who waits for that session already keeps the earlier place. */
    public Waitlist with(Waiting waiting) {
        boolean waitsAlready = entries.stream()
                .anyMatch(each -> isOf(each, waiting.participant(), waiting.session())
                        && !each.since().isAfter(waiting.since()));
        return waitsAlready
                ? this
                : new Waitlist(Stream.concat(
                                without(waiting.participant(), waiting.session()).entries.stream(), Stream.of(waiting))
                        .toList());
    }

    /** The same list where the participant no longer waits for the session, as after taking an offer or declining it. */
    public Waitlist without(ParticipantId participant, SessionId session) {
        return new Waitlist(entries.stream()
                .filter(each -> !isOf(each, participant, session))
                .toList());
    }

    /**
     * To whom the free seats of a session go now: at most one offer a seat, and only to those whose week is accepted as a
     * plan with the session. A draft and not a plan stands for a week, so that someone whose week lacks hours comes first
     * and not last.
     *
     * @param open the session with its free seats
     * @param weeks the weeks of those who wait; others, and those of other weeks, do not matter
     * @param policy the rules by which a week is checked
     * @return the offers, in their order
     * @throws IllegalArgumentException if a participant who waits has two drafts of the session's week
     */
    public List<Offer> offers(OpenSession open, List<PlanDraft> weeks, HourPolicy policy) {
        Session session = open.session();
        return entries.stream()
                .filter(each -> each.session().equals(session.id()))
                .flatMap(each ->
                        weekOf(each, session, weeks).flatMap(week -> offer(each, session, week, policy)).stream())
                .sorted(MOST_NEEDED_FIRST)
                .limit(open.seatsLeft())
                .toList();
    }

    private static Optional<PlanDraft> weekOf(Waiting waiting, Session session, List<PlanDraft> weeks) {
        List<PlanDraft> found = weeks.stream()
                .filter(week -> week.participant().id().equals(waiting.participant())
                        && week.week().includes(session.slot()))
                .toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException("a participant must have one draft of a week");
        }
        return found.stream().findFirst();
    }

    private static Optional<Offer> offer(Waiting waiting, Session session, PlanDraft week, HourPolicy policy) {
        if (week.sessions().stream().anyMatch(it -> it.id().equals(session.id()))) {
            return Optional.empty();
        }
        PlanDraft with = week.withSessions(
                Stream.concat(week.sessions().stream(), Stream.of(session)).toList());
        return with.check(policy)
                .fold(
                        it -> Optional.of(new Offer(waiting, stillNeeded(week, policy), it.plan())),
                        it -> Optional.empty());
    }

    private static TreatmentTime stillNeeded(PlanDraft week, HourPolicy policy) {
        TreatmentTime ordered = week.order().time().perWeek();
        TreatmentTime planned = week.plannedTime(policy);
        return planned.isMoreThan(ordered) ? TreatmentTime.ZERO : ordered.minus(planned);
    }

    private static boolean isOf(Waiting each, ParticipantId participant, SessionId session) {
        return each.participant().equals(participant) && each.session().equals(session);
    }

    @Override
    public String toString() {
        return "Waitlist[private]";
    }
}
