package org.careweek.spi.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The calendar to send to somebody who has an earlier one. An appointment that looks as it did keeps its revision, so that no
 * reader reports a change; one that looks different gets a later revision; one that is no longer planned is cancelled under
 * its own uid, and stays so in every further update. Immutable and safe to share between threads.
 *
 * @param calendar what to send
 * @param unchanged how many appointments look as they did, those cancelled before among them
 * @param added how many were not sent before
 * @param changed how many look different and are, or are again, as planned
 * @param cancelled how many are cancelled now and were not before
 */
public record CalendarUpdate(ParticipantCalendar calendar, int unchanged, int added, int changed, int cancelled) {

    /**
     * Compares what is planned with what was sent.
     *
     * @param sent what was sent last of every appointment of these weeks, by {@link SentEntry#of}; empty where nothing was
     * @param planned the calendar as it is planned now; its revision and time are those of what changed
     * @param key the site's secret, the one with which {@code sent} was made
     * @throws IllegalArgumentException if two of {@code sent} share a uid
     */
    public static CalendarUpdate of(List<SentEntry> sent, ParticipantCalendar planned, SiteKey key) {
        Map<OpaqueId, SentEntry> before = new HashMap<>();
        for (SentEntry entry : sent) {
            if (before.put(entry.uid(), entry) != null) {
                throw new IllegalArgumentException("what was sent must have every uid once");
            }
        }
        Map<OpaqueId, SentEntry> now = new HashMap<>();
        SentEntry.of(planned, key).forEach(entry -> now.put(entry.uid(), entry));

        Tally tally = new Tally();
        List<CalendarEntry> entries = new ArrayList<>();
        for (CalendarEntry entry : planned.entries()) {
            SentEntry was = before.get(entry.uid());
            SentEntry is = now.get(entry.uid());
            tally.count(was, is);
            if (was == null) {
                entries.add(entry);
            } else {
                entries.add(with(entry, was.looksLike(is) ? was.change() : later(was.change(), is.change())));
            }
        }
        for (SentEntry was : sent) {
            if (!now.containsKey(was.uid())) {
                tally.countGone(was);
                entries.add(cancelled(was, planned));
            }
        }
        return tally.over(planned.withEntries(entries));
    }

    private static CalendarEntry.Change later(CalendarEntry.Change was, CalendarEntry.Change is) {
        int revision = Math.max(is.revision(), Math.addExact(was.revision(), 1));
        Instant at = is.at().isAfter(was.at()) ? is.at() : was.at();
        return new CalendarEntry.Change(revision, at);
    }

    private static CalendarEntry with(CalendarEntry entry, CalendarEntry.Change change) {
        return CalendarEntry.builder(entry.uid(), entry.start(), entry.end())
                .title(entry.title())
                .location(entry.location())
                .description(entry.description())
                .status(entry.status())
                .change(change)
                .build();
    }

    /** Says no more than which appointment it was, and when. */
    private static CalendarEntry cancelled(SentEntry was, ParticipantCalendar planned) {
        CalendarEntry.Change now = new CalendarEntry.Change(planned.revision(), planned.changedAt());
        return CalendarEntry.builder(was.uid(), was.start(), was.end())
                .status(CalendarEntry.Status.CANCELLED)
                .change(was.isCancelled() ? was.change() : later(was.change(), now))
                .build();
    }

    @Override
    public String toString() {
        return "CalendarUpdate[private]";
    }

    /** Counts the appointments of an update. */
    private static final class Tally {

        private int unchanged;
        private int added;
        private int changed;
        private int cancelled;

        void count(SentEntry was, SentEntry is) {
            if (was == null) {
                added++;
            } else if (was.looksLike(is)) {
                unchanged++;
            } else if (is.isCancelled() && !was.isCancelled()) {
                cancelled++;
            } else {
                changed++;
            }
        }

        void countGone(SentEntry was) {
            if (was.isCancelled()) {
                unchanged++;
            } else {
                cancelled++;
            }
        }

        CalendarUpdate over(ParticipantCalendar calendar) {
            return new CalendarUpdate(calendar, unchanged, added, changed, cancelled);
        }
    }
}
