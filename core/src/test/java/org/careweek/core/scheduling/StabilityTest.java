package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Set;
import org.careweek.core.program.ParticipantId;
import org.junit.jupiter.api.Test;

class StabilityTest {

    @Test
    void weights_have_bounds_that_are_included() {
        assertThat(new Stability(Instant.MIN, Set.of(), 100_000, 1_000).moved()).isEqualTo(100_000);
        assertThat(new Stability(Instant.MIN, Set.of(), 0, 0).changed()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stability(Instant.MIN, Set.of(), 100_001, 0))
                .withMessage("moved must be 0 to 100000, but was 100001");
        assertThatIllegalArgumentException().isThrownBy(() -> new Stability(Instant.MIN, Set.of(), -1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stability(Instant.MIN, Set.of(), 0, 1_001))
                .withMessage("changed must be 0 to 1000, but was 1001");
        assertThatIllegalArgumentException().isThrownBy(() -> new Stability(Instant.MIN, Set.of(), 0, -1));
    }

    @Test
    void it_names_nobody_to_whom_something_is_promised() {
        Stability stability = Stability.usual()
                .from(Instant.parse("2026-11-24T12:00:00Z"))
                .promised(Set.of(ParticipantId.of("p-invented")));
        assertThat(stability.toString()).contains("1 promised").doesNotContain("invented");
        assertThat(stability.promised()).containsExactly(ParticipantId.of("p-invented"));
        assertThat(stability.moved()).isEqualTo(Stability.usual().moved());
    }
}
