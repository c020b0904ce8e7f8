package org.careweek.plugin.x12;

import java.util.Objects;

/**
 * A payer's refusal to answer (AAA). It says nothing of coverage. Prints nothing of it.
 *
 * @param code why, AAA03; may be empty
 * @param followUp what to do next, AAA04; may be empty
 * @param loop in which loop it stands, such as {@code 2100C}
 * @param place where in the file
 */
public record Rejection(String code, String followUp, String loop, Place place) {

    public Rejection {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(followUp, "followUp");
        Objects.requireNonNull(loop, "loop");
        Objects.requireNonNull(place, "place");
    }

    /** What the payer says of asking again. */
    public Resubmission resubmission() {
        return Resubmission.of(followUp);
    }

    /** Whether it says the same, wherever in a file it stands. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Rejection that
                && code.equals(that.code)
                && followUp.equals(that.followUp)
                && loop.equals(that.loop);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, followUp, loop);
    }

    @Override
    public String toString() {
        return "Rejection[" + place + "]";
    }
}
