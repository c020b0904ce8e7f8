package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.Participant;
import org.careweek.core.program.Session;
import org.careweek.core.program.Track;
import org.careweek.core.scheduling.pricing.Candidate;
import org.careweek.core.scheduling.pricing.Limits;
import org.careweek.core.scheduling.pricing.NeedMemory;
import org.careweek.core.scheduling.pricing.WeekProblem;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.WeeklyAvailability;

/** Puts one person's week as a problem of numbers: the only place that turns rules into limits of the search. */
final class ProblemBuilder {

    private static final int DAYS = 7;

    private final WeekIndex index;
    private final Settled[] settled;

    /** The minutes of weeks that are looked for at all. */
    private final Limits wanted;

    /** Nothing is settled. */
    ProblemBuilder(WeekIndex index) {
        this(index, Settled.nothing(index.people()));
    }

    /** @param settled of each person; read at each look */
    ProblemBuilder(WeekIndex index, Settled[] settled) {
        this(index, settled, new Limits(1, Limits.ANY));
    }

    private ProblemBuilder(WeekIndex index, Settled[] settled, Limits wanted) {
        this.index = index;
        this.settled = settled;
        this.wanted = wanted;
    }

    /** The same for weeks alone that have less than so many minutes more or fewer than those. */
    ProblemBuilder nearerTo(int minutes, int off) {
        return new ProblemBuilder(index, settled, new Limits(Math.max(1, minutes - off + 1), minutes + off - 1));
    }

    /** The week where others make room; a session without any seat stays closed. */
    WeekProblem beforeSeats(int person) {
        return problem(
                person, session -> index.session(session).seats() > 0 || settled[person].stays(session), Set.of());
    }

    /** Whether some sessions are a week that a person could have if there were seats. */
    boolean isWeek(int person, int[] sessions) {
        return sessions.length > 0 && beforeSeats(person).isWeekOf(sessions);
    }

    /** The best week beside the others' plans, without some obstacles. */
    BestWeek.Answer bestWithout(Set<Obstacle> gone, Roster roster, int person, IntToLongFunction price, long work) {
        return bestWithout(gone, roster, person, price, work, new NeedMemory());
    }

    /** The same, with what is known of the person's needs from another look. */
    BestWeek.Answer bestWithout(
            Set<Obstacle> gone, Roster roster, int person, IntToLongFunction price, long work, NeedMemory memory) {
        WeekProblem problem = problem(person, session -> hasRoom(person, session, roster, gone), gone);
        return BestWeek.of(problem, price, work, memory);
    }

    private WeekProblem problem(int person, IntPredicate open, Set<Obstacle> gone) {
        Person who = index.person(person);
        BitSet due = due(person, gone);
        FreeTime free = who.freeTime();
        List<Candidate> candidates = new ArrayList<>();
        int forced = 0;
        for (int session : mayCome(who, gone)) {
            if (open.test(session) && isCandidate(person, session, free, gone)) {
                candidates.add(candidate(who, session, due.get(session)));
                forced += due.get(session) ? 1 : 0;
            }
        }
        boolean isPossible = suitsTrack(who, gone) && forced == due.cardinality();
        return problem(who, isPossible ? candidates : List.of(), gone);
    }

    private int[] mayCome(Person who, Set<Obstacle> gone) {
        return gone.contains(Obstacle.TRACK_SESSION)
                ? IntStream.range(0, index.sessions()).toArray()
                : index.sessionsOf(who.request().track().id());
    }

    /** Whether anything that counts would be left without some obstacles. */
    boolean offersTreatment(Set<Obstacle> gone, int person) {
        Person who = index.person(person);
        FreeTime free = who.freeTime();
        return IntStream.of(mayCome(who, gone))
                .anyMatch(session -> index.minutes(session) > 0 && isCandidate(person, session, free, gone));
    }

    /** The sessions without which there is no plan. */
    private BitSet due(int person, Set<Obstacle> gone) {
        BitSet due = (BitSet) settled[person].planned().clone();
        if (!gone.contains(Obstacle.MUST_ATTEND)) {
            due.or(index.person(person).forced());
        }
        return due;
    }

    /** Whether taking the obstacle out could change a person's problem at all. */
    boolean isFelt(Obstacle obstacle, int person) {
        Person who = index.person(person);
        return switch (obstacle) {
            case APART -> !who.apart().isEmpty();
            case MUST_ATTEND -> !who.forced().isEmpty();
            case MUST_NOT_ATTEND -> !who.forbidden().isEmpty();
            case AUTHORIZATION -> !who.request().authorized().equals(AuthorizedCap.unlimited());
            case NEED_MINIMUM, NEED_MAXIMUM -> !who.request().order().needs().isEmpty();
            case SITE_CLOSED -> !index.week().calendar().closures().isEmpty();
            case TRACK_LEVEL, TRACK_POPULATION, TRACK_FOCUS -> !suitsTrack(who, Set.of());
            default -> true;
        };
    }

    private static boolean suitsTrack(Person who, Set<Obstacle> gone) {
        Track track = who.request().track();
        Participant participant = who.request().participant();
        return (gone.contains(Obstacle.TRACK_LEVEL)
                        || track.level() == who.request().order().level())
                && (gone.contains(Obstacle.TRACK_POPULATION) || track.serves(participant.population()))
                && (gone.contains(Obstacle.TRACK_FOCUS) || track.suits(participant.focuses()));
    }

    /** Whether a person could attend a session that has room for all. */
    boolean isCandidate(int person, int session) {
        return isCandidate(person, session, index.person(person).freeTime(), Set.of());
    }

    private boolean isCandidate(int person, int session, FreeTime free, Set<Obstacle> gone) {
        Person who = index.person(person);
        Session offer = index.session(session);
        return !settled[person].isMissed(session)
                && (!who.forbidden().get(session) || gone.contains(Obstacle.MUST_NOT_ATTEND))
                && (free.allows(offer.slot()) || gone.contains(Obstacle.AVAILABILITY) && staysOnItsDate(offer))
                && (!index.isClosed(session) || gone.contains(Obstacle.SITE_CLOSED));
    }

    /** Whoever can always come still has no window past midnight. */
    private static boolean staysOnItsDate(Session offer) {
        return WeeklyAvailability.always().allows(offer.slot());
    }

    private boolean hasRoom(int person, int session, Roster roster, Set<Obstacle> gone) {
        return settled[person].stays(session)
                || (gone.contains(Obstacle.SEATS) || roster.seatsLeft(session) > 0)
                        && (gone.contains(Obstacle.APART) || !roster.meetsSomebodyToAvoid(person, session));
    }

    private Candidate candidate(Person who, int session, boolean forced) {
        Session offer = index.session(session);
        return new Candidate(
                session,
                index.day(session),
                offer.slot().start().toEpochSecond(),
                offer.slot().end().toEpochSecond(),
                index.minutes(session),
                offer.treatmentTime().minutes(),
                need(who.request().order(), offer),
                who.preferred().get(session),
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
        AuthorizedCap authorized = gone.contains(Obstacle.AUTHORIZATION)
                ? AuthorizedCap.unlimited()
                : who.request().authorized();
        return new WeekProblem(
                candidates,
                minutes(week, authorized, gone),
                day(who, gone),
                gone.contains(Obstacle.DAYS) ? 1 : who.limits().treatmentDays(),
                Math.min(DAYS, most(authorized, UnitKind.DAYS)),
                most(authorized, UnitKind.VISITS),
                needs(who.request().order(), gone),
                who.ordered());
    }

    private Limits minutes(HourBand week, AuthorizedCap authorized, Set<Obstacle> gone) {
        int least = gone.contains(Obstacle.WEEKLY_MINIMUM) ? 1 : week.least().minutes();
        int most = Math.min(most(authorized, UnitKind.HOURS), most(week, gone.contains(Obstacle.WEEKLY_MAXIMUM)));
        return new Limits(Math.max(wanted.least(), least), Math.min(wanted.most(), most));
    }

    private static Limits day(Person who, Set<Obstacle> gone) {
        return who.limits()
                .dailyTime()
                .map(band -> new Limits(
                        gone.contains(Obstacle.DAILY_MINIMUM) ? 0 : band.least().minutes(),
                        most(band, gone.contains(Obstacle.DAILY_MAXIMUM))))
                .orElse(new Limits(0, Limits.ANY));
    }

    private static List<Limits> needs(CareOrder order, Set<Obstacle> gone) {
        return order.needs().stream()
                .map(need -> new Limits(
                        gone.contains(Obstacle.NEED_MINIMUM)
                                ? 0
                                : need.perWeek().least().minutes(),
                        most(need.perWeek(), gone.contains(Obstacle.NEED_MAXIMUM))))
                .toList();
    }

    /** In days, in visits, or of hours in minutes. */
    private static int most(AuthorizedCap authorized, UnitKind kind) {
        return authorized
                .mostOf(kind)
                .map(units -> (int) Math.min(Limits.ANY, units.steps()))
                .orElse(Limits.ANY);
    }

    private static int most(HourBand band, boolean gone) {
        return gone ? Limits.ANY : band.most().largestMinutes();
    }
}
