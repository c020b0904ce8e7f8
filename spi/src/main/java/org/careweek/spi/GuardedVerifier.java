package org.careweek.spi;

import java.util.Optional;
import java.util.function.Supplier;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/**
 * A verifier whose faults become answers that conclude nothing. An answer to another question than the one asked is none.
 */
final class GuardedVerifier implements InsuranceVerifier {

    static final String ACTIVITY = "verifying";

    private final PluginDescriptor descriptor;
    private final Held<InsuranceVerifier> held;
    private final Optional<Remote> remote;
    private final Door door;

    /** @param remote where its calls run; empty where they run on the calling thread */
    GuardedVerifier(PluginDescriptor descriptor, Held<InsuranceVerifier> held, Optional<Remote> remote, Door door) {
        this.descriptor = descriptor;
        this.held = held;
        this.remote = remote;
        this.door = door;
    }

    @Override
    public PluginDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public VerificationAnswer verify(VerificationQuery query) {
        return held.plugin().map(plugin -> answer(plugin, query)).orElseGet(() -> failed(new RetryAdvice.Never()));
    }

    private VerificationAnswer answer(InsuranceVerifier plugin, VerificationQuery query) {
        Supplier<VerificationAnswer> verb = () -> plugin.verify(query);
        Optional<VerificationAnswer> answer = remote.isPresent()
                ? remote.get().call(door.listener(), verb)
                : Guard.call(held.name(), ACTIVITY, door.listener(), verb);
        return answer.map(it -> checked(it, query)).orElseGet(this::failed);
    }

    private VerificationAnswer checked(VerificationAnswer answer, VerificationQuery query) {
        PrivateText evidence = answer.fold(IndicatesCovered::evidence, it -> it.evidence(), it -> it.evidence());
        if (evidence.disclose().length() > Limits.MOST_TEXT) {
            door.tell(held.name(), ACTIVITY, "evidence of more than 65536 characters");
            return Undetermined.because(Reason.LIMIT, new RetryAdvice.Never());
        }
        Optional<Statement> statement = answer.fold(
                covered -> Optional.of(covered.statement()),
                notCovered -> Optional.of(notCovered.statement()),
                undetermined -> Optional.empty());
        if (statement.isPresent() && !statement.get().answers(query)) {
            door.tell(held.name(), ACTIVITY, "an answer to another question");
            return Undetermined.because(Reason.MISMATCH, RetryAdvice.now());
        }
        if (statement.isPresent() && !statement.get().staleAt().isAfter(query.askedAt())) {
            door.tell(held.name(), ACTIVITY, "an answer that was stale before the question");
            return Undetermined.because(Reason.MISMATCH, RetryAdvice.now());
        }
        return answer;
    }

    /** One that failed may succeed the next time, unless it is asked no more. */
    private VerificationAnswer failed() {
        boolean isAskedNoMore = remote.filter(Remote::isQuarantined).isPresent();
        return failed(isAskedNoMore ? new RetryAdvice.Never() : RetryAdvice.now());
    }

    private static VerificationAnswer failed(RetryAdvice retry) {
        return Undetermined.because(Reason.VERIFIER_FAILED, retry);
    }

    @Override
    public String toString() {
        return "GuardedVerifier[" + descriptor.id() + "]";
    }
}
