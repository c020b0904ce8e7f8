package org.careweek.spi.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.careweek.core.program.PrivateText;

/**
 * A clinic's week as its coordinator sees it: groups with their seats, everyone's hours, and who found no place. The
 * labels of people are the host's choice; an exporter shows them to the coordinator and puts them nowhere else.
 */
public final class WeekBoard implements ExportRequest {

    /**
     * A session of the week.
     *
     * @param start included, in the board's zone
     * @param end excluded; after {@code start}
     * @param service such as {@code Group therapy}
     * @param tracks the names of the tracks that may come
     * @param seatsTaken 0 or more
     * @param seats 0 or more, at least {@code seatsTaken}
     * @param room may be empty
     */
    public record Group(
            ZonedDateTime start,
            ZonedDateTime end,
            String service,
            List<String> tracks,
            int seatsTaken,
            int seats,
            String room) {
        public Group {
            Objects.requireNonNull(service, "service");
            Objects.requireNonNull(room, "room");
            tracks = List.copyOf(tracks);
            if (!start.toInstant().isBefore(end.toInstant())) {
                throw new IllegalArgumentException("a group must end after it starts");
            }
            if (seatsTaken < 0 || seatsTaken > seats) {
                throw new IllegalArgumentException("seats taken must lie between 0 and the seats");
            }
        }
    }

    /**
     * A participant with a plan. All times in whole minutes a week.
     *
     * @param label how the coordinator knows the participant
     * @param track the track's name
     * @param level such as {@code IOP}
     * @param planned the plan's minutes
     * @param ordered the minutes that were ordered
     * @param least the fewest minutes of the level of care, included
     * @param most the most minutes of the level of care, included; {@code Integer.MAX_VALUE} where there is no most
     */
    public record Placed(PrivateText label, String track, String level, int planned, int ordered, int least, int most) {
        public Placed {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(level, "level");
            if (planned < 0 || ordered < 0 || least < 0 || most < least) {
                throw new IllegalArgumentException("minutes must be 0 or more, and the most at least the least");
            }
        }
    }

    /**
     * A participant without a plan.
     *
     * @param label how the coordinator knows the participant
     * @param track the track's name
     * @param reasons each a sentence: any one of them put right makes a place; empty where nobody found out
     */
    public record Unplaced(PrivateText label, String track, List<String> reasons) {
        public Unplaced {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(track, "track");
            reasons = List.copyOf(reasons);
        }

        /** Leaves out the reasons: they are sentences about one person. */
        @Override
        public String toString() {
            return "Unplaced[private]";
        }
    }

    /**
     * Something to know about the week as a whole, such as advice, or the seats that are worth most.
     *
     * @param heading a few words
     * @param remark a sentence about all lines; may be empty
     * @param lines each a sentence that names no participant
     */
    public record Note(String heading, String remark, List<String> lines) {
        public Note {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(remark, "remark");
            lines = List.copyOf(lines);
        }

        /** Leaves out the lines: they are the clinic's own. */
        @Override
        public String toString() {
            return "Note[private]";
        }
    }

    private final String site;
    private final LocalDate firstDay;
    private final ZoneId zone;
    private final List<Group> groups;
    private final List<Placed> placed;
    private final List<Unplaced> unplaced;
    private final List<Note> notes;
    private final long score;
    private final long bound;

    private WeekBoard(Builder builder) {
        this.site = Objects.requireNonNull(builder.site, "site");
        this.firstDay = Objects.requireNonNull(builder.firstDay, "firstDay");
        this.zone = Objects.requireNonNull(builder.zone, "zone");
        this.groups = builder.groups;
        this.placed = builder.placed;
        this.unplaced = builder.unplaced;
        this.notes = builder.notes;
        this.score = builder.score;
        this.bound = builder.bound;
    }

    /** Starts an empty board. */
    public static Builder builder() {
        return new Builder();
    }

    /** The site's name. */
    public String site() {
        return site;
    }

    /** The first of the seven local dates. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The site's zone. */
    public ZoneId zone() {
        return zone;
    }

    /** The sessions, in the host's order. */
    public List<Group> groups() {
        return groups;
    }

    /** Those with a plan, in the host's order. */
    public List<Placed> placed() {
        return placed;
    }

    /** Those without, in the host's order. */
    public List<Unplaced> unplaced() {
        return unplaced;
    }

    /** What else there is to know, in the host's order. */
    public List<Note> notes() {
        return notes;
    }

    /** The score of the schedule. */
    public long score() {
        return score;
    }

    /** A proven upper bound on the score of any schedule of this week. */
    public long bound() {
        return bound;
    }

    @Override
    public String toString() {
        return "WeekBoard[" + firstDay + "]";
    }

    /** Collects a board. Not safe for concurrent use. */
    public static final class Builder {

        private String site;
        private LocalDate firstDay;
        private ZoneId zone;
        private List<Group> groups = List.of();
        private List<Placed> placed = List.of();
        private List<Unplaced> unplaced = List.of();
        private List<Note> notes = List.of();
        private long score;
        private long bound;

        private Builder() {}

        /** The site's name. Required. */
        public Builder site(String site) {
            this.site = site;
            return this;
        }

        /** The first of seven local dates in a zone. Required. */
        public Builder week(LocalDate firstDay, ZoneId zone) {
            this.firstDay = firstDay;
            this.zone = zone;
            return this;
        }

        /** The sessions, in the order to show them. */
        public Builder groups(List<Group> groups) {
            this.groups = List.copyOf(groups);
            return this;
        }

        /** Those with a plan, in the order to show them. */
        public Builder placed(List<Placed> placed) {
            this.placed = List.copyOf(placed);
            return this;
        }

        /** Those without a plan, in the order to show them. */
        public Builder unplaced(List<Unplaced> unplaced) {
            this.unplaced = List.copyOf(unplaced);
            return this;
        }

        /** What else there is to know, in the order to show it. Nothing, unless given. */
        public Builder notes(List<Note> notes) {
            this.notes = List.copyOf(notes);
            return this;
        }

        /** The schedule's score and the proven bound on any schedule's. */
        public Builder quality(long score, long bound) {
            this.score = score;
            this.bound = bound;
            return this;
        }

        /**
         * Completes the board.
         *
         * @throws NullPointerException if a required value is missing
         */
        public WeekBoard build() {
            return new WeekBoard(this);
        }
    }
}
