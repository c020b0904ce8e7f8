package org.careweek.spi.insurance;

import java.util.Objects;
import java.util.function.Function;
import org.careweek.core.program.PrivateText;

/**
 * Nobody knows: neither yes nor no may be concluded from it. Prints why, and nothing of the member.
 *
 * @param reason why
 * @param retry whether and when it makes sense to ask again
 * @param evidence what the payer said in its own words and codes, if it said anything; may be empty
 */
public record Undetermined(Reason reason, RetryAdvice retry, PrivateText evidence) implements VerificationAnswer {

    /** Why there is no answer. */
    public enum Reason {
        /** Nobody answered: no connection, no time left, a payer under maintenance. */
        NO_ANSWER,
        /** What came back could not be read, or not to its end. */
        UNREADABLE,
        /** The payer refused to answer the question as it was asked. */
        REFUSED,
        /** What came back answers another question: another member, level or date, or an older one. */
        MISMATCH,
        /** The payer answered, and neither yes nor no. */
        NOT_STATED,
        /** The payer said both. */
        CONTRADICTORY,
        /** More came back than is read. */
        LIMIT,
        /** The verifier does not speak with this payer, or not about this level of care. */
        NOT_SUPPORTED,
        /** The verifier itself failed, or was not asked because it had failed before. */
        VERIFIER_FAILED
    }

    public Undetermined {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(retry, "retry");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** Nobody knows, and there is nothing to show for it. */
    public static Undetermined because(Reason reason, RetryAdvice retry) {
        return new Undetermined(reason, retry, PrivateText.of(""));
    }

    @Override
    public <R> R fold(
            Function<IndicatesCovered, R> covered,
            Function<IndicatesNotCovered, R> notCovered,
            Function<Undetermined, R> undetermined) {
        return undetermined.apply(this);
    }

    @Override
    public String toString() {
        return "Undetermined[" + reason + "]";
    }
}
