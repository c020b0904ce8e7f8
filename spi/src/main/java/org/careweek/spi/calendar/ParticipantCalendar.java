package org.careweek.spi.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.careweek.core.program.PrivateText;

/** One participant's planned time, to be written as a calendar. Names nobody. */
public final class ParticipantCalendar implements ExportRequest {

    private final ZoneId zone;
    private final List<CalendarEntry> entries;
    private final int revision;
    private final Instant changedAt;
    private final Disclosure disclosure;
    private final PrivateText notice;

    private ParticipantCalendar(Builder builder) {
        this.zone = Objects.requireNonNull(builder.zone, "zone");
        this.entries = builder.entries.stream()
                .sorted(Comparator.comparing(
                                (CalendarEntry entry) -> entry.start().toInstant())
                        .thenComparing(entry -> entry.uid().value()))
                .toList();
        this.revision = builder.revision;
        this.changedAt = Objects.requireNonNull(builder.changedAt, "changedAt");
        this.disclosure = builder.disclosure;
        this.notice = builder.notice;
        if (revision < 0) {
            throw new IllegalArgumentException("revision must be 0 or more, but was " + revision);
        }
        if (entries.stream().map(CalendarEntry::uid).distinct().count() != entries.size()) {
            throw new IllegalArgumentException("every entry of a calendar must have a uid of its own");
        }
    }

    /** Starts an empty calendar that reveals times only. */
    public static Builder builder() {
        return new Builder();
    }

    /** The site's zone. */
    public ZoneId zone() {
        return zone;
    }

    /** The appointments by start, then uid. May be empty. */
    public List<CalendarEntry> entries() {
        return entries;
    }

    /** The plan's revision, 0 or more: a later document with a higher revision supersedes this one. */
    public int revision() {
        return revision;
    }

    /** When the plan last changed. */
    public Instant changedAt() {
        return changedAt;
    }

    /** When an entry last changed: by itself, or with this calendar. */
    public CalendarEntry.Change changeOf(CalendarEntry entry) {
        return entry.change().orElseGet(() -> new CalendarEntry.Change(revision, changedAt));
    }

    /** The same calendar with other appointments. */
    ParticipantCalendar withEntries(List<CalendarEntry> others) {
        return builder()
                .zone(zone)
                .entries(others)
                .revision(revision)
                .changedAt(changedAt)
                .disclosure(disclosure)
                .notice(notice)
                .build();
    }

    /** Whether all of it is cancelled, so that a reader takes off what an earlier document put there; never of no entries. */
    public boolean isCancelled() {
        return !entries.isEmpty()
                && entries.stream().allMatch(entry -> entry.status() == CalendarEntry.Status.CANCELLED);
    }

    /** What may be written beyond times. */
    public Disclosure disclosure() {
        return disclosure;
    }

    /** A notice against re-disclosure that the document is to carry; may be empty. It may tell what the appointments are. */
    public PrivateText notice() {
        return notice;
    }

    @Override
    public String toString() {
        return "ParticipantCalendar[private]";
    }

    /** Collects a calendar. Not safe for concurrent use. */
    public static final class Builder {

        private ZoneId zone;
        private List<CalendarEntry> entries = List.of();
        private int revision;
        private Instant changedAt;
        private Disclosure disclosure = Disclosure.timesOnly();
        private PrivateText notice = PrivateText.of("");

        private Builder() {}

        /** The site's zone. Required. */
        public Builder zone(ZoneId zone) {
            this.zone = zone;
            return this;
        }

        /** The appointments, in any order; replaces those given before. */
        public Builder entries(List<CalendarEntry> entries) {
            this.entries = List.copyOf(entries);
            return this;
        }

        /** The plan's revision, 0 or more. 0 unless given. */
        public Builder revision(int revision) {
            this.revision = revision;
            return this;
        }

        /** When the plan last changed. Required. */
        public Builder changedAt(Instant changedAt) {
            this.changedAt = changedAt;
            return this;
        }

        /** What may be written beyond times. Nothing, unless given. */
        public Builder disclosure(Disclosure disclosure) {
            this.disclosure = Objects.requireNonNull(disclosure, "disclosure");
            return this;
        }

        /** A notice against re-disclosure. None, unless given. */
        public Builder notice(PrivateText notice) {
            this.notice = Objects.requireNonNull(notice, "notice");
            return this;
        }

        /**
         * Checks and completes the calendar.
         *
         * @throws NullPointerException if a required value is missing
         * @throws IllegalArgumentException if the revision is negative or two entries share a uid
         */
        public ParticipantCalendar build() {
            return new ParticipantCalendar(this);
        }
    }
}
