package org.careweek.example.clinic.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.Unplaced;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.example.clinic.input.week.WeekFile;

/**
 * A schedule in a few lines for a terminal. Names nobody, nor the site: an unplaced participant is named by the place in
 * the week file.
 *
 * @param file the week as it was read
 * @param week the same in the domain's words
 * @param schedule everyone's plans
 * @param notes what there is to know beside them
 */
public record PlanSummary(WeekFile file, ClinicWeek week, WeekSchedule schedule, CoordinatorNotes notes) {

    /** The lines, in order. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        int people = week.requests().size();
        lines.add("Week of " + file.start() + ": " + schedule.plans().size() + " of " + people
                + " participants placed (proven: at most " + schedule.placedBound() + ")");
        lines.add("Score " + schedule.score() + ", proven bound " + schedule.bound() + ", so at most " + gap()
                + " below the best possible schedule");
        for (Unplaced person : schedule.unplaced()) {
            lines.add("Unplaced /participants/" + position(person.participant()) + ":");
            if (person.reasons().isEmpty()) {
                lines.add("  Finding out why was too much work.");
            }
            person.reasons()
                    .forEach(reason -> lines.add("  "
                            + reason.rules().stream()
                                    .map(rule -> rule.id().value())
                                    .toList() + " " + reason.explanation()));
        }
        lines.addAll(notes.onTerminal());
        return lines;
    }

    private String gap() {
        long missing = schedule.bound() - schedule.score();
        return schedule.bound() == 0
                ? "0 %"
                : String.format(Locale.ROOT, "%.4f %%", 100.0 * missing / schedule.bound());
    }

    private int position(ParticipantId id) {
        return week.requests().stream()
                .map(request -> request.participant().id())
                .toList()
                .indexOf(id);
    }
}
