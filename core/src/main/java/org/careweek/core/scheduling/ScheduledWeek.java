package org.careweek.core.scheduling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.scheduling.pricing.Terms;
import org.careweek.core.scheduling.search.Known;

/**
 * A clinic's week with its schedule, and what the scheduler knows of it: changes are answered soon from here. Does not change; safe for
 * concurrent use. Prints nothing of a person.
 */
public final class ScheduledWeek {

    private final ClinicWeek week;
    private final WeekSchedule schedule;
    private final WeekNumbers numbers;
    private final Known known;
    private final Stability stability;

    /** @param stability what stayed when it was scheduled */
    ScheduledWeek(ClinicWeek week, WeekSchedule schedule, WeekNumbers numbers, Known known, Stability stability) {
        this.week = week;
        this.schedule = schedule;
        this.numbers = numbers;
        this.known = known;
        this.stability = stability;
    }

    /** The week. */
    public ClinicWeek week() {
        return week;
    }

    /** Everyone's plans, and what is proven of them. */
    public WeekSchedule schedule() {
        return schedule;
    }

    /** Who attends what. */
    public Assignment assignment() {
        return Assignment.of(schedule.plans());
    }

    /** The plans that hold, for a change of one participant's request. */
    public PlannedWeek planned() {
        return new PlannedWeek(week, schedule.plans());
    }

    /**
     * Why somebody is planned for these hours, and not for what was ordered; nothing where there is no plan.
     *
     * @throws IllegalArgumentException if the participant is not of the week
     */
    public Optional<TheseHours> whyTheseHours(ParticipantId participant) {
        int person = find(participant);
        return schedule.plans().stream()
                .filter(plan -> plan.participant().equals(participant))
                .findFirst()
                .map(plan -> new HoursQuestion(numbers, schedule.plans(), person).answer(plan));
    }

    /**
     * Why somebody has no plan; nothing where there is one. Where the schedule leaves reasons out, they are looked for now.
     *
     * @throws IllegalArgumentException if the participant is not of the week
     */
    public Optional<Unplaced> whyUnplaced(ParticipantId participant) {
        find(participant);
        return schedule.unplaced().stream()
                .filter(who -> who.participant().equals(participant))
                .findFirst()
                .map(new UnplacedQuestion(numbers, schedule.plans(), LastLooks.all())::answer);
    }

    /**
     * The same week and plans, with the reasons that the schedule leaves out, as an end of the search by time or by somebody who waits
     * makes it do.
     *
     * @param monitor may end it; what was not looked for by then is still left out. It is told of no work
     */
    public ScheduledWeek explained(SearchMonitor monitor) {
        LastLooks looks = LastLooks.asLongAs(new Tries(monitor)::goesOn);
        UnplacedQuestion question = new UnplacedQuestion(numbers, schedule.plans(), looks);
        WeekSchedule told = new WeekSchedule(
                schedule.plans(),
                schedule.unplaced().stream().map(question::answer).toList(),
                schedule.score(),
                schedule.bound(),
                schedule.placedBound());
        return new ScheduledWeek(week, told, numbers, known, stability);
    }

    private int find(ParticipantId participant) {
        int person = numbers.index().find(participant);
        if (person < 0) {
            throw new IllegalArgumentException("it must be asked of a participant of the week");
        }
        return person;
    }

    /**
     * Those without a plan in the order in which places that become free should be offered: first whose place would add most to the
     * schedule beyond what its seats are worth to everybody else, by the prices that prove the bound. Of equals in the order of the
     * requests.
     */
    public List<InLine> waitlist() {
        return schedule.unplaced().stream()
                .map(Unplaced::participant)
                .map(who -> new InLine(who, known.value(numbers.index().find(who)) / Terms.POINT))
                .sorted(Comparator.comparingLong(InLine::worth).reversed())
                .toList();
    }

    List<WeeklyPlan> plans() {
        return schedule.plans();
    }

    WeekNumbers numbers() {
        return numbers;
    }

    Known known() {
        return known;
    }

    /** Where changes cost nothing, and what has begun or was promised stays all the same. */
    Stability freely() {
        return Stability.none().from(stability.from()).promised(stability.promised());
    }

    @Override
    public String toString() {
        return "ScheduledWeek[" + schedule + "]";
    }
}
