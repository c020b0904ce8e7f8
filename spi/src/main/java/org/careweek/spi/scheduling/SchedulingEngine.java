package org.careweek.spi.scheduling;

import org.careweek.spi.Plugin;

/**
 * Schedules a clinic's week. A host checks every assignment by the library's own rules before anybody sees it, so an engine can
 * only ever find less than the best, and nothing wrong.
 */
public interface SchedulingEngine extends Plugin {

    /**
     * Schedules the request's week, on the calling thread, within its limits. One that declares {@link
     * org.careweek.spi.Capability#DETERMINISTIC} gives the same answer to the same week, seed and steps, unless the monitor
     * ends it.
     */
    SchedulingAnswer schedule(SchedulingRequest request);
}
