package org.careweek.example.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

class PatientCallerProperties {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final Site site = new Site();
    private final List<Duration> waited = new ArrayList<>();

    /** Gives these answers, one after another, and then denies. */
    private static final class Scripted implements InsuranceVerifier {
        private final List<RetryAdvice> script;
        private final List<String> asked = new ArrayList<>();

        Scripted(List<RetryAdvice> script) {
            this.script = script;
        }

        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor("scripted", "1", Set.of(Capability.INSURANCE_VERIFICATION));
        }

        @Override
        public VerificationAnswer verify(VerificationQuery query) {
            asked.add(query.correlation());
            if (asked.size() <= script.size()) {
                return Undetermined.because(Reason.NO_ANSWER, script.get(asked.size() - 1));
            }
            return new IndicatesNotCovered(
                    new Statement(
                            query.correlation(),
                            query.from(),
                            query.through(),
                            query.askedAt(),
                            query.askedAt().plusSeconds(1)),
                    PrivateText.of(""));
        }
    }

    @Provide
    Arbitrary<List<RetryAdvice>> scripts() {
        Arbitrary<RetryAdvice> after = Arbitraries.integers()
                .between(0, 90)
                .map(seconds -> new RetryAdvice.After(Duration.ofSeconds(seconds)));
        return Arbitraries.frequencyOf(
                        Tuple.of(8, after),
                        Tuple.of(1, Arbitraries.of(new RetryAdvice.Never(), new RetryAdvice.Corrected())))
                .list()
                .ofMaxSize(6);
    }

    private VerificationAnswer ask(InsuranceVerifier verifier, int most) throws InterruptedException {
        waited.clear();
        return new PatientCaller(most, SHORTEST, LONGEST, waited::add).ask(verifier, () -> site.aWeekOfPhp("chart-1"));
    }

    @Property
    void a_payer_is_asked_again_only_as_it_advises_and_only_so_often(
            @ForAll("scripts") List<RetryAdvice> script, @ForAll @IntRange(min = 1, max = 5) int most)
            throws InterruptedException {
        Scripted verifier = new Scripted(script);
        VerificationAnswer answer = ask(verifier, most);

        int questions = 0;
        boolean isOver = false;
        while (!isOver) {
            boolean wantsToBeAskedAgain = questions < script.size()
                    && script.get(questions) instanceof RetryAdvice.After later
                    && later.delay().compareTo(LONGEST) <= 0;
            questions++;
            isOver = !wantsToBeAskedAgain || questions == most;
        }
        assertThat(verifier.asked).hasSize(questions);
        assertThat(new HashSet<>(verifier.asked)).hasSize(questions);
        assertThat(waited).hasSize(questions - 1);
        for (int i = 0; i < waited.size(); i++) {
            assertThat(waited.get(i))
                    .isGreaterThanOrEqualTo(((RetryAdvice.After) script.get(i)).delay())
                    .isGreaterThanOrEqualTo(SHORTEST.multipliedBy(1L << i));
        }
        assertThat(answer instanceof IndicatesNotCovered).isEqualTo(questions > script.size());
    }

    @Example
    void a_caller_waits_as_long_as_the_payer_says_and_no_less_than_its_own_pause() throws InterruptedException {
        ask(
                new Scripted(
                        List.of(RetryAdvice.now(), new RetryAdvice.After(Duration.ofSeconds(30)), RetryAdvice.now())),
                9);
        assertThat(waited).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofSeconds(4));
    }
}
