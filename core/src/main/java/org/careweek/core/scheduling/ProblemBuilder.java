package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToLongFunction;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.Participant;
import org.careweek.core.program.Session;
import org.careweek.core.program.Track;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.WeeklyAvailability;

/** Puts one person's week as a problem of numbers: the only place that turns rules into limits of the search. */
final class ProblemBuilder {

    private static final int ANY = Integer.MAX_VALUE;

    private final WeekIndex index;

    ProblemBuilder(WeekIndex index) {
        this.index = index;
    }

    /** The best week under the seats that the roster has left. */
    Optional<BestWeek.Week> bestUnder(Roster roster, int person, IntToLongFunction price) {
        return solve(person, roster, Set.of(), price);
    }

    /** The best week without some obstacles. */
    Optional<BestWeek.Week> bestWithout(Set<Obstacle> gone, Roster roster, int person, IntToLongFunction price) {
        return solve(person, roster, gone, price);
    }

    private Optional<BestWeek.Week> solve(int person, Roster roster, Set<Obstacle> gone, IntToLongFunction price) {
        Person who = index.person(person);
        if (!suitsTrack(who, gone)) {
            return Optional.empty();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int session = 0; session < index.sessions(); session++) {
            boolean forced = who.forced().get(session) && !gone.contains(Obstacle.MUST_ATTEND);
            if (isCandidate(who, session, gone) && hasRoom(person, session, roster, gone)) {
                candidates.add(candidate(who, session, forced, price));
            } else if (forced) {
                return Optional.empty();
            }
        }
        return BestWeek.of(problem(who, candidates, gone));
    }

    private static boolean suitsTrack(Person who, Set<Obstacle> gone) {
        Track track = who.request().track();
        Participant participant = who.request().participant();
        return (gone.contains(Obstacle.TRACK_LEVEL)
                        || track.level() == who.request().order().level())
                && (gone.contains(Obstacle.TRACK_POPULATION) || track.serves(participant.population()))
                && (gone.contains(Obstacle.TRACK_FOCUS) || track.suits(participant.focuses()));
    }

    private boolean isCandidate(Person who, int session, Set<Obstacle> gone) {
        Session offer = index.session(session);
        return (who.available().get(session) || gone.contains(Obstacle.AVAILABILITY) && staysOnItsDate(offer))
                && (offer.isFor(who.request().track().id()) || gone.contains(Obstacle.TRACK_SESSION))
                && (!who.forbidden().get(session) || gone.contains(Obstacle.MUST_NOT_ATTEND))
                && (!index.week().calendar().isClosedOn(offer.slot().date()) || gone.contains(Obstacle.SITE_CLOSED));
    }

    /** Whoever can always come still has no window past midnight. */
    private static boolean staysOnItsDate(Session offer) {
        return WeeklyAvailability.always().allows(offer.slot());
    }

    private boolean hasRoom(int person, int session, Roster roster, Set<Obstacle> gone) {
        return (gone.contains(Obstacle.SEATS) || roster.seatsLeft(session) > 0)
                && (gone.contains(Obstacle.APART) || !roster.meetsSomebodyToAvoid(person, session));
    }

    private Candidate candidate(Person who, int session, boolean forced, IntToLongFunction price) {
        Session offer = index.session(session);
        return new Candidate(
                session,
                index.day(session),
                offer.slot().start().toEpochSecond(),
                offer.slot().end().toEpochSecond(),
                index.minutes(session),
                need(who.request().order(), offer),
                (who.preferred().get(session) ? 1 : 0) - price.applyAsLong(session),
                forced);
    }

    private static int need(CareOrder order, Session offer) {
        for (int need = 0; need < order.needs().size(); need++) {
            if (order.needs().get(need).service().equals(offer.service())) {
                return need;
            }
        }
        return -1;
    }

    private WeekProblem problem(Person who, List<Candidate> candidates, Set<Obstacle> gone) {
        HourBand week = who.limits().weeklyTime().orElseThrow();
        int authorized = gone.contains(Obstacle.AUTHORIZATION)
                ? ANY
                : who.request().authorized().perWeek().most().largestMinutes();
        return new WeekProblem(
                candidates,
                new WeekProblem.Limits(
                        gone.contains(Obstacle.WEEKLY_MINIMUM)
                                ? 1
                                : Math.max(1, week.least().minutes()),
                        Math.min(authorized, most(week, gone.contains(Obstacle.WEEKLY_MAXIMUM)))),
                day(who, gone),
                gone.contains(Obstacle.DAYS) ? 1 : who.limits().treatmentDays(),
                needs(who.request().order(), gone),
                who.ordered(),
                gone.contains(Obstacle.OVERLAP));
    }

    private static WeekProblem.Limits day(Person who, Set<Obstacle> gone) {
        return who.limits()
                .dailyTime()
                .map(band -> new WeekProblem.Limits(
                        gone.contains(Obstacle.DAILY_MINIMUM) ? 0 : band.least().minutes(),
                        most(band, gone.contains(Obstacle.DAILY_MAXIMUM))))
                .orElse(new WeekProblem.Limits(0, ANY));
    }

    private static List<WeekProblem.Limits> needs(CareOrder order, Set<Obstacle> gone) {
        return order.needs().stream()
                .map(need -> new WeekProblem.Limits(
                        gone.contains(Obstacle.NEED_MINIMUM)
                                ? 0
                                : need.perWeek().least().minutes(),
                        most(need.perWeek(), gone.contains(Obstacle.NEED_MAXIMUM))))
                .toList();
    }

    private static int most(HourBand band, boolean gone) {
        return gone ? ANY : band.most().largestMinutes();
    }
}
