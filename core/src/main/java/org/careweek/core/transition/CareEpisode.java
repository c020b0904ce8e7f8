package org.careweek.core.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;

/**
 * One episode of care: what was decided and what happened, in order, and the stays that follow from it. A
 * {@link TransitionPolicy} is the only way to a longer one.
 */
public final class CareEpisode {

    private final EpisodeId id;
    private final Optional<EpisodeId> previous;
    private final List<EpisodeEvent> events;
    private final List<Stay> stays;

    private CareEpisode(EpisodeId id, Optional<EpisodeId> previous, List<EpisodeEvent> events, List<Stay> stays) {
        this.id = id;
        this.previous = previous;
        this.events = List.copyOf(events);
        this.stays = List.copyOf(stays);
    }

    /** An episode of which nothing is known yet. */
    public static CareEpisode awaitingAdmission(EpisodeId id) {
        return new CareEpisode(id, Optional.empty(), List.of(), List.of());
    }

    /**
     * The episode of somebody who comes back: a new one that names the earlier one and takes nothing over from it.
     *
     * @throws IllegalArgumentException if the earlier episode has not ended, or has this id itself
     */
    public static CareEpisode reEntry(EpisodeId id, CareEpisode earlier) {
        if (earlier.state() != EpisodeState.DISCHARGED || id.equals(earlier.id)) {
            throw new IllegalArgumentException("a re-entry must be a new episode after a discharge");
        }
        return new CareEpisode(id, Optional.of(earlier.id), List.of(), List.of());
    }

    /** The same episode with one more event, which a policy has approved. */
    CareEpisode with(EpisodeEvent event) {
        List<EpisodeEvent> more =
                Stream.concat(events.stream(), Stream.of(event)).toList();
        return new CareEpisode(id, previous, more, staysAfter(event));
    }

    private List<Stay> staysAfter(EpisodeEvent event) {
        List<Stay> after = new ArrayList<>(stays);
        boolean endsStay = event instanceof StepUp || event instanceof StepDown || event instanceof Discharge;
        if (endsStay) {
            int last = after.size() - 1;
            after.set(last, after.get(last).endedBefore(event.date()));
        }
        levelFrom(event).ifPresent(level -> after.add(Stay.open(level, event.date())));
        return after;
    }

    private static Optional<LevelOfCare> levelFrom(EpisodeEvent event) {
        if (event instanceof Admission admission) {
            return Optional.of(admission.level());
        }
        if (event instanceof StepUp step) {
            return Optional.of(step.to());
        }
        return event instanceof StepDown step ? Optional.of(step.to()) : Optional.empty();
    }

    public EpisodeId id() {
        return id;
    }

    /** The episode that this one follows, if it is a re-entry. */
    public Optional<EpisodeId> previous() {
        return previous;
    }

    /** All that happened, in order. */
    public List<EpisodeEvent> events() {
        return events;
    }

    /** The stays in order; each ends where the next begins, and no two hold one date. */
    public List<Stay> stays() {
        return stays;
    }

    public EpisodeState state() {
        if (stays.isEmpty()) {
            return EpisodeState.AWAITING_ADMISSION;
        }
        return present().isPresent() ? EpisodeState.IN_CARE : EpisodeState.DISCHARGED;
    }

    /** The stay that nothing has ended yet. */
    public Optional<Stay> present() {
        return stays.stream().filter(Stay::isOpen).findFirst();
    }

    /** The stay that holds a date. */
    public Optional<Stay> stayOn(LocalDate date) {
        return stays.stream().filter(stay -> stay.includes(date)).findFirst();
    }

    /** The first date in care. */
    public Optional<LocalDate> admittedOn() {
        return stays.stream().map(Stay::from).findFirst();
    }

    /** The first date out of care. */
    public Optional<LocalDate> dischargedOn() {
        return lastEvent().filter(Discharge.class::isInstance).map(EpisodeEvent::date);
    }

    Optional<EpisodeEvent> lastEvent() {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1));
    }

    /** The temporary step up that led to the present stay and has no return yet, whatever was decided in it since. */
    public Optional<StepUp> temporaryStepUp() {
        return present()
                .flatMap(stay -> events.stream()
                        .filter(StepUp.class::isInstance)
                        .map(StepUp.class::cast)
                        .filter(step -> step.isTemporary() && step.date().equals(stay.from()))
                        .findFirst());
    }

    /**
     * The review and the planned return of the temporary step up that led to the present stay: as planned with it, or as
     * decided when it was last continued. Empty where it goes on for as long as it is needed.
     */
    public Optional<StepUp.Term.Temporary> temporaryTerm() {
        return temporaryStepUp()
                .map(step -> events.subList(events.indexOf(step), events.size()).stream()
                        .filter(ContinuedStay.class::isInstance)
                        .map(event -> ((ContinuedStay) event).term())
                        .reduce(step.term(), (former, later) -> later))
                .filter(StepUp.Term.Temporary.class::isInstance)
                .map(StepUp.Term.Temporary.class::cast);
    }

    /** The temporary step up that a step down to a level would end: it leads back to where it came from. */
    Optional<StepUp> endedByReturnTo(LevelOfCare level) {
        return temporaryStepUp().filter(step -> step.from() == level);
    }

    /** The level of care on each date, for counting hours. */
    public LevelHistory levels() {
        LevelHistory levels = LevelHistory.none();
        for (Stay stay : stays) {
            levels = levels.then(stay.from(), stay.level());
        }
        LevelHistory inCare = levels;
        return dischargedOn().map(inCare::thenNone).orElse(inCare);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CareEpisode that
                && id.equals(that.id)
                && previous.equals(that.previous)
                && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + events.hashCode();
    }

    @Override
    public String toString() {
        return "CareEpisode[private]";
    }
}
