package org.careweek.spi.insurance;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;

/** Questions and answers by number of day, of an invented member. */
final class Asked {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final int DAYS = 10;

    private Asked() {}

    static VerificationQuery query(String name, LevelOfCare level, int from, int through) {
        return query(name, "member-7", level, from, through);
    }

    static VerificationQuery query(String name, String member, LevelOfCare level, int from, int through) {
        return VerificationQuery.builder()
                .payer(new PayerId("payer"))
                .member(MemberReference.of(member))
                .level(level)
                .dates(MONDAY.plusDays(from), MONDAY.plusDays(through))
                .askedAt(NOON)
                .correlation(name)
                .build();
    }

    /** A statement for all dates of a query, made so many hours after noon and stale so many later. */
    static Statement statement(VerificationQuery query, int hour, int stale) {
        Instant made = NOON.plus(Duration.ofHours(hour));
        return new Statement(
                query.correlation(), query.from(), query.through(), made, made.plus(Duration.ofHours(stale)));
    }

    static Verification yes(VerificationQuery query, int hour, int stale) {
        return new Verification(
                query, IndicatesCovered.builder(statement(query, hour, stale)).build());
    }

    static Verification no(VerificationQuery query, int hour, int stale) {
        return new Verification(query, new IndicatesNotCovered(statement(query, hour, stale), PrivateText.of("no")));
    }

    static Verification unknown(VerificationQuery query) {
        return new Verification(query, Undetermined.because(Undetermined.Reason.NO_ANSWER, RetryAdvice.now()));
    }

    static Verifications any(Random random) {
        List<Verification> all = new ArrayList<>();
        for (int it = random.nextInt(6); it > 0; it--) {
            all.add(any(random, "q" + it));
        }
        return new Verifications(all);
    }

    static Verification any(Random random, String name) {
        LevelOfCare level = random.nextBoolean() ? LevelOfCare.IOP : LevelOfCare.PHP;
        int from = random.nextInt(DAYS);
        VerificationQuery query = query(name, level, from, from + random.nextInt(DAYS));
        int hour = random.nextInt(3);
        int stale = 1 + random.nextInt(4);
        return switch (random.nextInt(4)) {
            case 0 -> unknown(query);
            case 1 -> no(query, hour, stale);
            default ->
                new Verification(
                        query,
                        IndicatesCovered.builder(statement(query, hour, stale))
                                .authorizationNeeded(Stated.values()[random.nextInt(3)])
                                .limits(List.of(limit(random.nextInt(3))))
                                .build());
        };
    }

    static BenefitLimit limit(int quantity) {
        return new BenefitLimit(
                BenefitLimit.Kind.REMAINING, BigDecimal.valueOf(quantity), UnitKind.DAYS, "calendar year");
    }
}
