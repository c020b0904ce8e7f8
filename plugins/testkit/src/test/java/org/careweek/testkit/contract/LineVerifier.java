package org.careweek.testkit.contract;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/** A verifier that understands its payer rightly; a twin changes one thing about it. */
class LineVerifier implements InsuranceVerifier {

    static final AtomicInteger asked = new AtomicInteger();

    private final PayerBehaviour payer;

    LineVerifier(PayerBehaviour payer) {
        this.payer = payer;
    }

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor("line", "1.0", Set.of(Capability.INSURANCE_VERIFICATION, Capability.DETERMINISTIC));
    }

    @Override
    public VerificationAnswer verify(VerificationQuery query) {
        asked.incrementAndGet();
        if (query.member().disclose().chars().anyMatch(c -> c < ' ' || c > '~')) {
            return Undetermined.because(Reason.REFUSED, new RetryAdvice.Corrected());
        }
        return switch (payer) {
            case COVERS -> covered(query);
            case DENIES -> denied(query);
            case SAYS_NEITHER -> because(Reason.NOT_STATED);
            case SAYS_BOTH -> because(Reason.CONTRADICTORY);
            case SAYS_SOMETHING_UNKNOWN ->
                new Undetermined(Reason.NOT_STATED, new RetryAdvice.Never(), PrivateText.of("QQ"));
            case IS_AWAY -> because(Reason.NO_ANSWER);
            case IS_SILENT -> silent();
            case STOPS_HALFWAY, STAMMERS -> because(Reason.UNREADABLE);
            case FLOODS -> because(Reason.LIMIT);
            case ANSWERS_ANOTHER_QUESTION, SPEAKS_OF_ANOTHER_LEVEL, SPEAKS_OF_OTHER_DATES -> because(Reason.MISMATCH);
            case WANTS_NO_MORE_QUESTIONS -> because(Reason.REFUSED);
            case IS_BUSY -> Undetermined.because(Reason.REFUSED, new RetryAdvice.After(Duration.ofDays(10)));
        };
    }

    static VerificationAnswer because(Reason reason) {
        return Undetermined.because(reason, new RetryAdvice.Never());
    }

    static IndicatesCovered.Builder coverage(VerificationQuery query, Duration late) {
        return IndicatesCovered.builder(new Statement(
                query.correlation(),
                query.from(),
                query.through(),
                query.askedAt().plus(late),
                query.askedAt().plus(late).plusSeconds(60)));
    }

    static VerificationAnswer covered(VerificationQuery query) {
        return coverage(query, Duration.ZERO).build();
    }

    static VerificationAnswer denied(VerificationQuery query) {
        return new IndicatesNotCovered(coverage(query, Duration.ZERO).build().statement(), PrivateText.of(""));
    }

    private static VerificationAnswer silent() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return because(Reason.NO_ANSWER);
    }
}
