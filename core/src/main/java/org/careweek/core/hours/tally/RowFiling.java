package org.careweek.core.hours.tally;

import java.time.DayOfWeek;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.counting.Credit;
import org.careweek.core.hours.counting.RowKind;
import org.careweek.core.hours.counting.SiteClock;
import org.careweek.core.time.SupportedDates;

/** Takes rows, checks them, and files what they earn. One row after another: its schedule, its breaks, and what became of it. */
final class RowFiling {

    private static final long SECONDS_A_MINUTE = 60;
    private static final int MINUTES_A_DAY = 1440;
    private static final long SECONDS_A_DAY = 86_400;

    private final SiteClock clock;
    private final Credit credit;
    private final Cabinet cabinet;
    private final int firstDate;
    private final int lastDate;

    /** The schedule of the row: its date as written, its instants, and up to where that date lasts for certain. */
    private int date;

    private long start;
    private long end;
    private long dateLasts;

    RowFiling(SiteClock clock, Credit credit, DayOfWeek firstDay, Cabinet cabinet) {
        this.clock = clock;
        this.credit = credit;
        this.cabinet = cabinet;
        this.firstDate = (int) SupportedDates.firstOfWeeks(firstDay).toEpochDay();
        this.lastDate = (int) SupportedDates.lastOfWeeks(firstDay).toEpochDay();
    }

    /** Begins a row that is scheduled by the wall clock. */
    void schedule(int startMinute, int endMinute) {
        if (startMinute >= endMinute) {
            throw new IllegalArgumentException("a schedule must end after it starts");
        }
        begin(Math.floorDiv(startMinute, MINUTES_A_DAY));
        int offset = clock.offsetOfDate(date);
        if (offset != SiteClock.CHANGES && endMinute <= (date + 1) * MINUTES_A_DAY) {
            start = startMinute * SECONDS_A_MINUTE - offset;
            end = endMinute * SECONDS_A_MINUTE - offset;
            dateLasts = end;
        } else {
            start = clock.instantOf(startMinute * SECONDS_A_MINUTE);
            end = Math.max(start, clock.instantOf(endMinute * SECONDS_A_MINUTE));
            SupportedDates.check(end);
            dateLasts = start;
        }
    }

    /** Begins a row that is scheduled at instants that are supported, on a date as written, which may be any other one. */
    void schedule(long writtenDate, long startSecond, long endSecond) {
        begin(writtenDate);
        start = startSecond;
        end = endSecond;
        long midnight = clock.startOf(date);
        dateLasts = midnight <= start ? midnight + SECONDS_A_DAY : start;
    }

    private void begin(long writtenDate) {
        if (writtenDate < firstDate || writtenDate > lastDate) {
            throw unsupported();
        }
        date = (int) writtenDate;
        credit.withoutBreaks();
    }

    private static IllegalArgumentException unsupported() {
        return new IllegalArgumentException("weeks must lie from 1900-01-01 through 2200-12-31");
    }

    void addBreak(int after, int minutes) {
        if (after < 0 || minutes < 0) {
            throw new IllegalArgumentException(
                    "a break must begin 0 or more minutes after the start and last 0 or more");
        }
        if (minutes > 0) {
            long from = start + after * SECONDS_A_MINUTE;
            credit.addBreak(from, from + minutes * SECONDS_A_MINUTE);
        }
    }

    /** Files the row. */
    void file(int participant, AttendanceStatus status, boolean counted, long arrival, long departure) {
        if (participant < 0) {
            throw new IllegalArgumentException("a participant must be 0 or more");
        }
        if (!status.isCreditable()) {
            file(participant, start, 0, RowKind.ofOther(status == AttendanceStatus.CANCELLED));
            return;
        }
        check(arrival, departure);
        if (counted) {
            credit.earn(start, end, arrival, departure);
        } else {
            credit.earnNothing();
        }
        boolean recorded = arrival != Credit.NOT_RECORDED && departure != Credit.NOT_RECORDED;
        filePieces(participant, RowKind.ofCreditable(recorded, credit.pieces() > 0));
    }

    private static void check(long arrival, long departure) {
        if (arrival != Credit.NOT_RECORDED) {
            SupportedDates.check(arrival);
        }
        if (departure != Credit.NOT_RECORDED) {
            SupportedDates.check(departure);
            if (departure < arrival) {
                throw new IllegalArgumentException("the departure must not be before the arrival");
            }
        }
    }

    private void filePieces(int participant, int kind) {
        int pieces = credit.pieces();
        if (pieces == 0) {
            file(participant, start, 0, kind);
            return;
        }
        if (kind == RowKind.ATTENDED) {
            checkWeeks(credit.start(0), credit.end(pieces - 1));
        }
        file(participant, credit.start(0), credit.end(0) - credit.start(0), kind);
        for (int i = 1; i < pieces; i++) {
            file(participant, credit.start(i), credit.end(i) - credit.start(i), RowKind.more(kind));
        }
    }

    private void checkWeeks(long from, long until) {
        if (until > dateLasts && (clock.dayOf(from) < firstDate || clock.dayOf(until - 1) > lastDate)) {
            throw unsupported();
        }
    }

    private void file(int participant, long from, long length, int kind) {
        int daysLate = from < dateLasts ? 0 : clock.dayOf(from) - date;
        if (Word.fits(length, daysLate)) {
            cabinet.add(participant, from, length, daysLate, kind);
            return;
        }
        if (length > 0) {
            cabinet.add(participant, new Outsized(from, from + length, (kind & 1) == 0));
        }
        if (kind != RowKind.more(kind)) {
            fileOnItsDate(participant, kind);
        }
    }

    /** Files the row without its time, at the midnight with which its date begins or, where that date is skipped, the next one. */
    private void fileOnItsDate(int participant, int kind) {
        long midnight = clock.instantOf(date * SECONDS_A_DAY);
        cabinet.add(participant, midnight, 0, clock.dayOf(midnight) - date, kind);
    }
}
