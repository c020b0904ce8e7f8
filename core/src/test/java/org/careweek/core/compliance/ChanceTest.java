package org.careweek.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Session;
import org.careweek.core.testing.Drafts;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void ten_of_twenty_sessions_are_one_of_two() {
        assertThat(Chance.of(10, 20)).isEqualTo(Chance.of(1, 2)).hasToString("1/2");
        assertThat(Chance.of(0, 20)).isEqualTo(Chance.NEVER);
        assertThat(Chance.of(20, 20)).isEqualTo(Chance.CERTAIN);
    }

    @Test
    void a_chance_lies_between_never_and_certain() {
        assertThatThrownBy(() -> Chance.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chance.of(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a chance must be from 0 to all of its parts, but was 3 of 2");
        assertThatThrownBy(() -> Chance.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chance.of(1, 3).minus(Chance.of(1, 2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_what_is_certain_is_shown_as_certain() {
        assertThat(Chance.CERTAIN.perTenThousand()).isEqualTo(10_000);
        assertThat(Chance.of(99_999, 100_000).perTenThousand()).isEqualTo(9_999);
        assertThat(Chance.of(17, 20).perTenThousand()).isEqualTo(8_500);
        assertThat(Chance.NEVER.perTenThousand()).isZero();
    }

    @Test
    void chances_are_compared_and_subtracted_exactly() {
        assertThat(Chance.of(1, 3)).isLessThan(Chance.of(34, 100)).isGreaterThan(Chance.of(33, 100));
        assertThat(Chance.of(3, 4).minus(Chance.of(1, 3))).isEqualTo(Chance.of(5, 12));
    }

    @Test
    void missing_a_session_never_helps_its_week() {
        Session session =
                Drafts.session("s", LevelOfCare.IOP, LocalDateTime.parse("2026-11-23T09:00"), 60, Drafts.CHICAGO);

        assertThat(new Swing(session, Chance.of(1, 2), Chance.of(1, 2)).size()).isEqualTo(Chance.NEVER);
        assertThatThrownBy(() -> new Swing(session, Chance.of(1, 3), Chance.of(1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
