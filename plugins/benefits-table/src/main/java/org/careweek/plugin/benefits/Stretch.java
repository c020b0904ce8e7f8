package org.careweek.plugin.benefits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.careweek.spi.insurance.VerificationQuery;

/**
 * Consecutive dates of a question on which the same rows count.
 *
 * @param from the first date, included
 * @param through the last, included
 * @param rows what counts on each of them: the member's own rows, or else those for all of the payer
 */
record Stretch(LocalDate from, LocalDate through, List<Row> rows) {

    /**
     * All dates of a question, in order.
     *
     * @param own the member's own rows
     * @param general those for all of the payer
     */
    static List<Stretch> of(List<Row> own, List<Row> general, VerificationQuery query) {
        List<LocalDate> starts = List.copyOf(starts(Stream.concat(own.stream(), general.stream()), query));
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate from = starts.get(i);
            LocalDate through = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : query.through();
            List<Row> counting = spanning(own, from);
            stretches.add(new Stretch(from, through, counting.isEmpty() ? spanning(general, from) : counting));
        }
        return stretches;
    }

    /** The dates from which on other rows count than on the date before. */
    private static SortedSet<LocalDate> starts(Stream<Row> rows, VerificationQuery query) {
        SortedSet<LocalDate> starts = new TreeSet<>();
        starts.add(query.from());
        rows.flatMap(row -> Stream.of(row.from(), row.through().plusDays(1)))
                .filter(date -> date.isAfter(query.from()) && !date.isAfter(query.through()))
                .forEach(starts::add);
        return starts;
    }

    private static List<Row> spanning(List<Row> rows, LocalDate date) {
        return rows.stream().filter(row -> row.spans(date)).toList();
    }

    @Override
    public String toString() {
        return "Stretch[private]";
    }
}
