package org.careweek.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

class AuthorizedTimeTest {

    @Test
    void the_authorized_minute_is_covered_and_the_next_one_is_not() {
        var authorized = AuthorizedTime.atMost(TreatmentTime.ofHours(12));
        assertThat(authorized.covers(TreatmentTime.ZERO)).isTrue();
        assertThat(authorized.covers(TreatmentTime.ofMinutes(720))).isTrue();
        assertThat(authorized.covers(TreatmentTime.ofMinutes(721))).isFalse();
        assertThat(AuthorizedTime.unlimited().covers(TreatmentTime.ofHours(168)))
                .isTrue();
    }

    @Test
    void an_authorization_asks_for_no_minimum() {
        assertThatThrownBy(() -> new AuthorizedTime(HourBand.ofHours(9, 20)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
