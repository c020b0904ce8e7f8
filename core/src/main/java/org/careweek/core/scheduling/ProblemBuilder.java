package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.Participant;
import org.careweek.core.program.Session;
import org.careweek.core.program.Track;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.WeeklyAvailability;

/** Puts one person's week as a problem of numbers: the only place that turns rules into limits of the search. */
final class ProblemBuilder {

    private static final int ANY = Integer.MAX_VALUE;

    /** What a search looks at before it settles for what it has; ordinary weeks need a hundredth of it. */
    private static final long QUICK = 500_000;

    private static final long THOROUGH = 20_000_000;

    private final WeekIndex index;
    private final Begun begun;
    private final Map<Integer, List<Candidate>> usual = new HashMap<>();

    /** @param begun of the one person whose week is looked at, or nothing */
    ProblemBuilder(WeekIndex index, Begun begun) {
        this.index = index;
        this.begun = begun;
    }

    /** The best week under the seats that the roster has left. */
    Optional<BestWeek.Week> bestUnder(Roster roster, int person, IntToLongFunction price) {
        return usual(person, price, session -> hasRoom(person, session, roster, Set.of()), QUICK)
                .week();
    }

    /** The best week where seats count only by their price; a session without any seat stays closed. */
    Optional<BestWeek.Week> bestAt(IntToLongFunction price, Roster roster, int person) {
        IntPredicate open = session -> isOpen(session) && !roster.meetsSomebodyToAvoid(person, session);
        return usual(person, price, open, QUICK).week();
    }

    /** The best week where others make room, for a price; a session without any seat stays closed. */
    Optional<BestWeek.Week> bestIfOthersMove(IntToLongFunction price, int person) {
        return usual(person, price, this::isOpen, QUICK).week();
    }

    /** The best week where the participant is alone in the clinic. */
    BestWeek.Answer alone(int person) {
        return usual(person, session -> 0, this::isOpen, THOROUGH);
    }

    private boolean isOpen(int session) {
        return index.session(session).seats() > 0;
    }

    /** The best week without some obstacles. */
    BestWeek.Answer bestWithout(Set<Obstacle> gone, Roster roster, int person, IntToLongFunction price) {
        Person who = index.person(person);
        if (!suitsTrack(who, gone)) {
            return BestWeek.Answer.IMPOSSIBLE;
        }
        return best(
                who, candidates(who, gone), gone, price, session -> hasRoom(person, session, roster, gone), THOROUGH);
    }

    /** Whether anything that counts would be left without some obstacles. */
    boolean offersTreatment(Set<Obstacle> gone, int person) {
        return candidates(index.person(person), gone).stream().anyMatch(candidate -> candidate.minutes() > 0);
    }

    /** Whether the participant could come to a session if it had a seat. */
    boolean isUseful(int person, int session) {
        return usual(person).stream().anyMatch(candidate -> candidate.session() == session);
    }

    private List<Candidate> usual(int person) {
        return usual.computeIfAbsent(person, key -> candidates(index.person(person), Set.of()));
    }

    private BestWeek.Answer usual(int person, IntToLongFunction price, IntPredicate open, long work) {
        Person who = index.person(person);
        return suitsTrack(who, Set.of())
                ? best(who, usual(person), Set.of(), price, open, work)
                : BestWeek.Answer.IMPOSSIBLE;
    }

    private BestWeek.Answer best(
            Person who,
            List<Candidate> candidates,
            Set<Obstacle> gone,
            IntToLongFunction price,
            IntPredicate open,
            long work) {
        List<Candidate> priced = new ArrayList<>();
        int forced = 0;
        for (Candidate candidate : candidates) {
            if (open.test(candidate.session())) {
                priced.add(candidate.at(price.applyAsLong(candidate.session())));
                forced += candidate.forced() ? 1 : 0;
            }
        }
        if (forced < due(who, gone).cardinality()) {
            return BestWeek.Answer.IMPOSSIBLE;
        }
        return BestWeek.of(problem(who, priced, gone), work);
    }

    /** The sessions without which there is no plan. */
    private BitSet due(Person who, Set<Obstacle> gone) {
        BitSet due = (BitSet) begun.planned().clone();
        if (!gone.contains(Obstacle.MUST_ATTEND)) {
            due.or(who.forced());
        }
        return due;
    }

    private List<Candidate> candidates(Person who, Set<Obstacle> gone) {
        BitSet due = due(who, gone);
        List<Candidate> candidates = new ArrayList<>();
        for (int session = 0; session < index.sessions(); session++) {
            if (isCandidate(who, session, gone)) {
                candidates.add(candidate(who, session, due.get(session)));
            }
        }
        return candidates;
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

    private boolean isCandidate(Person who, int session, Set<Obstacle> gone) {
        Session offer = index.session(session);
        return !begun.isMissed(session)
                && (who.available().get(session) || gone.contains(Obstacle.AVAILABILITY) && staysOnItsDate(offer))
                && (offer.isFor(who.request().track().id()) || gone.contains(Obstacle.TRACK_SESSION))
                && (!who.forbidden().get(session) || gone.contains(Obstacle.MUST_NOT_ATTEND))
                && (index.week().calendar().closureDuring(offer.slot()).isEmpty()
                        || gone.contains(Obstacle.SITE_CLOSED));
    }

    /** Whoever can always come still has no window past midnight. */
    private static boolean staysOnItsDate(Session offer) {
        return WeeklyAvailability.always().allows(offer.slot());
    }

    private boolean hasRoom(int person, int session, Roster roster, Set<Obstacle> gone) {
        return begun.stays(session)
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
                who.preferred().get(session) ? 1 : 0,
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
                new WeekProblem.Limits(
                        gone.contains(Obstacle.WEEKLY_MINIMUM)
                                ? 1
                                : Math.max(1, week.least().minutes()),
                        Math.min(most(authorized, UnitKind.HOURS), most(week, gone.contains(Obstacle.WEEKLY_MAXIMUM)))),
                day(who, gone),
                gone.contains(Obstacle.DAYS) ? 1 : who.limits().treatmentDays(),
                most(authorized, UnitKind.DAYS),
                most(authorized, UnitKind.VISITS),
                needs(who.request().order(), gone),
                who.ordered());
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

    /** In days, in visits, or of hours in minutes. */
    private static int most(AuthorizedCap authorized, UnitKind kind) {
        return authorized
                .mostOf(kind)
                .map(units -> (int) Math.min(ANY, units.steps()))
                .orElse(ANY);
    }

    private static int most(HourBand band, boolean gone) {
        return gone ? ANY : band.most().largestMinutes();
    }
}
