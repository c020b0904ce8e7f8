package org.careweek.spi.scheduling;

import java.util.Objects;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.SearchMonitor;

/** A clinic's week to be scheduled, and how long to look. Prints nothing of a person. */
public final class SchedulingRequest {

    private final ClinicWeek week;
    private final SearchLimits limits;
    private final SearchMonitor monitor;

    private SchedulingRequest(Builder builder) {
        this.week = builder.week;
        this.limits = builder.limits;
        this.monitor = builder.monitor;
    }

    /** Starts a request of a week, with seed 1, no steps and nobody watching. */
    public static Builder builder(ClinicWeek week) {
        return new Builder(week);
    }

    /** The week. */
    public ClinicWeek week() {
        return week;
    }

    /** The seed, and how many attempts at an improvement. */
    public SearchLimits limits() {
        return limits;
    }

    /** Watches the search and may end it; asked often, also by engines without steps, at least every 100 milliseconds. */
    public SearchMonitor monitor() {
        return monitor;
    }

    @Override
    public String toString() {
        return "SchedulingRequest[private]";
    }

    /** Collects a request. Not safe for concurrent use. */
    public static final class Builder {

        private final ClinicWeek week;
        private SearchLimits limits = new SearchLimits(1, 0);
        private SearchMonitor monitor = SearchMonitor.NONE;

        private Builder(ClinicWeek week) {
            this.week = Objects.requireNonNull(week, "week");
        }

        /** The seed and the steps. Seed 1 and no steps, unless given. */
        public Builder limits(SearchLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Who watches. Nobody, unless given. */
        public Builder monitor(SearchMonitor monitor) {
            this.monitor = Objects.requireNonNull(monitor, "monitor");
            return this;
        }

        /** Completes the request. */
        public SchedulingRequest build() {
            return new SchedulingRequest(this);
        }
    }
}
