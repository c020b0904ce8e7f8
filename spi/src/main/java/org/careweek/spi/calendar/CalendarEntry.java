package org.careweek.spi.calendar;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.careweek.core.program.PrivateText;

/**
 * One appointment of a calendar. What is more than its time is written only as far as the request's {@link Disclosure}
 * allows. Prints nothing of it.
 */
public final class CalendarEntry {

    private static final PrivateText NOTHING = PrivateText.of("");

    /** Whether an appointment is held. */
    public enum Status {
        CONFIRMED,
        /** It was planned and will not be held: readers take it off their calendars. */
        CANCELLED
    }

    /**
     * When an appointment last changed by itself.
     *
     * @param revision the plan's revision then, 0 or more
     * @param at when that was
     */
    public record Change(int revision, Instant at) {

        public Change {
            Objects.requireNonNull(at, "at");
            if (revision < 0) {
                throw new IllegalArgumentException("revision must be 0 or more, but was " + revision);
            }
        }

        @Override
        public String toString() {
            return "Change[private]";
        }
    }

    private final OpaqueId uid;
    private final ZonedDateTime start;
    private final ZonedDateTime end;
    private final PrivateText title;
    private final PrivateText location;
    private final PrivateText description;
    private final Status status;
    private final Optional<Change> change;

    private CalendarEntry(Builder builder) {
        this.uid = Objects.requireNonNull(builder.uid, "uid");
        this.start = Objects.requireNonNull(builder.start, "start");
        this.end = Objects.requireNonNull(builder.end, "end");
        this.title = Objects.requireNonNull(builder.title, "title");
        this.location = Objects.requireNonNull(builder.location, "location");
        this.description = Objects.requireNonNull(builder.description, "description");
        this.status = Objects.requireNonNull(builder.status, "status");
        this.change = builder.change;
        if (!start.toInstant().isBefore(end.toInstant())) {
            throw new IllegalArgumentException("an entry must end after it starts");
        }
        if (!start.getZone().equals(end.getZone())) {
            throw new IllegalArgumentException("an entry must start and end in one zone, but they were "
                    + start.getZone() + " and " + end.getZone());
        }
    }

    /**
     * Starts an entry that is held and reveals no more than its time.
     *
     * @param uid identifies the appointment over all exports, and tells nothing to who lacks the site's key
     * @param start included
     * @param end excluded; after {@code start}, in the same zone
     */
    public static Builder builder(OpaqueId uid, ZonedDateTime start, ZonedDateTime end) {
        return new Builder(uid, start, end);
    }

    /** Identifies the appointment over all exports. */
    public OpaqueId uid() {
        return uid;
    }

    /** When it starts, included. */
    public ZonedDateTime start() {
        return start;
    }

    /** When it ends, excluded; in the zone in which it starts. */
    public ZonedDateTime end() {
        return end;
    }

    /** What it is called, if that may be revealed; may be empty. */
    public PrivateText title() {
        return title;
    }

    /** Where it is, if that may be revealed; may be empty. */
    public PrivateText location() {
        return location;
    }

    /** What it is about, if that may be revealed; may be empty. */
    public PrivateText description() {
        return description;
    }

    /** Whether it is held. */
    public Status status() {
        return status;
    }

    /** When it last changed by itself; empty where it is as new as its calendar. */
    public Optional<Change> change() {
        return change;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarEntry that
                && uid.equals(that.uid)
                && start.equals(that.start)
                && end.equals(that.end)
                && title.equals(that.title)
                && location.equals(that.location)
                && description.equals(that.description)
                && status == that.status
                && change.equals(that.change);
    }

    @Override
    public int hashCode() {
        return Objects.hash(uid, start, end, title, location, description, status, change);
    }

    @Override
    public String toString() {
        return "CalendarEntry[private]";
    }

    /** Collects an entry. Not safe for concurrent use. */
    public static final class Builder {

        private final OpaqueId uid;
        private final ZonedDateTime start;
        private final ZonedDateTime end;
        private PrivateText title = NOTHING;
        private PrivateText location = NOTHING;
        private PrivateText description = NOTHING;
        private Status status = Status.CONFIRMED;
        private Optional<Change> change = Optional.empty();

        private Builder(OpaqueId uid, ZonedDateTime start, ZonedDateTime end) {
            this.uid = uid;
            this.start = start;
            this.end = end;
        }

        /** What it is called. Nothing, unless given. */
        public Builder title(PrivateText title) {
            this.title = title;
            return this;
        }

        /** Where it is. Nowhere, unless given. */
        public Builder location(PrivateText location) {
            this.location = location;
            return this;
        }

        /** What it is about. Nothing, unless given. */
        public Builder description(PrivateText description) {
            this.description = description;
            return this;
        }

        /** Whether it is held. It is, unless given. */
        public Builder status(Status status) {
            this.status = status;
            return this;
        }

        /** When it last changed by itself. With its calendar, unless given. */
        public Builder change(Change change) {
            this.change = Optional.of(change);
            return this;
        }

        /**
         * Checks and completes the entry.
         *
         * @throws NullPointerException if a value is missing
         * @throws IllegalArgumentException if it does not end after it starts, or in another zone
         */
        public CalendarEntry build() {
            return new CalendarEntry(this);
        }
    }
}
