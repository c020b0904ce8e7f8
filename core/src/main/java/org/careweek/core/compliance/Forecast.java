package org.careweek.core.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.TreatmentTime;

/**
 * Where a week in progress can still go. A week is saved when it reaches the least of its band, on as many days as the policy
 * asks for.
 *
 * <p>A session is attended as a whole or not at all, from its start, so it can be chosen until it begins. A planned session
 * that has begun gives what is left of it from now on. No choice makes the week, a day or the authorized time hold more than
 * is allowed; sessions of a choice do not overlap, and each counts for the date of its start.
 *
 * <p>What nobody recorded is unknown: every answer takes it for missed, except where it says that it does not. It weighs
 * against the most, so that no rescue breaks a limit, whatever it turns out to have been.
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

    /** Past time that would count as well if it turned out attended: records without both ends, and planned sessions without any. */
    public TreatmentTime unrecorded() {
        return TreatmentTime.ofWholeMinutesIn(left.unrecorded().seconds());
    }

    /** What is missing to the least of the band. */
    public TreatmentTime needed() {
        return TreatmentTime.ofMinutes(
                Math.max(0, band().least().minutes() - credited().minutes()));
    }

    /** On how many further dates there must be treatment; 0 where the policy asks for no number of days. */
    public int daysNeeded() {
        return Math.max(0, goal.days() - footing().days());
    }

    /** The most that any choice of sessions still adds. */
    public TreatmentTime possible() {
        return TreatmentTime.ofWholeMinutesIn(
                        week.hours().seconds() + asRecorded(left, week.now()).most())
                .minus(credited());
    }

    /** How the week stands by what is recorded. */
    public ForecastState state() {
        return asRecorded(left, week.now()).state();
    }

    /** How it stands if all that nobody recorded was attended. Where it equals {@link #state()}, no record can change that. */
    public ForecastState stateAtBest() {
        return new Reach(goal, week.hours(), left.unrecorded(), left, week.now()).state();
    }

    /**
     * The last instant, included, at which someone who attended nothing from now until then still finds a choice of sessions
     * that saves the week: always the start of one. Empty where the week is saved already, or no sessions that are still to
     * begin save it.
     */
    public Optional<Instant> pointOfNoReturn() {
        if (asRecorded(left, week.now()).isReached()) {
            return Optional.empty();
        }
        List<Instant> starts = Stream.concat(left.planned().stream(), left.makeUps().stream())
                .map(SessionLeft::start)
                .filter(start -> !start.isBefore(week.now()))
                .distinct()
                .sorted()
                .toList();
        int saved = 0;
        int lost = starts.size();
        while (saved < lost) {
            int middle = (saved + lost) / 2;
            if (isSavedAfter(starts.get(middle))) {
                saved = middle + 1;
            } else {
                lost = middle;
            }
        }
        return saved == 0 ? Optional.empty() : Optional.of(starts.get(saved - 1));
    }

    /**
     * The smallest set of make-ups beside all planned sessions that saves the week: the fewest sessions, then the least time,
     * then the earliest. It holds none where the planned ones suffice, and is absent where no set does.
     */
    public Optional<Rescue> rescue() {
        return rescues().stream().findFirst();
    }

    /** The rescue, followed by the best ones that do without one of its sessions, the best of those first. */
    public List<Rescue> rescues() {
        return new RescueSearch(goal, week.hours(), left).best();
    }

    /** The planned sessions that are not over: those whose attendance the chance depends on, by start. */
    public List<SessionId> ahead() {
        return left.planned().stream().map(it -> it.session().id()).toList();
    }

    /**
     * The exact chance that the planned sessions save the week, where each is attended as a whole or missed, independently.
     * Unlike a choice, it is not held to the most that is allowed.
     *
     * @param rates how likely each session {@link #ahead()} is attended; further ones do not matter
     */
    public Chance chance(Map<SessionId, Chance> rates) {
        return chance().at(rateIn(rates));
    }

    /**
     * The session on which the chance hangs most, the earliest of several. Empty where no planned session is left.
     *
     * @param rates how likely each session {@link #ahead()} is attended
     */
    public Optional<Swing> largestSwing(Map<SessionId, Chance> rates) {
        return left.planned().stream()
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
        return new ChanceOfGoal(goal, footing(), left.planned());
    }

    private boolean isSavedAfter(Instant instant) {
        return asRecorded(left.after(instant), instant).state() != ForecastState.OUT_OF_REACH;
    }

    private Reach asRecorded(Remaining ahead, Instant now) {
        return new Reach(goal, week.hours(), InstantRanges.EMPTY, ahead, now);
    }

    private Footing footing() {
        return Footing.of(week.hours(), InstantRanges.EMPTY, InstantRanges.EMPTY);
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
