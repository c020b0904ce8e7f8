package org.careweek.core.scheduling;

import java.util.List;
import org.careweek.core.plan.WeeklyPlan;
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

    ScheduledWeek(ClinicWeek week, WeekSchedule schedule, WeekNumbers numbers, Known known) {
        this.week = week;
        this.schedule = schedule;
        this.numbers = numbers;
        this.known = known;
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

    List<WeeklyPlan> plans() {
        return schedule.plans();
    }

    WeekNumbers numbers() {
        return numbers;
    }

    Known known() {
        return known;
    }

    @Override
    public String toString() {
        return "ScheduledWeek[" + schedule + "]";
    }
}
