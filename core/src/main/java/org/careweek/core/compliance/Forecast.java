package org.careweek.core.compliance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/**
 * Where a week in progress can still go. A week is saved when it reaches the least of its band, on as many days as the policy
 * asks for; that it may pass the most is not a forecast but a verdict.
 *
 * <p>A session is attended as a whole or not at all, from its start, so it can be chosen until it begins. A planned session
 * that has begun gives what attending it from now on earns. No choice makes the week or a date hold more than is allowed, or
 * takes more hours, days or visits than are authorized, and its sessions do not overlap; but all that is planned may be kept as
 * it is. What a date holds at least,
 * where a policy asks for that, is not looked at.
 *
 * <p>What nobody recorded is unknown: every answer takes it for missed, except where it says that it does not. Against the
 * most of a rescue it weighs as attended, so that a rescue breaks no limit, whatever it turns out to have been.
 */
public final class Forecast {

    private final WeekInProgress week;
    private final WeekGoal goal;
    private final Remaining left;

    private Forecast(WeekInProgress week) {
        this.week = week;
        this.goal = WeekGoal.of(week);
        this.left = Remaining.of(week);
    }

    public static Forecast of(WeekInProgress week) {
        return new Forecast(week);
    }

    /** The treatment that is asked for in these days. */
    public HourBand band() {
        return week.band();
    }

    /** What is recorded and counts. */
    public TreatmentTime credited() {
        return week.hours().time();
    }

    /**
     * What would count as well if all that nobody recorded so far was attended: records without both ends, and planned
     * sessions without any.
     */
    public TreatmentTime unrecorded() {
        return TreatmentTime.ofWholeMinutesIn(left.unrecordedTime().seconds());
    }

    /** What is missing to the least of the band. */
    public TreatmentTime needed() {
        return TreatmentTime.ofMinutes(
                Math.max(0, band().least().minutes() - credited().minutes()));
    }

    /** On how many further dates there must be treatment; 0 where the policy asks for no number of days. */
    public int daysNeeded() {
        return Math.max(0, goal.days() - DaySeconds.counted(week.hours()).treatmentDays());
    }

    /** The most that any choice of sessions still adds. */
    public TreatmentTime possible() {
        return TreatmentTime.ofWholeMinutesIn(asRecorded(left).most()).minus(credited());
    }

    /** How the week stands by what is recorded. */
    public ForecastState state() {
        return asRecorded(left).state();
    }

    /** How it stands if all that nobody recorded so far was attended, which may leave too little room for a make-up. */
    public ForecastState stateIfAttended() {
        Reading attended = Reading.asAttended(left);
        return new Reach(goal, week.hours(), left, attended, attended).state();
    }

    /**
     * The last instant, included, at which someone who attended nothing from now until then still finds a choice of sessions
     * that saves the week: the start of a session, or now where it takes one that has begun. Empty where the week is saved
     * already, or out of reach.
     */
    public Optional<Instant> pointOfNoReturn() {
        if (asRecorded(left).isReached()) {
            return Optional.empty();
        }
        return Stream.concat(left.planned().stream(), left.makeUps().stream())
                .map(session -> session.session().slot().start().toInstant())
                .filter(start -> !start.isBefore(week.now()))
                .sorted(Comparator.reverseOrder())
                .filter(start -> isSavedBy(left.after(start)))
                .findFirst()
                .or(() -> isSavedBy(left) ? Optional.of(week.now()) : Optional.empty());
    }

    /**
     * The smallest set of make-ups beside all planned sessions that saves the week: the fewest sessions, then the least time,
     * then the earliest. It holds none where the planned ones suffice, and is absent where no set does.
     */
    public Optional<Rescue> rescue() {
        return new Reach(goal, week.hours(), left, Reading.asRecorded(), Reading.asAttended(left))
                .besidePlan()
                .smallest()
                .map(Rescue::of);
    }

    /** The planned sessions that are not over: those whose attendance the chance depends on, by start. */
    public List<SessionId> ahead() {
        return sessionsAhead().map(it -> it.session().id()).toList();
    }

    /**
     * The exact chance that the planned sessions save the week, where each is attended as a whole or missed, independently.
     * Unlike a choice, it is not held to the most that is allowed.
     *
     * @param rates how likely each session {@link #ahead()} is attended; further ones do not matter
     * @throws IllegalArgumentException if a rate is missing
     */
    public Chance chance(Map<SessionId, Chance> rates) {
        return chance().at(rateIn(rates));
    }

    /**
     * The session on which the chance hangs most, the earliest of several. Empty where no planned session is left.
     *
     * @param rates how likely each session {@link #ahead()} is attended
     * @throws IllegalArgumentException if a rate is missing
     */
    public Optional<Swing> largestSwing(Map<SessionId, Chance> rates) {
        return sessionsAhead()
                .map(session -> swing(session, rateIn(rates)))
                .reduce((one, other) -> other.size().compareTo(one.size()) > 0 ? other : one);
    }

    private Swing swing(SessionLeft session, Function<SessionLeft, Chance> rates) {
        return new Swing(
                session.session(),
                chance().at(it -> it.equals(session) ? Chance.CERTAIN : rates.apply(it)),
                chance().at(it -> it.equals(session) ? Chance.NEVER : rates.apply(it)));
    }

    private static Function<SessionLeft, Chance> rateIn(Map<SessionId, Chance> rates) {
        return session -> Optional.ofNullable(rates.get(session.session().id()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "a rate is missing for session " + session.session().id()));
    }

    private ChanceOfGoal chance() {
        return new ChanceOfGoal(goal, week.hours(), sessionsAhead().toList());
    }

    private Stream<SessionLeft> sessionsAhead() {
        return left.planned().stream().filter(session -> !session.ahead().isEmpty());
    }

    private boolean isSavedBy(Remaining sessions) {
        return asRecorded(sessions).state() != ForecastState.OUT_OF_REACH;
    }

    private Reach asRecorded(Remaining sessions) {
        return new Reach(goal, week.hours(), sessions, Reading.asRecorded(), Reading.asRecorded());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Forecast that && week.equals(that.week);
    }

    @Override
    public int hashCode() {
        return week.hashCode();
    }

    @Override
    public String toString() {
        return "Forecast[private]";
    }
}
