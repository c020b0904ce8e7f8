package org.careweek.core.transition;

import java.time.LocalDate;
import org.careweek.core.program.LevelOfCare;

/**
 * Care becomes less intensive.
 *
 * @param from the level that ends
 * @param to the level that begins, less intensive than {@code from}
 * @param date the first date at the new level
 * @param purpose whether it ends a temporary step up
 * @param decision who decided, and why
 * @param placement what the new level was chosen by
 */
public record StepDown(
        LevelOfCare from, LevelOfCare to, LocalDate date, Purpose purpose, Decision decision, Placement placement)
        implements Transition {

    /** What a step down is for. */
    public sealed interface Purpose {

        /** Less intensive care is enough. */
        record Progress() implements Purpose {}

        /**
         * The return from a temporary step up.
         *
         * @param ends the step up, a temporary one
         */
        record Return(StepUp ends) implements Purpose {

            public Return {
                if (!ends.isTemporary()) {
                    throw new IllegalArgumentException("only a temporary step up has a return");
                }
            }
        }
    }

    public StepDown {
        if (!from.isMoreIntensiveThan(to)) {
            throw new IllegalArgumentException(
                    "a step down must lower the level of care, but went from " + from + " to " + to);
        }
    }

    /** Whether it ends a temporary step up as planned. */
    public boolean isReturn() {
        return purpose instanceof Purpose.Return;
    }

    @Override
    public String toString() {
        return "StepDown[private]";
    }
}
