package org.careweek.core.transition;

import java.time.LocalDate;
import org.careweek.core.program.TrackId;

/**
 * Another track at the same level of care, of the same site or of another one: no discharge, and no new stay (Oklahoma
 * discharge types, odmhsas.org).
 *
 * @param to the new track, which is one site's
 * @param date the first date in it
 * @param decision who decided, and why
 */
public record Transfer(TrackId to, LocalDate date, Decision decision) implements EpisodeEvent {

    @Override
    public String toString() {
        return "Transfer[private]";
    }
}
