package org.careweek.spi.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.spi.insurance.Asked.MONDAY;
import static org.careweek.spi.insurance.Asked.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final VerificationQuery QUERY = Asked.query("q-1", IOP, 0, 4);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final Duration DAY = Duration.ofDays(1);

    private static void isRefused(LocalDate from, LocalDate through, Duration timeToLive) {
        assertThatIllegalArgumentException().isThrownBy(() -> Statement.of(QUERY, from, through, timeToLive));
    }

    @Test
    void it_is_of_the_moment_of_the_question_and_goes_stale_after_its_time() {
        Statement said = Statement.of(QUERY, MONDAY, FRIDAY, DAY);
        assertThat(said).isEqualTo(new Statement("q-1", MONDAY, FRIDAY, NOON, NOON.plus(DAY)));
        assertThat(said.speaksFor(FRIDAY, NOON.plus(DAY).minusNanos(1))).isTrue();
        assertThat(said.speaksFor(FRIDAY, NOON.plus(DAY))).isFalse();
    }

    @Test
    void it_speaks_for_none_but_the_dates_that_were_asked() {
        assertThat(Statement.of(QUERY, FRIDAY, FRIDAY, DAY).includes(MONDAY)).isFalse();
        isRefused(MONDAY.minusDays(1), FRIDAY, DAY);
        isRefused(MONDAY, FRIDAY.plusDays(1), DAY);
        isRefused(FRIDAY, MONDAY, DAY);
    }

    @Test
    void it_is_good_for_some_time_and_at_most_for_all_of_it() {
        isRefused(MONDAY, FRIDAY, Duration.ZERO);
        isRefused(MONDAY, FRIDAY, DAY.negated());
        Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
        assertThat(Statement.of(QUERY, MONDAY, FRIDAY, forever).staleAt()).isEqualTo(Instant.MAX);
        Duration rest = Duration.between(NOON, Instant.MAX);
        assertThat(Statement.of(QUERY, MONDAY, FRIDAY, rest.minusNanos(1)).staleAt())
                .isEqualTo(Instant.MAX.minusNanos(1));
    }
}
