package org.careweek.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.Capability;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.MemberReference;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.careweek.testkit.canary.Canary;
import org.careweek.testkit.canary.CanaryScanner;
import org.junit.jupiter.api.Assumptions;

/**
 * What an insurance verifier keeps: above all, that a failure is never a denial. Extend it and bring a payer for each {@link
 * PayerBehaviour} that the verifier's format can show.
 */
public abstract class InsuranceVerifierContract extends PluginContract<InsuranceVerifier> {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");
    private static final int LONGEST_EVIDENCE = 64 * 1024;
    private static final long PATIENCE_SECONDS = 5;

    /** For the author's test. */
    protected InsuranceVerifierContract() {}

    /**
     * A new verifier that asks a payer who behaves so, about whatever it is asked; empty where the format has no such
     * behaviour, and the rules that need it are skipped.
     */
    protected abstract Optional<InsuranceVerifier> facing(PayerBehaviour behaviour);

    /** How often the payer of the verifier that was made last was asked. Nobody counts, unless overridden. */
    protected OptionalInt timesAsked() {
        return OptionalInt.empty();
    }

    @Override
    protected InsuranceVerifier subject() {
        return facing(PayerBehaviour.COVERS)
                .orElseThrow(() -> new IllegalStateException("there must be a payer that covers"));
    }

    @Override
    final Class<InsuranceVerifier> kind() {
        return InsuranceVerifier.class;
    }

    @Override
    final List<Question<InsuranceVerifier>> questions() {
        return List.of(
                new Question<>("an IOP week", (it, text) -> it.verify(query("q-1", text + "-member"))),
                new Question<>("a member that no format can carry", (it, text) -> it.verify(hostile(text))));
    }

    @Override
    final List<Question<InsuranceVerifier>> furtherQuestions() {
        return Stream.of(PayerBehaviour.values())
                .filter(behaviour -> behaviour != PayerBehaviour.IS_SILENT)
                .map(behaviour -> new Question<InsuranceVerifier>(
                        "a payer that " + name(behaviour),
                        (it, text) ->
                                facing(behaviour).map(verifier -> verifier.verify(query("q-1", text + "-member")))))
                .toList();
    }

    /** Whether the format can carry any member reference, whatever it holds. It cannot, unless overridden. */
    protected boolean carriesAnyMember() {
        return false;
    }

    /** A query about a week of IOP. */
    static VerificationQuery query(String correlation, String member) {
        return VerificationQuery.builder()
                .payer(new PayerId("payer"))
                .member(MemberReference.of(member))
                .level(LevelOfCare.IOP)
                .dates(MONDAY, MONDAY.plusDays(6))
                .askedAt(NOW)
                .correlation(correlation)
                .build();
    }

    private static VerificationQuery hostile(String text) {
        return query("q-2", text + "\r\n\u0000~*:|^>&<\"'\uD800\u2028END");
    }

    private VerificationAnswer answer(PayerBehaviour behaviour, String rule) {
        InsuranceVerifier verifier = Answered.orSkip(() -> facing(behaviour))
                .orElseGet(() -> Assumptions.abort(rule + ": the author brings no payer that " + name(behaviour)));
        VerificationAnswer answer = Answered.orSkip(() -> verifier.verify(query("q-1", "member-7")));
        Assumptions.assumeTrue(answer != null, "the verifier answers null: see PV05");
        return answer;
    }

    private static String name(PayerBehaviour behaviour) {
        return behaviour.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void isUndetermined(PayerBehaviour behaviour, String rule) {
        assertTrue(answer(behaviour, rule) instanceof Undetermined, "a payer that " + name(behaviour));
    }

    @Rule("VR02")
    void VR02_a_failure_to_reach_or_read_the_payer_is_no_denial() {
        boolean isTried = false;
        for (PayerBehaviour behaviour :
                List.of(PayerBehaviour.IS_AWAY, PayerBehaviour.STOPS_HALFWAY, PayerBehaviour.STAMMERS)) {
            if (Answered.orSkip(() -> facing(behaviour)).isPresent()) {
                isTried = true;
                isUndetermined(behaviour, "VR02");
            }
        }
        Assumptions.assumeTrue(isTried, "VR02: the author brings no payer that fails");
    }

    @Rule("VR03")
    void VR03_only_a_denial_is_a_denial() {
        assertTrue(answer(PayerBehaviour.DENIES, "VR03") instanceof IndicatesNotCovered, "a payer that denies");
        isUndetermined(PayerBehaviour.SAYS_NEITHER, "VR03");
    }

    @Rule("VR04")
    void VR04_coverage_is_only_what_the_payer_states_of_the_asked_dates() {
        assertTrue(answer(PayerBehaviour.COVERS, "VR04") instanceof IndicatesCovered, "a payer that covers");
        isUndetermined(PayerBehaviour.SPEAKS_OF_OTHER_DATES, "VR04");
    }

    @Rule("VR05")
    void VR05_an_unknown_code_concludes_nothing_and_is_kept_as_evidence() {
        VerificationAnswer answer = answer(PayerBehaviour.SAYS_SOMETHING_UNKNOWN, "VR05");
        assertTrue(answer instanceof Undetermined, "an unknown code");
        assertTrue(!((Undetermined) answer).evidence().disclose().isEmpty(), "there is no evidence");
    }

    @Rule("VR06")
    void VR06_what_the_payer_does_not_say_is_not_stated() {
        if (answer(PayerBehaviour.COVERS, "VR06") instanceof IndicatesCovered covered) {
            assertEquals(Stated.NOT_STATED, covered.authorizationNeeded(), "authorization needed");
            assertEquals(Stated.NOT_STATED, covered.inNetwork(), "in network");
            assertEquals(List.of(), covered.limits(), "limits");
            assertEquals(List.of(), covered.authorizations(), "authorizations");
        } else {
            Assumptions.abort("a payer that covers is not understood: see VR04");
        }
    }

    @Rule("VR07")
    void VR07_a_payer_that_says_both_says_nothing() {
        isUndetermined(PayerBehaviour.SAYS_BOTH, "VR07");
    }

    @Rule("VR10")
    void VR10_one_level_of_care_says_nothing_about_another() {
        isUndetermined(PayerBehaviour.SPEAKS_OF_ANOTHER_LEVEL, "VR10");
    }

    @Rule("VR11")
    void VR11_an_answer_to_another_question_is_none() {
        isUndetermined(PayerBehaviour.ANSWERS_ANOTHER_QUESTION, "VR11");
    }

    @Rule("VR12")
    void VR12_a_statement_repeats_the_question_and_is_made_when_it_was_asked() {
        VerificationQuery query = query("q-1", "member-7");
        for (PayerBehaviour behaviour : List.of(PayerBehaviour.COVERS, PayerBehaviour.DENIES)) {
            Optional<Statement> statement = answer(behaviour, "VR12")
                    .fold(
                            covered -> Optional.of(covered.statement()),
                            denied -> Optional.of(denied.statement()),
                            undetermined -> Optional.empty());
            Assumptions.assumeTrue(statement.isPresent(), "a payer is not understood: see VR03 and VR04");
            assertTrue(statement.get().answers(query), "it answers another question");
            assertTrue(!statement.get().verifiedAt().isAfter(query.askedAt()), "it was made later than it was asked");
        }
    }

    @Rule("VR14")
    void VR14_a_caller_that_is_interrupted_gets_its_thread_back_and_no_denial() throws InterruptedException {
        InsuranceVerifier verifier = Answered.orSkip(() -> facing(PayerBehaviour.IS_SILENT))
                .orElseGet(() -> Assumptions.abort("VR14: the author brings no payer that is silent"));
        Assumptions.assumeFalse(
                descriptor().can(Capability.UNINTERRUPTIBLE), "VR14: the plugin declares uninterruptible");
        AtomicReference<Object> answer = new AtomicReference<>("none");
        Thread caller = new Thread(() -> {
            try {
                answer.set(verifier.verify(query("q-1", "member-7")));
            } catch (RuntimeException | Error thrown) {
                answer.set(thrown.getClass().getName());
            }
        });
        caller.setDaemon(true);
        caller.start();
        caller.join(100);
        caller.interrupt();
        caller.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        assertTrue(!caller.isAlive(), "it did not come back");
        assertTrue(answer.get() instanceof Undetermined, "its answer concludes something");
    }

    @Rule("VR15")
    void VR15_one_question_is_asked_once() {
        for (PayerBehaviour behaviour :
                List.of(PayerBehaviour.COVERS, PayerBehaviour.IS_AWAY, PayerBehaviour.IS_BUSY)) {
            if (Answered.orSkip(() -> facing(behaviour)).isPresent()) {
                answer(behaviour, "VR15");
                Assumptions.assumeTrue(timesAsked().isPresent(), "VR15: the author does not count questions");
                assertEquals(OptionalInt.of(1), timesAsked(), "a payer that " + name(behaviour));
            }
        }
    }

    @Rule("VR16")
    void VR16_the_advice_to_ask_again_is_the_payers() {
        VerificationAnswer refused = answer(PayerBehaviour.WANTS_NO_MORE_QUESTIONS, "VR16");
        assertTrue(
                refused instanceof Undetermined never && !(never.retry() instanceof RetryAdvice.After),
                "it wants to be asked no more");
        VerificationAnswer busy = answer(PayerBehaviour.IS_BUSY, "VR16");
        assertTrue(busy instanceof Undetermined later && later.retry() instanceof RetryAdvice.After, "it is only busy");
    }

    @Rule("VR21")
    void VR21_a_member_that_the_format_cannot_carry_is_refused_and_not_repeated() {
        Canary canary = Canary.of("VerificationQuery.member");
        VerificationAnswer answer = Answered.orSkip(() -> subject().verify(hostile(canary.text())));
        Assumptions.assumeTrue(answer != null, "the verifier answers null: see PV05");
        assertTrue(carriesAnyMember() || answer instanceof Undetermined, "an answer about somebody else");
        assertEquals(List.of(), CanaryScanner.of(List.of(canary)).scan("answer", String.valueOf(answer)));
    }

    @Rule("VR23")
    void VR23_an_answer_without_an_end_is_not_read_to_its_end() {
        isUndetermined(PayerBehaviour.FLOODS, "VR23");
    }

    @Rule("PV17")
    void PV17_evidence_is_no_longer_than_a_host_takes() {
        for (PayerBehaviour behaviour : PayerBehaviour.values()) {
            if (behaviour != PayerBehaviour.IS_SILENT
                    && Answered.orSkip(() -> facing(behaviour)).isPresent()) {
                String evidence = answer(behaviour, "PV17")
                        .fold(IndicatesCovered::evidence, IndicatesNotCovered::evidence, Undetermined::evidence)
                        .disclose();
                assertTrue(evidence.length() <= LONGEST_EVIDENCE, "a payer that " + name(behaviour));
            }
        }
    }

    @Rule("VR29")
    void VR29_it_declares_that_it_asks_payers() {
        assertTrue(descriptor().can(Capability.INSURANCE_VERIFICATION), "insurance-verification is not declared");
    }
}
