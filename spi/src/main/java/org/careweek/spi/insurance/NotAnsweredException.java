package org.careweek.spi.insurance;

import java.io.IOException;
import java.util.Objects;
import org.careweek.spi.insurance.Undetermined.Reason;

/**
 * A transport's own account of why there is no answer, and of whether to ask again: a payer under maintenance may say until
 * when. Says nothing of the question or of what came back, and has no cause, whose message might.
 */
public final class NotAnsweredException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Reason reason;
    private final transient RetryAdvice retry;

    /** There is no answer, and this is what the verifier is to say of it. */
    public NotAnsweredException(Reason reason, RetryAdvice retry) {
        super("there is no answer: " + Objects.requireNonNull(reason, "reason"));
        this.reason = reason;
        this.retry = Objects.requireNonNull(retry, "retry");
    }

    /** Why there is none. */
    public Reason reason() {
        return reason;
    }

    /** Whether and when it makes sense to ask again. */
    public RetryAdvice retry() {
        return retry;
    }
}
