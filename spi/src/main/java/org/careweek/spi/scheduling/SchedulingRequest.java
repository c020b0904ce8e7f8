package org.careweek.spi.scheduling;

import java.util.Objects;
import java.util.concurrent.Executor;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.SearchMonitor;

/** A clinic's week to be scheduled, and how long to look. Prints nothing of a person. */
public final class SchedulingRequest {

    private final ClinicWeek week;
    private final SearchLimits limits;
    private final SearchMonitor monitor;
    private final Executor executor;
    private final int helpers;

    private SchedulingRequest(Builder builder) {
        this.week = builder.week;
        this.limits = builder.limits;
        this.monitor = builder.monitor;
        this.executor = builder.executor;
        this.helpers = builder.helpers;
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

    /** Runs pieces of work beside the calling thread, for engines that share theirs; one that is busy or refuses is not to be waited for. */
    public Executor executor() {
        return executor;
    }

    /** How many such pieces an engine may have at once, 0 or more; 0 is for the calling thread alone. */
    public int helpers() {
        return helpers;
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
        private Executor executor = Runnable::run;
        private int helpers;

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

        /**
         * Threads of the host for work beside the calling thread. None, unless given.
         *
         * @param helpers how many pieces of work at once, 0 or more
         * @throws IllegalArgumentException if {@code helpers} is less than 0
         */
        public Builder helpers(Executor executor, int helpers) {
            if (helpers < 0) {
                throw new IllegalArgumentException("helpers must be 0 or more, but was " + helpers);
            }
            this.executor = Objects.requireNonNull(executor, "executor");
            this.helpers = helpers;
            return this;
        }

        /** Completes the request. */
        public SchedulingRequest build() {
            return new SchedulingRequest(this);
        }
    }
}
