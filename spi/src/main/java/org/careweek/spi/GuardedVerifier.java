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
 *
 * @param remote where its calls run; empty where they run on the calling thread
 */
record GuardedVerifier(PluginDescriptor descriptor, InsuranceVerifier plugin, Optional<Remote> remote, Door door)
        implements InsuranceVerifier {

    static final String ACTIVITY = "verifying";

    @Override
    public VerificationAnswer verify(VerificationQuery query) {
        if (door.isClosed()) {
            return failed(new RetryAdvice.Never());
        }
        Supplier<VerificationAnswer> verb = () -> plugin.verify(query);
        Optional<VerificationAnswer> answer = remote.isPresent()
                ? remote.get().call(door.listener(), verb)
                : Guard.call(name(), ACTIVITY, door.listener(), verb);
        return answer.map(it -> checked(it, query)).orElseGet(this::failed);
    }

    private VerificationAnswer checked(VerificationAnswer answer, VerificationQuery query) {
        PrivateText evidence = answer.fold(IndicatesCovered::evidence, it -> it.evidence(), it -> it.evidence());
        if (evidence.disclose().length() > Limits.MOST_TEXT) {
            door.tell(plugin, ACTIVITY, "evidence of more than 65536 characters");
            return Undetermined.because(Reason.LIMIT, new RetryAdvice.Never());
        }
        Optional<Statement> statement = answer.fold(
                covered -> Optional.of(covered.statement()),
                notCovered -> Optional.of(notCovered.statement()),
                undetermined -> Optional.empty());
        if (statement.isPresent() && !statement.get().answers(query)) {
            door.tell(plugin, ACTIVITY, "an answer to another question");
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

    private String name() {
        return plugin.getClass().getName();
    }

    @Override
    public String toString() {
        return "GuardedVerifier[" + descriptor.id() + "]";
    }
}
