package org.careweek.plugin.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.plugin.benefits.Csv.row;
import static org.careweek.plugin.benefits.Csv.verifier;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.BenefitLimit.Kind;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.MemberReference;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.careweek.spi.insurance.cost.CostSharing;
import org.careweek.spi.insurance.cost.CostUnit;
import org.careweek.spi.insurance.cost.Money;
import org.junit.jupiter.api.Test;

/** What a site reads off its table. */
class TableVerifierTest {

    private static final Currency USD = Currency.getInstance("USD");

    private static VerificationQuery query(String payer, String member, LevelOfCare level) {
        return VerificationQuery.builder()
                .payer(new PayerId(payer))
                .member(MemberReference.of(member))
                .level(level)
                .dates(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29))
                .askedAt(Instant.parse("2026-11-20T16:00:00Z"))
                .correlation("q-1")
                .build();
    }

    private static VerificationAnswer answer(Csv.Entry... rows) {
        return verifier(rows).verify(query("payer", "member-7", LevelOfCare.IOP));
    }

    private static String evidence(VerificationAnswer answer) {
        return answer.fold(IndicatesCovered::evidence, IndicatesNotCovered::evidence, Undetermined::evidence)
                .disclose();
    }

    private static BenefitLimit days(Kind kind, int quantity) {
        return new BenefitLimit(kind, BigDecimal.valueOf(quantity), UnitKind.DAYS, "calendar year");
    }

    @Test
    void the_sample_says_to_each_question_what_its_rows_say() throws IOException {
        TableVerifier verifier = new TableVerifier(Csv.table(TableReaderTest.sample()));
        IndicatesCovered iop =
                (IndicatesCovered) verifier.verify(query("invented-health", "host-key-1", LevelOfCare.IOP));
        assertThat(iop.authorizationNeeded()).isEqualTo(Stated.YES);
        assertThat(iop.inNetwork()).isEqualTo(Stated.YES);
        assertThat(iop.limits()).containsExactly(days(Kind.TOTAL, 60));
        assertThat(iop.costSharing())
                .isEqualTo(CostSharing.builder()
                        .copay(Money.of("30", USD), CostUnit.DAY)
                        .coinsurancePercent(BigDecimal.ZERO)
                        .build());
        assertThat(iop.statement().verifiedAt()).isEqualTo(Instant.parse("2026-11-16T15:30:00Z"));
        assertThat(iop.statement().staleAt()).isEqualTo(Instant.parse("2026-12-16T15:30:00Z"));
        assertThat(evidence(iop)).isEqualTo("lines of the table, these say so: 2");

        IndicatesCovered own =
                (IndicatesCovered) verifier.verify(query("invented-health", "host-key-7", LevelOfCare.PHP));
        assertThat(own.limits()).containsExactly(days(Kind.TOTAL, 20), days(Kind.REMAINING, 8));
        assertThat(own.costSharing().deductibleLeft()).contains(Money.zero(USD));

        assertThat(verifier.verify(query("invented-health", "host-key-9", LevelOfCare.IOP)))
                .isInstanceOf(IndicatesNotCovered.class);
        assertThat(verifier.verify(query("sample-mutual", "host-key-1", LevelOfCare.PHP)))
                .isInstanceOf(Undetermined.class);
    }

    @Test
    void what_an_empty_value_does_not_state_is_neither_no_nor_zero() {
        IndicatesCovered answer = (IndicatesCovered) answer(row("copay", "", "limit_total", "", "network", ""));
        assertThat(answer.inNetwork()).isEqualTo(Stated.NOT_STATED);
        assertThat(answer.limits()).isEmpty();
        assertThat(answer.costSharing()).isEqualTo(CostSharing.notStated());
    }

    @Test
    void a_second_limit_is_a_second_row_and_one_limit_of_two_sizes_is_a_contradiction() {
        Csv.Entry days = row(
                "limit_total",
                "20",
                "limit_unit",
                "days",
                "limit_period",
                "calendar year",
                "copay",
                "30",
                "currency",
                "USD");
        Csv.Entry visits = row("limit_total", "40", "limit_unit", "visits", "limit_period", "calendar year");
        Csv.Entry fewer = row("limit_total", "19", "limit_unit", "DAYS", "limit_period", "Calendar year");
        IndicatesCovered both = (IndicatesCovered) answer(days, visits);
        assertThat(both.limits())
                .containsExactly(
                        days(Kind.TOTAL, 20),
                        new BenefitLimit(Kind.TOTAL, new BigDecimal("40"), UnitKind.VISITS, "calendar year"));
        assertThat(both.costSharing().copay().orElseThrow().per()).isEqualTo(CostUnit.NOT_STATED);
        Undetermined neither = (Undetermined) answer(days, visits, fewer);
        assertThat(neither.reason()).isEqualTo(Undetermined.Reason.CONTRADICTORY);
        assertThat(neither.retry()).isEqualTo(new RetryAdvice.Never());
        assertThat(evidence(neither)).isEqualTo("lines of the table, these contradict each other: 2, 3, 4");
    }

    private static Csv.Entry authorized(String number, String units, String... others) {
        List<String> values = new ArrayList<>(List.of(
                "member", "member-7",
                "authorization_number", number,
                "authorization_from", "2026-11-16",
                "authorization_through", "2026-12-11",
                "authorization_units", units,
                "authorization_unit", "days"));
        values.addAll(List.of(others));
        return row(values.toArray(String[]::new));
    }

    private static Authorization granted(String number, int days) {
        return new Authorization(
                AuthorizationId.of(number),
                LevelOfCare.IOP,
                LocalDate.of(2026, 11, 16),
                LocalDate.of(2026, 12, 11),
                AuthorizedUnits.of(days, UnitKind.DAYS));
    }

    @Test
    void an_authorization_that_was_told_on_the_telephone_is_one_that_the_host_may_use() {
        IndicatesCovered answer = (IndicatesCovered) answer(authorized("A-2", "12"), authorized("A-1", "3"));
        assertThat(answer.authorizations()).containsExactly(granted("A-1", 3), granted("A-2", 12));
        assertThat(((IndicatesCovered) answer(row())).authorizations()).isEmpty();
        assertThat(((IndicatesCovered) answer(authorized("A-1", "3"), authorized("A-1", "3"))).authorizations())
                .containsExactly(granted("A-1", 3));
    }

    @Test
    void one_authorization_of_two_sizes_is_a_contradiction() {
        Undetermined answer = (Undetermined) answer(authorized("A-1", "3"), authorized("A-1", "4"));
        assertThat(answer.reason()).isEqualTo(Undetermined.Reason.CONTRADICTORY);
    }

    @Test
    void an_authorization_without_its_units_dates_or_member_is_none() {
        assertThat(Csv.problems(Csv.file(authorized("A-1", "3")))).isEmpty();
        for (String part : List.of(
                "authorization_number",
                "authorization_from",
                "authorization_through",
                "authorization_units",
                "authorization_unit",
                "member")) {
            assertThat(Csv.problems(Csv.file(authorized("A-1", "3", part, ""))))
                    .as(part)
                    .hasSize(1)
                    .allMatch(it -> it.contains(part));
        }
        assertThat(Csv.problems(Csv.file(authorized("A-1", "3", "authorization_through", "2026-11-15"))))
                .hasSize(1);
        assertThat(Csv.problems(Csv.file(authorized("A-1", "2.5")))).hasSize(1);
        assertThat(Csv.problems(Csv.file(authorized("A-1", "10001")))).hasSize(1);
        assertThat(Csv.problems(Csv.file(authorized("A-1", "3", "covered", "NO"))))
                .hasSize(1);
    }

    @Test
    void two_copays_of_the_same_dates_contradict_each_other() {
        Undetermined answer =
                (Undetermined) answer(row("copay", "30", "currency", "USD"), row("copay", "35", "currency", "USD"));
        assertThat(answer.reason()).isEqualTo(Undetermined.Reason.CONTRADICTORY);
    }

    @Test
    void a_copay_without_its_unit_is_the_same_copay_with_one() {
        Csv.Entry open = row("copay", "30", "currency", "USD");
        Csv.Entry visit = row("copay", "30", "copay_per", "VISIT", "currency", "USD");
        CostSharing thirty =
                CostSharing.builder().copay(Money.of("30", USD), CostUnit.VISIT).build();
        assertThat(((IndicatesCovered) answer(open, visit)).costSharing()).isEqualTo(thirty);
        assertThat(((IndicatesCovered) answer(visit, open)).costSharing()).isEqualTo(thirty);
    }

    @Test
    void a_stale_row_of_the_member_is_not_replaced_by_a_fresh_one_for_everybody() {
        Undetermined answer = (Undetermined)
                answer(row(), row("member", "member-7", "verified_at", "2026-10-01T12:00Z", "covered", "NO"));
        assertThat(answer.reason()).isEqualTo(Undetermined.Reason.MISMATCH);
        assertThat(evidence(answer)).isEqualTo("lines of the table, these are stale, ask the payer again: 3");
    }

    @Test
    void a_row_from_after_the_question_may_answer_it_later() {
        Undetermined answer = (Undetermined) answer(row("verified_at", "2026-11-20T17:30Z"));
        assertThat(answer.retry()).isEqualTo(new RetryAdvice.After(java.time.Duration.ofMinutes(90)));
    }

    @Test
    void of_dates_that_the_table_does_not_speak_of_nothing_is_concluded() {
        IndicatesCovered answer = (IndicatesCovered) answer(row("from", "2026-11-25", "through", "2027-02-28"));
        assertThat(answer.statement().from()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(answer.statement().through()).isEqualTo(LocalDate.of(2026, 11, 29));
        Undetermined nothing = (Undetermined) answer(row("from", "2026-11-30", "through", "2027-02-28"));
        assertThat(nothing.reason()).isEqualTo(Undetermined.Reason.NOT_STATED);
        assertThat(evidence(nothing)).isEqualTo("no line of the table speaks of it");
    }

    @Test
    void more_rows_about_one_question_than_are_read_conclude_nothing() {
        List<Csv.Entry> rows = new ArrayList<>();
        for (int it = 0; it < 1_000; it++) {
            rows.add(row());
        }
        VerificationQuery query = query("payer", "member-7", LevelOfCare.IOP);
        assertThat(new TableVerifier(Csv.table(Csv.file(rows))).verify(query)).isInstanceOf(IndicatesCovered.class);
        rows.add(row());
        assertThat(new TableVerifier(Csv.table(Csv.file(rows))).verify(query))
                .isEqualTo(Undetermined.because(Undetermined.Reason.LIMIT, new RetryAdvice.Never()));
    }

    @Test
    void nothing_of_a_table_prints_itself() {
        Csv.Entry marked = row(
                "payer",
                "CANARY",
                "member",
                "CANARY",
                "limit_period",
                "CANARY",
                "limit_total",
                "7",
                "limit_unit",
                "DAYS");
        BenefitTable table = Csv.table(Csv.file(marked));
        VerificationAnswer answer = new TableVerifier(table).verify(query("CANARY", "CANARY", LevelOfCare.IOP));
        assertThat(answer).isInstanceOf(IndicatesCovered.class);
        assertThat(List.of(answer, table, BenefitTable.read(Csv.file(marked)), new TableVerifier(table))
                        .toString())
                .doesNotContain("CANARY");
        assertThat(table.about(new Subject(
                                new PayerId("CANARY"),
                                LevelOfCare.IOP,
                                java.util.Optional.of(MemberReference.of("CANARY"))))
                        .toString())
                .isEqualTo("[Row[private]]");
    }
}
