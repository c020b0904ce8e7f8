package org.careweek.example.clinic.input.attendance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.program.PrivateText;
import org.careweek.example.clinic.input.Moments;
import org.careweek.example.clinic.input.Shown;
import org.careweek.example.clinic.input.csv.Row;

/** Reads the rows of {@code attendance.csv} one after another. Not safe for concurrent use. */
final class RowReader {

    static final String FILE = "attendance.csv";
    static final List<String> COLUMNS = List.of(
            "row",
            "participant",
            "site",
            "session",
            "service",
            "sched_start",
            "sched_end",
            "break_start_min",
            "break_min",
            "status",
            "arrival",
            "departure");

    private static final String WALL_CLOCK = "a wall-clock time, YYYY-MM-DDTHH:MM, in a week from 1900 to 2200";
    private static final String INSTANT = "a UTC time from 1900 to 2200, YYYY-MM-DDTHH:MM:SSZ";
    private static final String STATUS = "one of " + Arrays.toString(AttendanceStatus.values());
    private static final Pattern WHOLE = Pattern.compile("[0-9]+");

    private final Optional<Set<String>> sites;
    private final Seen seen;

    /**
     * @param sites absent where the sites could not be read
     * @param seen what rows came before
     */
    RowReader(Optional<Set<String>> sites, Seen seen) {
        this.sites = sites;
        this.seen = seen;
    }

    /** The row, unless something is wrong with it; a bad one that can still count as unrecorded is made into that. */
    Attempt read(Row row) {
        Optional<String> id = row.text("row");
        id.flatMap(text -> seen.row(text, row.line()))
                .ifPresent(first -> row.report("row", "an id of its own", "line " + first + " has the same"));
        Optional<String> participant = row.text("participant");
        Optional<String> site = site(row, participant);
        Optional<String> session = row.text("session");
        Optional<String> service = row.optional("service", "a text of one line", Row.HIDDEN, Row::fit);
        Optional<LocalDateTime> start = row.required("sched_start", WALL_CLOCK, Shown::time, Moments::wallClockOfWeek);
        Optional<LocalDateTime> end = end(row, start);
        Optional<Integer> breakStart = breakMinutes(row, "break_start_min");
        Optional<Integer> breakMinutes = breakMinutes(row, "break_min");
        Optional<AttendanceStatus> status = row.required("status", STATUS, Row.HIDDEN, RowReader::statusNamed);
        Optional<Instant> arrival = row.optional("arrival", INSTANT, Shown::time, Moments::instant);
        Optional<Instant> departure = row.optional("departure", INSTANT, Shown::time, Moments::instant);
        boolean creditable = status.filter(AttendanceStatus::isCreditable).isPresent();
        if (creditable
                && arrival.isPresent()
                && departure.filter(at -> at.isBefore(arrival.get())).isPresent()) {
            row.report("arrival", "a time not after the departure, " + departure.get(), "was " + arrival.get());
        }

        boolean good = row.problems().isEmpty();
        boolean scheduled = participant.isPresent() && site.isPresent() && start.isPresent() && end.isPresent();
        if (!good && !(creditable && scheduled)) {
            return new Attempt.Useless();
        }
        boolean hasBreak = breakStart.isPresent() && breakMinutes.isPresent();
        boolean timed = good && creditable;
        AttendanceRow value = new AttendanceRow(
                row.line(),
                id.orElse(""),
                PrivateText.of(participant.orElseThrow()),
                site.orElseThrow(),
                session.orElse(""),
                service.orElse(""),
                start.orElseThrow(),
                end.orElseThrow(),
                hasBreak ? breakStart.get() : 0,
                hasBreak ? breakMinutes.get() : 0,
                status.orElseThrow(),
                timed ? arrival : Optional.empty(),
                timed ? departure : Optional.empty());
        return new Attempt.Usable(value, good);
    }

    private Optional<String> site(Row row, Optional<String> participant) {
        Optional<String> site = row.required(
                "site",
                "a site of " + SiteTable.FILE,
                Row.HIDDEN,
                text -> Row.fit(text)
                        .filter(id -> sites.isEmpty() || sites.get().contains(id)));
        if (site.isEmpty() || participant.isEmpty()) {
            return site;
        }
        Optional<Long> elsewhere = seen.elsewhere(participant.get(), site.get(), row.line());
        elsewhere.ifPresent(first -> row.report("site", "the participant's site as in line " + first, "was another"));
        return elsewhere.isPresent() ? Optional.empty() : site;
    }

    private static Optional<LocalDateTime> end(Row row, Optional<LocalDateTime> start) {
        Optional<LocalDateTime> end = row.required("sched_end", WALL_CLOCK, Shown::time, Moments::wallClockOfWeek);
        if (start.isEmpty() || end.isEmpty()) {
            return end;
        }
        if (!end.get().isAfter(start.get())) {
            row.report("sched_end", "a time after the scheduled start, " + start.get(), "was " + end.get());
            return Optional.empty();
        }
        if (end.get().toLocalDate().isAfter(start.get().toLocalDate().plusDays(1))) {
            row.report("sched_end", "the same or the next date, from " + start.get() + " on", "was " + end.get());
            return Optional.empty();
        }
        return end;
    }

    /** Nothing where the minutes are bad, 0 where the field is empty. */
    private static Optional<Integer> breakMinutes(Row row, String column) {
        Optional<Integer> minutes = row.optional(
                column,
                "whole minutes, 0 or more",
                Shown::number,
                text -> Optional.of(text)
                        .filter(digits -> WHOLE.matcher(digits).matches())
                        .map(RowReader::minutes));
        return row.has(column) ? minutes : Optional.of(0);
    }

    /** Of more than all numbers the greatest one: every session has ended by either. */
    private static int minutes(String digits) {
        long sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum = Math.min(Integer.MAX_VALUE, 10 * sum + digits.charAt(i) - '0');
        }
        return (int) sum;
    }

    private static Optional<AttendanceStatus> statusNamed(String text) {
        return Arrays.stream(AttendanceStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst();
    }
}
