package org.careweek.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

class AuthorizedCapTest {

    @Test
    void the_authorized_minute_is_covered_and_the_next_one_is_not() {
        var authorized = AuthorizedCap.atMost(TreatmentTime.ofHours(12));
        assertThat(authorized.covers(AuthorizedUnits.of(TreatmentTime.ZERO))).isTrue();
        assertThat(authorized.covers(AuthorizedUnits.ofMinutes(720))).isTrue();
        assertThat(authorized.covers(AuthorizedUnits.ofMinutes(721))).isFalse();
        assertThat(AuthorizedCap.unlimited().covers(AuthorizedUnits.of(168, UnitKind.HOURS)))
                .isTrue();
    }

    @Test
    void the_authorized_day_or_visit_is_covered_and_the_next_one_is_not() {
        var authorized = AuthorizedCap.atMostDays(3).and(AuthorizedUnits.of(5, UnitKind.VISITS));
        assertThat(authorized.covers(AuthorizedUnits.of(3, UnitKind.DAYS))).isTrue();
        assertThat(authorized.covers(AuthorizedUnits.of(4, UnitKind.DAYS))).isFalse();
        assertThat(authorized.covers(AuthorizedUnits.of(5, UnitKind.VISITS))).isTrue();
        assertThat(authorized.covers(AuthorizedUnits.of(6, UnitKind.VISITS))).isFalse();
    }

    @Test
    void days_and_visits_say_nothing_of_hours_nor_of_each_other() {
        assertThat(AuthorizedCap.atMostDays(0).covers(AuthorizedUnits.of(168, UnitKind.HOURS)))
                .isTrue();
        assertThat(AuthorizedCap.atMostVisits(0).covers(AuthorizedUnits.of(7, UnitKind.DAYS)))
                .isTrue();
        assertThat(AuthorizedCap.atMost(TreatmentTime.ZERO).covers(AuthorizedUnits.of(9, UnitKind.VISITS)))
                .isTrue();
    }

    @Test
    void a_cap_has_one_most_of_each_kind_in_whatever_order_they_come() {
        var days = AuthorizedUnits.of(3, UnitKind.DAYS);
        var hours = AuthorizedUnits.of(9, UnitKind.HOURS);
        assertThat(new AuthorizedCap(List.of(days, hours))).isEqualTo(new AuthorizedCap(List.of(hours, days)));
        assertThat(AuthorizedCap.atMostDays(3).mostOf(UnitKind.DAYS)).contains(days);
        assertThat(AuthorizedCap.atMostDays(3).mostOf(UnitKind.HOURS)).isEmpty();
        assertThatThrownBy(() -> AuthorizedCap.atMostDays(3).and(AuthorizedUnits.of(4, UnitKind.DAYS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 days");
        assertThatThrownBy(() -> AuthorizedCap.atMostVisits(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
