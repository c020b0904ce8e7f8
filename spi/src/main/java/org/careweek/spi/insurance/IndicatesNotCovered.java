package org.careweek.spi.insurance;

import java.util.Objects;
import java.util.function.Function;
import org.careweek.core.program.PrivateText;

/**
 * The payer itself states that the plan does not cover the level of care on the dates of the statement. Prints nothing of it.
 *
 * @param statement to what it speaks, and until when
 * @param evidence what the payer said in its own words and codes; may be empty
 */
public record IndicatesNotCovered(Statement statement, PrivateText evidence) implements VerificationAnswer {

    public IndicatesNotCovered {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public <R> R fold(
            Function<IndicatesCovered, R> covered,
            Function<IndicatesNotCovered, R> notCovered,
            Function<Undetermined, R> undetermined) {
        return notCovered.apply(this);
    }

    @Override
    public String toString() {
        return "IndicatesNotCovered[private]";
    }
}
