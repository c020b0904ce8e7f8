package org.careweek.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.coverage.Grants.day;
import static org.careweek.core.coverage.Grants.days;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a payer grants, in its own units and dates. */
class AuthorizationTest {

    @Test
    void an_authorization_holds_on_its_first_and_last_date_and_ends_on_the_day_after() {
        var authorization = days("a", PHP, 2, 9, 5);
        assertThat(Stream.of(1, 2, 9, 10).map(it -> authorization.spans(day(it))))
                .containsExactly(false, true, true, false);
        assertThat(Stream.of(1, 2, 9, 10).map(it -> authorization.hasEnded(day(it))))
                .containsExactly(false, false, false, true);
    }

    @Test
    void an_authorization_may_last_one_date_and_never_ends_before_it_begins() {
        assertThat(days("a", PHP, 2, 2, 1).spans(day(2))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> days("a", PHP, 2, 1, 1));
    }

    @Test
    void the_authorization_that_ends_first_is_used_first_then_the_one_that_begins_first_then_by_number() {
        var endsFirst = days("d", PHP, 3, 4, 1);
        var beginsFirst = days("c", IOP, 0, 5, 1);
        var common = days("\uFB01", PHP, 1, 5, 1);
        var rare = days("\uD83D\uDE00", PHP, 1, 5, 1);
        assertThat(Authorizations.of(rare, common, beginsFirst, endsFirst).all())
                .containsExactly(endsFirst, beginsFirst, common, rare);
    }

    @Test
    void a_number_names_one_authorization_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Authorizations.of(days("a", PHP, 0, 1, 1), days("a", IOP, 2, 3, 1)));
        var authorizations = Authorizations.of(days("a", PHP, 0, 1, 1), days("b", PHP, 0, 1, 2));
        assertThat(authorizations.find(AuthorizationId.of("b"))).contains(days("b", PHP, 0, 1, 2));
        assertThat(authorizations.find(AuthorizationId.of("c"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_granted_less_than_nothing(UnitKind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> AuthorizedUnits.of(-1, kind));
        assertThat(AuthorizedUnits.of(0, kind)).isEqualTo(AuthorizedUnits.none(kind));
        assertThat(AuthorizedUnits.none(kind).isNone()).isTrue();
        assertThat(AuthorizedUnits.of(1, kind).isNone()).isFalse();
        assertThat(AuthorizedUnits.of(Integer.MAX_VALUE, kind).whole()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void days_hours_and_visits_never_convert() {
        for (UnitKind one : UnitKind.values()) {
            for (UnitKind other : UnitKind.values()) {
                if (one != other) {
                    var here = AuthorizedUnits.of(24, one);
                    var there = AuthorizedUnits.of(1, other);
                    assertThat(here).isNotEqualTo(AuthorizedUnits.of(24, other));
                    assertThatIllegalArgumentException().isThrownBy(() -> here.plus(there));
                    assertThatIllegalArgumentException().isThrownBy(() -> here.minus(there));
                    assertThatIllegalArgumentException().isThrownBy(() -> here.isMoreThan(there));
                }
            }
        }
    }

    @Property
    void units_that_are_added_can_be_taken_away_again(
            @ForAll @IntRange(max = 400) int one, @ForAll @IntRange(max = 400) int other, @ForAll UnitKind kind) {
        var sum = AuthorizedUnits.of(one, kind).plus(AuthorizedUnits.of(other, kind));
        assertThat(sum).isEqualTo(AuthorizedUnits.of(one + other, kind));
        assertThat(sum).hasSameHashCodeAs(AuthorizedUnits.of(one + other, kind));
        assertThat(sum.minus(AuthorizedUnits.of(other, kind))).isEqualTo(AuthorizedUnits.of(one, kind));
        assertThat(AuthorizedUnits.of(one, kind).isMoreThan(AuthorizedUnits.of(other, kind)))
                .isEqualTo(one > other);
    }

    @Test
    void no_more_units_can_be_taken_than_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuthorizedUnits.of(1, UnitKind.DAYS).minus(AuthorizedUnits.of(2, UnitKind.DAYS)));
    }

    @Test
    void hours_are_said_to_the_minute_and_a_started_hour_is_not_a_whole_one() {
        var nineAndAHalf = AuthorizedUnits.of(9, UnitKind.HOURS).plus(AuthorizedUnits.ofMinutes(30));
        assertThat(nineAndAHalf).hasToString("9 h 30 min").isNotEqualTo(AuthorizedUnits.of(9, UnitKind.HOURS));
        assertThat(nineAndAHalf.whole()).isEqualTo(9);
        assertThat(AuthorizedUnits.ofMinutes(65)).hasToString("1 h 05 min");
        assertThat(AuthorizedUnits.ofMinutes(70)).hasToString("1 h 10 min");
        assertThat(List.of(AuthorizedUnits.of(18, UnitKind.DAYS), AuthorizedUnits.of(4, UnitKind.VISITS)))
                .hasToString("[18 days, 4 visits]");
    }

    @Test
    void a_session_is_worth_a_day_a_visit_or_its_time() {
        assertThat(Grants.line("s", 0, IOP, UnitKind.DAYS, 90).units()).isEqualTo(AuthorizedUnits.of(1, UnitKind.DAYS));
        assertThat(Grants.line("s", 0, IOP, UnitKind.VISITS, 90).units())
                .isEqualTo(AuthorizedUnits.of(1, UnitKind.VISITS));
        assertThat(Grants.line("s", 0, IOP, UnitKind.HOURS, 90).units()).hasToString("1 h 30 min");
        assertThatIllegalArgumentException().isThrownBy(() -> Grants.line("s", 0, IOP, UnitKind.HOURS, 0));
    }
}
