package org.careweek.spi.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.program.LevelOfCare.PHP;
import static org.careweek.spi.insurance.Asked.MONDAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.junit.jupiter.api.Test;

/** From what payers told and somebody entered to what scheduling may use. */
class KnownAuthorizationsTest {

    private static Authorization days(String id, int days) {
        return new Authorization(
                AuthorizationId.of(id), PHP, MONDAY, MONDAY.plusDays(13), AuthorizedUnits.of(days, UnitKind.DAYS));
    }

    private static Verification told(String name, int hour, Authorization... authorizations) {
        VerificationQuery query = Asked.query(name, PHP, 0, 9);
        return new Verification(
                query,
                IndicatesCovered.builder(Asked.statement(query, hour, 1))
                        .authorizations(List.of(authorizations))
                        .build());
    }

    private static KnownAuthorizations known(List<Authorization> entered, Verification... told) {
        List<Verification> backwards = new ArrayList<>(List.of(told));
        Collections.reverse(backwards);
        KnownAuthorizations known = KnownAuthorizations.of(new Verifications(List.of(told)), entered);
        assertThat(KnownAuthorizations.of(new Verifications(backwards), entered))
                .isEqualTo(known);
        return known;
    }

    @Test
    void what_was_entered_and_what_was_told_are_used_together_and_what_is_both_once() {
        KnownAuthorizations known =
                known(List.of(days("a", 5), days("b", 3)), told("q", 0, days("b", 3), days("c", 9)));
        assertThat(known.usable()).isEqualTo(Authorizations.of(days("a", 5), days("b", 3), days("c", 9)));
        assertThat(known.disputed()).isEmpty();
    }

    @Test
    void a_later_answer_extends_what_an_earlier_one_told() {
        KnownAuthorizations known =
                known(List.of(), told("early", 0, days("a", 5), days("b", 2)), told("late", 1, days("a", 10)));
        assertThat(known.usable()).isEqualTo(Authorizations.of(days("a", 10), days("b", 2)));
    }

    @Test
    void different_terms_of_one_authorization_are_disputed_and_none_is_used() {
        KnownAuthorizations entered = known(List.of(days("a", 5), days("b", 1)), told("q", 0, days("a", 10)));
        assertThat(entered.usable()).isEqualTo(Authorizations.of(days("b", 1)));
        assertThat(entered.disputed()).containsExactly(AuthorizationId.of("a"));
        assertThat(known(List.of(), told("q", 0, days("a", 5)), told("p", 0, days("a", 10)))
                        .disputed())
                .containsExactly(AuthorizationId.of("a"));
        assertThat(known(List.of(days("a", 5), days("a", 6))).usable().all()).isEmpty();
    }

    @Test
    void denials_and_silence_authorize_nothing() {
        KnownAuthorizations known = known(
                List.of(),
                Asked.no(Asked.query("no", PHP, 0, 9), 0, 1),
                Asked.unknown(Asked.query("silence", PHP, 0, 9)));
        assertThat(known.usable().all()).isEmpty();
        assertThat(known).hasToString("KnownAuthorizations[private]");
    }

    @Test
    void nothing_is_usable_and_disputed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KnownAuthorizations(
                        Authorizations.of(days("a", 1)), new TreeSet<>(List.of(AuthorizationId.of("a")))));
    }
}
