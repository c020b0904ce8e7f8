package org.careweek.testkit.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/** Verifiers that do wrong. A sound one states coverage of whatever it is asked about. */
public final class FaultyVerifiers {

    private static final int MOST_TEXT = 64 * 1024;
    private static final int MOST_LIMITS = 10_000;
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration AGES = Duration.ofDays(365);

    private FaultyVerifiers() {}

    /** One that commits a fault, and has its name as its id. */
    public static InsuranceVerifier that(Fault fault) {
        Deeds own = Deeds.of(fault);
        return new Faulty(fault.id(), own, query -> fault.commit(own, query, FaultyVerifiers::sound));
    }

    /** One that does nothing wrong. */
    public static InsuranceVerifier sound() {
        return named("sound", FaultyVerifiers::sound);
    }

    /** States coverage in answer to a question that nobody asked, as if two answers had been exchanged. */
    public static InsuranceVerifier answeringSomebodyElse() {
        return named(
                "answers-somebody-else",
                query -> covered(statement(query, query.correlation() + "x", 0, 0, query.askedAt())));
    }

    /** Denies coverage in answer to a question that nobody asked. */
    public static InsuranceVerifier denyingSomebodyElse() {
        return named(
                "denies-somebody-else",
                query -> new IndicatesNotCovered(
                        statement(query, query.correlation() + "x", 0, 0, query.askedAt()), PrivateText.of("")));
    }

    /** Speaks for a day before those that it was asked about. */
    public static InsuranceVerifier startingTooEarly() {
        return named(
                "starts-too-early", query -> covered(statement(query, query.correlation(), -1, 0, query.askedAt())));
    }

    /** Speaks for a day after those that it was asked about. */
    public static InsuranceVerifier endingTooLate() {
        return named("ends-too-late", query -> covered(statement(query, query.correlation(), 0, 1, query.askedAt())));
    }

    /** Gives an answer of last year, which was stale before it was asked. */
    public static InsuranceVerifier repeatingAnOldAnswer() {
        return named(
                "repeats-an-old-answer",
                query -> covered(statement(
                        query, query.correlation(), 0, 0, query.askedAt().minus(AGES))));
    }

    /** Brings a character more of evidence than 64 KiB. */
    public static InsuranceVerifier sayingTooMuch() {
        return named(
                "says-too-much",
                query -> IndicatesCovered.builder(fresh(query))
                        .evidence(PrivateText.of("x".repeat(MOST_TEXT + 1)))
                        .build());
    }

    /** States one limit more than 10,000. */
    public static InsuranceVerifier limitingTooMuch() {
        return named("limits-too-much", query -> limited(query, Collections.nCopies(MOST_LIMITS + 1, visits(9))));
    }

    /** Hides a text among its limits, where the type of the list says that there is none. */
    public static InsuranceVerifier hidingAText() {
        return named("hides-a-text", query -> {
            List<BenefitLimit> limits = new ArrayList<>(List.of(visits(9)));
            hide(limits, Fault.WORDS);
            return limited(query, limits);
        });
    }

    /** States a limit whose number is 9 until the answer is given, and 0 from then on. */
    public static InsuranceVerifier changingItsNumber() {
        AtomicBoolean isGiven = new AtomicBoolean();
        return named("changes-its-number", query -> {
            isGiven.set(false);
            BigDecimal number = new Nine(isGiven);
            var limit = new BenefitLimit(BenefitLimit.Kind.REMAINING, number, UnitKind.VISITS, "calendar year");
            VerificationAnswer answer = limited(query, List.of(limit));
            isGiven.set(true);
            return answer;
        });
    }

    /** One of each, new, in no order that matters. */
    public static List<InsuranceVerifier> all() {
        List<InsuranceVerifier> all = new ArrayList<>();
        Arrays.stream(Fault.values()).map(FaultyVerifiers::that).forEach(all::add);
        all.addAll(List.of(
                answeringSomebodyElse(),
                denyingSomebodyElse(),
                startingTooEarly(),
                endingTooLate(),
                repeatingAnOldAnswer(),
                sayingTooMuch(),
                limitingTooMuch(),
                hidingAText(),
                changingItsNumber()));
        return all;
    }

    private static InsuranceVerifier named(String id, Function<VerificationQuery, VerificationAnswer> deed) {
        return new Faulty(id, new Deeds(true), deed);
    }

    private static VerificationAnswer sound(VerificationQuery query) {
        return covered(fresh(query));
    }

    private static VerificationAnswer covered(Statement statement) {
        return IndicatesCovered.builder(statement).build();
    }

    private static VerificationAnswer limited(VerificationQuery query, List<BenefitLimit> limits) {
        return IndicatesCovered.builder(fresh(query)).limits(limits).build();
    }

    private static BenefitLimit visits(int visits) {
        return new BenefitLimit(
                BenefitLimit.Kind.REMAINING, BigDecimal.valueOf(visits), UnitKind.VISITS, "calendar year");
    }

    private static Statement fresh(VerificationQuery query) {
        return statement(query, query.correlation(), 0, 0, query.askedAt());
    }

    private static Statement statement(
            VerificationQuery query, String correlation, int firstDay, int lastDay, Instant verifiedAt) {
        return new Statement(
                correlation,
                query.from().plusDays(firstDay),
                query.through().plusDays(lastDay),
                verifiedAt,
                verifiedAt.plus(FRESH));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void hide(List values, Object other) {
        values.add(other);
    }

    /** A number that its maker may change. */
    private static final class Nine extends BigDecimal {

        private static final long serialVersionUID = 1L;

        private final transient AtomicBoolean isNothing;

        private Nine(AtomicBoolean isNothing) {
            super(9);
            this.isNothing = isNothing;
        }

        @Override
        public BigDecimal stripTrailingZeros() {
            return this;
        }

        @Override
        public int intValue() {
            return isNothing.get() ? 0 : super.intValue();
        }

        @Override
        public int compareTo(BigDecimal other) {
            return isNothing.get() ? BigDecimal.ZERO.compareTo(other) : super.compareTo(other);
        }

        @Override
        public boolean equals(Object other) {
            return isNothing.get() ? BigDecimal.ZERO.equals(other) : super.equals(other);
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }
    }

    private record Faulty(String id, Deeds own, Function<VerificationQuery, VerificationAnswer> deed)
            implements InsuranceVerifier, AutoCloseable {

        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor(id, "1", Set.of(Capability.INSURANCE_VERIFICATION, Capability.DETERMINISTIC));
        }

        @Override
        public VerificationAnswer verify(VerificationQuery query) {
            return deed.apply(query);
        }

        @Override
        public void close() {
            own.close();
        }
    }
}
