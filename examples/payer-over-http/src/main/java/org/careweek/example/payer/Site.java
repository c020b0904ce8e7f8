package org.careweek.example.payer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.x12.Delimiters;
import org.careweek.plugin.x12.Envelope;
import org.careweek.plugin.x12.Member;
import org.careweek.plugin.x12.Organization;
import org.careweek.plugin.x12.X12Verifier;
import org.careweek.spi.insurance.MemberReference;
import org.careweek.spi.insurance.Transport;
import org.careweek.spi.insurance.VerificationQuery;

/** An invented clinic: whom it knows, what it is called, and what it asks. A real one brings its own records and its clock. */
final class Site {

    static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");

    private static final PayerId LAKE = new PayerId("lake");
    private static final Map<String, String> NUMBERS =
            Map.of("chart-1", "TEST0001", "chart-2", "TEST0002", "chart-3", "TEST0003", "chart-4", "TEST0004");

    private final AtomicInteger numbers = new AtomicInteger();

    // tag::verifier[]
    X12Verifier verifier(Transport line) {
        return X12Verifier.builder()
                .transport(line)
                .directory(Site::find)
                .envelopes(query -> envelope(numbers.incrementAndGet()))
                .provider(new Organization("RIVERBEND SAMPLE CLINIC", "XX", "1999999984"))
                .traceOrigin("9RIVERBEND")
                .payer(LAKE, new Organization("LAKE SAMPLE PLAN", "PI", "LAKE01"))
                .timeToLive(Duration.ofHours(24))
                .build();
    }
    // end::verifier[]

    VerificationQuery aWeekOfPhp(String chart) {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        return about(chart, LevelOfCare.PHP, monday, monday.plusDays(6));
    }

    /** Asks about a level of care on some dates under a name of its own, which the answer has to repeat. */
    VerificationQuery about(String chart, LevelOfCare level, LocalDate from, LocalDate through) {
        return VerificationQuery.builder()
                .payer(LAKE)
                .member(MemberReference.of(chart))
                .level(level)
                .dates(from, through)
                .askedAt(NOW)
                .correlation("q-" + numbers.incrementAndGet())
                .build();
    }

    private static Optional<Member> find(MemberReference chart) {
        return Optional.ofNullable(NUMBERS.get(chart.disclose())).map(number -> {
            Member.Person person =
                    new Member.Person(PrivateText.of("SAMPLE"), PrivateText.of("INVENTED"), Optional.empty());
            return new Member(PrivateText.of(number), person, Optional.empty());
        });
    }

    private static Envelope envelope(int number) {
        return new Envelope(
                new Envelope.Party("ZZ", "RIVERBEND"),
                new Envelope.Party("ZZ", "LAKEPLAN"),
                number,
                number,
                1,
                LocalDateTime.of(2026, 11, 20, 10, 0),
                true,
                Delimiters.usual());
    }
}
