package org.careweek.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.careweek.core.coverage.Grants.day;
import static org.careweek.core.coverage.Grants.days;
import static org.careweek.core.coverage.UnitKind.DAYS;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Violation;
import org.junit.jupiter.api.Test;

/** The number of an authorization leads to a person; with a span and a level it is a record of their care. */
class CoveragePrivacyTest {

    private static final CoverageCheck CHECK = CoverageCheck.standard();
    private static final AuthorizationId ID = AuthorizationId.of("CANARY-1");
    private static final Authorizations AUTHORIZATIONS =
            Authorizations.of(days("CANARY-1", PHP, 0, 3, 1), days("CANARY-2", IOP, 0, 3, 2));

    private static AuthorizationLedger books() {
        AuthorizationLedger books = AuthorizationLedger.of(AUTHORIZATIONS);
        for (int day = 0; day < 3; day++) {
            books = books.consume(ID, Grants.line("s" + day, day, PHP, DAYS, 180), CHECK)
                    .fold(LedgerOutcome.Booked::ledger, it -> {
                        throw new AssertionError(it);
                    });
        }
        return books;
    }

    @Test
    void what_is_known_of_someone_s_coverage_prints_nothing_of_it() {
        var allocation = AUTHORIZATIONS.allocate(List.of(day(1)), LevelHistory.from(day(0), PHP));
        var booked = books().consume(ID, Grants.line("s", 1, PHP, DAYS, 180), CHECK);
        Stream.of(
                        ID,
                        AUTHORIZATIONS,
                        AUTHORIZATIONS.all(),
                        allocation,
                        allocation.covered(),
                        books(),
                        books().entries(),
                        booked,
                        Grants.line("s", 1, PHP, DAYS, 180))
                .forEach(value -> assertThat(value.toString())
                        .contains("[private]")
                        .doesNotContain("CANARY", "IOP", "PHP")
                        .doesNotContainPattern("[0-9]"));
    }

    @Test
    void no_finding_prints_the_number_of_an_authorization() {
        var allocation = AUTHORIZATIONS.allocate(List.of(day(1), day(2)), LevelHistory.from(day(0), PHP));
        List<Violation> found = new ArrayList<>(CHECK.uncovered(allocation));
        found.addAll(CHECK.unitsLeft(allocation, day(9)));
        found.addAll(CHECK.overused(books()));
        found.addAll(books().refusals(ID, Grants.line("x", 2, IOP, UnitKind.HOURS, 180), CHECK));
        assertThat(found)
                .<Class<?>>extracting(Violation::getClass)
                .contains(
                        DateNotCovered.class,
                        UnitsLeftAtEnd.class,
                        UnitsOverused.class,
                        AuthorizationMismatch.class,
                        TwoLevelsOnOneDate.class);
        assertThat(found).allSatisfy(it -> {
            assertThat(it.toString()).doesNotContain("CANARY");
            assertThat(it.explanation().toString()).doesNotContain("CANARY");
        });
        assertThat(new LedgerOutcome.Refused(found).toString()).doesNotContain("CANARY");
    }

    @Test
    void a_refusal_of_what_cannot_be_quotes_neither_number_nor_date() {
        List<Runnable> refused = List.of(
                () -> AuthorizationId.of(" "),
                () -> days("CANARY-1", PHP, 3, 2, 1),
                () -> Authorizations.of(days("CANARY-1", PHP, 0, 3, 1), days("CANARY-1", PHP, 0, 3, 1)),
                () -> books().release(new SessionId("CANARY-session")),
                () -> books().remaining(AuthorizationId.of("CANARY-3")),
                () -> books().reserve(ID, Grants.line("s1", 1, PHP, DAYS, 180), CHECK),
                () -> CHECK.twoLevels(Grants.line("s1", 1, PHP, DAYS, 180), Grants.line("s1", 2, PHP, DAYS, 180)),
                () -> Grants.line("CANARY-session", 1, PHP, DAYS, 0));
        assertThat(refused).allSatisfy(call -> {
            Throwable fault = catchThrowable(call::run);
            assertThat(fault).isInstanceOf(IllegalArgumentException.class);
            assertThat(fault.getMessage()).doesNotContain("CANARY", "2026", "2027", "PHP", "s1");
        });
    }

    @Test
    void a_number_is_given_out_on_request_and_a_payer_prints_itself() {
        assertThat(ID.disclose()).isEqualTo("CANARY-1");
        assertThat(ID)
                .isEqualTo(AuthorizationId.of("CANARY-1"))
                .hasSameHashCodeAs(AuthorizationId.of("CANARY-1"))
                .isNotEqualTo(AuthorizationId.of("CANARY-2"))
                .isNotEqualTo("CANARY-1")
                .isLessThan(AuthorizationId.of("CANARY-2"));
        assertThat(ID.hashCode()).isNotEqualTo(AuthorizationId.of("CANARY-2").hashCode());
        assertThat(new PayerId("bluebird")).hasToString("bluebird");
        assertThatIllegalArgumentException().isThrownBy(() -> new PayerId("\t"));
    }
}
