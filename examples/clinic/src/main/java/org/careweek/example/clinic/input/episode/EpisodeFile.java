package org.careweek.example.clinic.input.episode;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.transition.TransitionRequest;
import org.careweek.core.transition.review.ReviewId;
import org.careweek.core.transition.review.ReviewSequence;

/**
 * What a file says of one participant's care. Prints nothing of it.
 *
 * @param site the site's id
 * @param calendar the site's zone, first day of week and closures
 * @param asOf today
 * @param participant who
 * @param population the age group
 * @param events what was asked for, in the file's order
 * @param attended the dates with treatment, in order, none after {@code asOf}
 * @param authorizations what payers authorized
 * @param reviews what is reviewed, in the file's order
 * @param reviewsDone when it was, by review
 */
public record EpisodeFile(
        String site,
        ProgramCalendar calendar,
        LocalDate asOf,
        ParticipantId participant,
        Population population,
        List<TransitionRequest> events,
        NavigableSet<LocalDate> attended,
        Authorizations authorizations,
        List<ReviewSequence> reviews,
        Map<ReviewId, List<LocalDate>> reviewsDone) {

    public EpisodeFile {
        events = List.copyOf(events);
        attended = Collections.unmodifiableNavigableSet(new TreeSet<>(attended));
        reviews = List.copyOf(reviews);
        reviewsDone = Map.copyOf(reviewsDone);
    }

    @Override
    public String toString() {
        return "EpisodeFile[private]";
    }
}
