package org.careweek.core.transition;

import java.time.LocalDate;

/**
 * Care ends, and with it the episode: whoever comes back begins a new one that names this one.
 *
 * @param kind how it ended
 * @param date the first date out of care
 * @param decision who decided, and why
 * @param placement what was assessed when care ended
 */
public record Discharge(DischargeKind kind, LocalDate date, Decision decision, Placement placement)
        implements Transition {

    @Override
    public String toString() {
        return "Discharge[private]";
    }
}
