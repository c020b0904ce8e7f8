package org.careweek.testkit.contract;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** For every rule of verifiers, one that breaks it and no other. */
class BrokenVerifiersTest {

    private final Twins twins = new Twins(Trials.OfVerifier.class);

    /** One that misunderstands one behaviour of its payer. */
    private void misunderstands(
            String rule,
            PayerBehaviour behaviour,
            BiFunction<LineVerifier, VerificationQuery, VerificationAnswer> answer) {
        twins.breaks(
                rule,
                () -> Trials.OfVerifier.trial = payer -> payer != behaviour
                        ? new LineVerifier(payer)
                        : new LineVerifier(payer) {
                            @Override
                            public VerificationAnswer verify(VerificationQuery query) {
                                boolean isOrdinary = query.correlation().equals("q-1");
                                return isOrdinary ? answer.apply(new LineVerifier(payer), query) : super.verify(query);
                            }
                        });
    }

    private void takesForADenial(String rule, PayerBehaviour behaviour) {
        misunderstands(rule, behaviour, (good, query) -> {
            good.verify(query);
            return LineVerifier.denied(query);
        });
    }

    @TestFactory
    List<DynamicTest> each_breaks_its_own_rule_and_no_other() {
        twins.keepsAll(() -> Trials.OfVerifier.trial = LineVerifier::new);
        takesForADenial("VR02", PayerBehaviour.STOPS_HALFWAY);
        misunderstands("PV07", PayerBehaviour.IS_AWAY, (good, query) -> {
            throw new IllegalStateException("words of a plugin");
        });
        twins.breaks(
                "VR21",
                () -> Trials.OfVerifier.trial = payer -> new LineVerifier(payer) {
                    @Override
                    public VerificationAnswer verify(VerificationQuery query) {
                        VerificationAnswer good = super.verify(query);
                        return query.correlation().equals("q-2") ? LineVerifier.covered(query) : good;
                    }
                });
        takesForADenial("VR03", PayerBehaviour.SAYS_NEITHER);
        misunderstands("VR04", PayerBehaviour.SPEAKS_OF_OTHER_DATES, (good, query) -> LineVerifier.covered(query));
        misunderstands(
                "VR05",
                PayerBehaviour.SAYS_SOMETHING_UNKNOWN,
                (good, query) -> LineVerifier.because(Reason.NOT_STATED));
        misunderstands("VR06", PayerBehaviour.COVERS, (good, query) -> {
            good.verify(query);
            return LineVerifier.coverage(query, Duration.ZERO)
                    .authorizationNeeded(Stated.NO)
                    .build();
        });
        takesForADenial("VR07", PayerBehaviour.SAYS_BOTH);
        takesForADenial("VR10", PayerBehaviour.SPEAKS_OF_ANOTHER_LEVEL);
        takesForADenial("VR11", PayerBehaviour.ANSWERS_ANOTHER_QUESTION);
        misunderstands("VR12", PayerBehaviour.COVERS, (good, query) -> {
            good.verify(query);
            return LineVerifier.coverage(query, Duration.ofSeconds(1)).build();
        });
        takesForADenial("VR14", PayerBehaviour.IS_SILENT);
        misunderstands("VR15", PayerBehaviour.IS_AWAY, (good, query) -> {
            good.verify(query);
            return good.verify(query);
        });
        misunderstands(
                "VR16",
                PayerBehaviour.WANTS_NO_MORE_QUESTIONS,
                (good, query) -> Undetermined.because(Reason.REFUSED, RetryAdvice.now()));
        takesForADenial("VR23", PayerBehaviour.FLOODS);
        misunderstands(
                "PV17",
                PayerBehaviour.STAMMERS,
                (good, query) ->
                        new Undetermined(Reason.UNREADABLE, RetryAdvice.now(), PrivateText.of("?".repeat(70_000))));
        twins.breaks(
                "VR21",
                () -> Trials.OfVerifier.trial = payer -> new LineVerifier(payer) {
                    @Override
                    public VerificationAnswer verify(VerificationQuery query) {
                        VerificationAnswer good = super.verify(query);
                        return query.correlation().equals("q-2") ? LineVerifier.denied(query) : good;
                    }
                });
        twins.breaks(
                "VR29",
                () -> Trials.OfVerifier.trial = payer -> new LineVerifier(payer) {
                    @Override
                    public PluginDescriptor descriptor() {
                        return new PluginDescriptor("line", "1.0", Set.of(Capability.DETERMINISTIC));
                    }
                });
        return twins.tests();
    }
}
