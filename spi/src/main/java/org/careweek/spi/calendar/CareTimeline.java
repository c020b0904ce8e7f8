package org.careweek.spi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.careweek.core.program.PrivateText;
import org.careweek.core.rule.Severity;
import org.careweek.core.transition.review.ReviewState;

/**
 * One participant's care over weeks, as a case conference sees it. All dates are local dates of the site. Sentences are the
 * host's choice and name no person; an exporter shows the participant's label to the conference and puts it nowhere else.
 */
public final class CareTimeline implements ExportRequest {

    /**
     * Consecutive dates at one level of care.
     *
     * @param level such as {@code IOP}
     * @param from the first date
     * @param end the first date that does not belong to it any more; where it is still open, the end of the timeline
     * @param open whether nothing has ended it yet
     */
    public record Stay(String level, LocalDate from, LocalDate end, boolean open) {
        public Stay {
            Objects.requireNonNull(level, "level");
            if (!from.isBefore(end)) {
                throw new IllegalArgumentException("a stay must hold at least one date");
            }
        }

        @Override
        public String toString() {
            return "Stay[private]";
        }
    }

    /**
     * A week, or the part of one in which the level of care does not change. All times in whole minutes.
     *
     * @param level such as {@code IOP}
     * @param start the first date
     * @param days how many dates, 1 to 7
     * @param attendedDays the dates with treatment, 0 to {@code days}
     * @param minutes what was attended; empty where nobody counted
     * @param least the fewest minutes of the level of care in these days, included
     * @param most the most minutes of the level of care in these days, included; {@code Integer.MAX_VALUE} where there is
     *     no most
     * @param verdict in words; empty where nobody judged
     */
    public record Week(
            String level,
            LocalDate start,
            int days,
            int attendedDays,
            OptionalInt minutes,
            int least,
            int most,
            String verdict) {
        public Week {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(minutes, "minutes");
            Objects.requireNonNull(verdict, "verdict");
            if (days < 1 || days > 7 || attendedDays < 0 || attendedDays > days) {
                throw new IllegalArgumentException("a week must have 1 to 7 days, and attended ones among them");
            }
            if (minutes.orElse(0) < 0 || least < 0 || most < least) {
                throw new IllegalArgumentException("minutes must be 0 or more, and the most at least the least");
            }
        }

        /** Whether it is only a part of its week. */
        public boolean isPartial() {
            return days < 7;
        }

        @Override
        public String toString() {
            return "Week[private]";
        }
    }

    /** What an event was. */
    public enum EventKind {
        ADMISSION,
        STEP_UP,
        STEP_DOWN,
        TRANSFER,
        CONTINUED_STAY,
        RELAPSE,
        DISCHARGE
    }

    /**
     * Something that happened.
     *
     * @param date its date
     * @param kind what it was
     * @param sentence the same in words
     */
    public record Event(LocalDate date, EventKind kind, String sentence) {
        public Event {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(sentence, "sentence");
        }

        @Override
        public String toString() {
            return "Event[private]";
        }
    }

    /**
     * A review.
     *
     * @param name what is reviewed
     * @param due the last date on which it is in time
     * @param state what became of it
     */
    public record DueReview(String name, LocalDate due, ReviewState state) {
        public DueReview {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(state, "state");
        }

        @Override
        public String toString() {
            return "DueReview[private]";
        }
    }

    /**
     * What a payer authorized, and the dates that used it.
     *
     * @param label how the conference knows it
     * @param level such as {@code IOP}
     * @param from the first date, included
     * @param through the last date, included
     * @param unit such as {@code days}
     * @param granted how many units, 0 or more
     * @param remaining how many of them nobody used, 0 to {@code granted}
     * @param usedOn the dates that used one each, in order
     */
    public record Authorized(
            PrivateText label,
            String level,
            LocalDate from,
            LocalDate through,
            String unit,
            int granted,
            int remaining,
            List<LocalDate> usedOn) {
        public Authorized {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(unit, "unit");
            usedOn = List.copyOf(usedOn);
            if (through.isBefore(from) || remaining < 0 || remaining > granted) {
                throw new IllegalArgumentException(
                        "an authorization must have a span, and remaining units among its own");
            }
        }

        /** Leaves out the label. */
        @Override
        public String toString() {
            return "Authorized[private]";
        }
    }

    /**
     * Something that somebody should know.
     *
     * @param date what it is about
     * @param severity how much it matters
     * @param sentence the finding in words
     */
    public record Finding(LocalDate date, Severity severity, String sentence) {
        public Finding {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(sentence, "sentence");
        }

        @Override
        public String toString() {
            return "Finding[private]";
        }
    }

    private final PrivateText label;
    private final String site;
    private final LocalDate asOf;
    private final DayOfWeek weekStarts;
    private final List<Stay> stays;
    private final List<Week> weeks;
    private final List<Event> events;
    private final List<DueReview> reviews;
    private final List<Authorized> authorizations;
    private final List<LocalDate> uncovered;
    private final List<Finding> findings;

    private CareTimeline(Builder builder) {
        this.label = Objects.requireNonNull(builder.label, "label");
        this.site = Objects.requireNonNull(builder.site, "site");
        this.asOf = Objects.requireNonNull(builder.asOf, "asOf");
        this.weekStarts = Objects.requireNonNull(builder.weekStarts, "weekStarts");
        this.stays = builder.stays;
        this.weeks = builder.weeks;
        this.events = builder.events;
        this.reviews = builder.reviews;
        this.authorizations = builder.authorizations;
        this.uncovered = builder.uncovered;
        this.findings = builder.findings;
    }

    /** Starts an empty timeline. */
    public static Builder builder() {
        return new Builder();
    }

    /** How the conference knows the participant. */
    public PrivateText label() {
        return label;
    }

    /** The site's name. */
    public String site() {
        return site;
    }

    /** Today, as the host sees it. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The first day of the site's weeks. */
    public DayOfWeek weekStarts() {
        return weekStarts;
    }

    /** The stays, in order. */
    public List<Stay> stays() {
        return stays;
    }

    /** The weeks and parts of weeks, in order. */
    public List<Week> weeks() {
        return weeks;
    }

    /** What happened, in order. */
    public List<Event> events() {
        return events;
    }

    /** The reviews, by date. */
    public List<DueReview> reviews() {
        return reviews;
    }

    /** The authorizations, in the host's order. */
    public List<Authorized> authorizations() {
        return authorizations;
    }

    /** The dates with treatment that no authorization covers, in order. */
    public List<LocalDate> uncovered() {
        return uncovered;
    }

    /** The findings, in the host's order. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public String toString() {
        return "CareTimeline[private]";
    }

    /** Collects a timeline. Not safe for concurrent use. */
    public static final class Builder {

        private PrivateText label;
        private String site;
        private LocalDate asOf;
        private DayOfWeek weekStarts;
        private List<Stay> stays = List.of();
        private List<Week> weeks = List.of();
        private List<Event> events = List.of();
        private List<DueReview> reviews = List.of();
        private List<Authorized> authorizations = List.of();
        private List<LocalDate> uncovered = List.of();
        private List<Finding> findings = List.of();

        private Builder() {}

        /** How the conference knows the participant. Required. */
        public Builder label(PrivateText label) {
            this.label = label;
            return this;
        }

        /** The site's name. Required. */
        public Builder site(String site) {
            this.site = site;
            return this;
        }

        /** Today. Required. */
        public Builder asOf(LocalDate asOf) {
            this.asOf = asOf;
            return this;
        }

        /** The first day of the site's weeks. Required. */
        public Builder weekStarts(DayOfWeek weekStarts) {
            this.weekStarts = weekStarts;
            return this;
        }

        /** The stays, in order. */
        public Builder stays(List<Stay> stays) {
            this.stays = List.copyOf(stays);
            return this;
        }

        /** The weeks and parts of weeks, in order. */
        public Builder weeks(List<Week> weeks) {
            this.weeks = List.copyOf(weeks);
            return this;
        }

        /** What happened, in order. */
        public Builder events(List<Event> events) {
            this.events = List.copyOf(events);
            return this;
        }

        /** The reviews, by date. */
        public Builder reviews(List<DueReview> reviews) {
            this.reviews = List.copyOf(reviews);
            return this;
        }

        /** The authorizations, in the order to show them. */
        public Builder authorizations(List<Authorized> authorizations) {
            this.authorizations = List.copyOf(authorizations);
            return this;
        }

        /** The dates with treatment that nothing covers, in order. */
        public Builder uncovered(List<LocalDate> uncovered) {
            this.uncovered = List.copyOf(uncovered);
            return this;
        }

        /** The findings, in the order to show them. */
        public Builder findings(List<Finding> findings) {
            this.findings = List.copyOf(findings);
            return this;
        }

        /**
         * Completes the timeline.
         *
         * @throws NullPointerException if a required value is missing
         */
        public CareTimeline build() {
            return new CareTimeline(this);
        }
    }
}
