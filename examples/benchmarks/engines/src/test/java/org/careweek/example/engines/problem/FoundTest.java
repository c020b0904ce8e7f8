package org.careweek.example.engines.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.careweek.example.engines.SampleClinic;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.junit.jupiter.api.Test;

/** No answer leaves an engine that solved another problem. */
class FoundTest {

    private final Clinic clinic = Clinic.of(SampleClinic.standard());
    private final Person person = clinic.people().get(0);

    private SchedulingAnswer answer(List<Offer> week, long claimed, OptionalLong bound) {
        return new Found(Map.of(person, week), claimed, bound).answer(clinic);
    }

    @Test
    void a_score_that_the_library_counts_too_is_answered() {
        assertThat(answer(clinic.offers(), 100_000, OptionalLong.of(100_000)))
                .isInstanceOf(SchedulingAnswer.Assigned.class);
    }

    @Test
    void another_score_is_an_error() {
        assertThatIllegalStateException()
                .isThrownBy(() -> answer(clinic.offers(), 100_001, OptionalLong.empty()))
                .withMessageContaining("100001")
                .withMessageContaining("100000");
    }

    @Test
    void a_bound_below_the_score_is_an_error() {
        assertThatIllegalStateException().isThrownBy(() -> answer(clinic.offers(), 100_000, OptionalLong.of(99_999)));
    }

    @Test
    void a_week_that_breaks_a_rule_is_an_error() {
        assertThatIllegalStateException()
                .isThrownBy(() -> answer(clinic.offers().subList(0, 2), 0, OptionalLong.empty()))
                .withMessageContaining("iop.weekly-minimum");
    }
}
