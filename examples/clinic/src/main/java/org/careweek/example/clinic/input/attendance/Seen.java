package org.careweek.example.clinic.input.attendance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What rows came before: every row has an id of its own, and every participant one site. Not safe for concurrent use. */
interface Seen {

    /** Notes the id of a row; returns the line of the first row that has it, if that is another one. */
    Optional<Long> row(String id, long line);

    /** Notes where a participant is; returns the line of the participant's first row, if that is of another site. */
    Optional<Long> elsewhere(String participant, String site, long line);

    /** All of them, held as they are. */
    static Seen inMemory() {
        record Visit(String site, long line) {}
        Map<String, Long> lines = new HashMap<>();
        Map<String, Visit> visits = new HashMap<>();
        return new Seen() {
            @Override
            public Optional<Long> row(String id, long line) {
                return Optional.ofNullable(lines.putIfAbsent(id, line));
            }

            @Override
            public Optional<Long> elsewhere(String participant, String site, long line) {
                return Optional.ofNullable(visits.putIfAbsent(participant, new Visit(site, line)))
                        .filter(first -> !first.site().equals(site))
                        .map(Visit::line);
            }
        };
    }
}
