package org.careweek.plugin.icalendar.busy;

import java.util.List;
import java.util.function.Function;
import org.careweek.core.time.InstantRanges;

/** What reading a calendar gave: all of its busy time in the asked range, or every reason found why it is not trusted. */
public sealed interface BusyAnswer {

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Busy, R> busy, Function<Refused, R> refused);

    /**
     * The calendar could be read whole.
     *
     * @param time the busy time, within the asked range
     */
    record Busy(InstantRanges time) implements BusyAnswer {
        @Override
        public <R> R fold(Function<Busy, R> busy, Function<Refused, R> refused) {
            return busy.apply(this);
        }

        /** Does not say when: a person's week is their own. */
        @Override
        public String toString() {
            return "Busy[private]";
        }
    }

    /**
     * Somebody who relied on this calendar might plan over busy time.
     *
     * @param refusals in the order of the calendar, never empty; beyond the first hundred there may be more
     */
    record Refused(List<CalendarRefusal> refusals) implements BusyAnswer {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal must give a reason");
            }
        }

        @Override
        public <R> R fold(Function<Busy, R> busy, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
