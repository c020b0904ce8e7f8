package org.careweek.spi.insurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A question to a payer and its answer, as a host keeps them. Prints nothing of it.
 *
 * @param query what was asked
 * @param answer what came back; its statement, if it has one, answers the query
 */
public record Verification(VerificationQuery query, VerificationAnswer answer) {

    public Verification {
        Objects.requireNonNull(query, "query");
        if (statement(answer).filter(it -> !it.answers(query)).isPresent()) {
            throw new IllegalArgumentException("an answer must be one to its question");
        }
    }

    /** To what the answer speaks, and until when; empty where nobody knows. */
    public Optional<Statement> statement() {
        return statement(answer);
    }

    /** Whether the payer states something, yes or no, of the level that was asked for a date, and it is not stale. */
    public boolean speaksFor(LocalDate date, Instant now) {
        return statement().filter(it -> it.speaksFor(date, now)).isPresent();
    }

    private static Optional<Statement> statement(VerificationAnswer answer) {
        return answer.fold(
                covered -> Optional.of(covered.statement()),
                notCovered -> Optional.of(notCovered.statement()),
                undetermined -> Optional.empty());
    }

    @Override
    public String toString() {
        return "Verification[private]";
    }
}
