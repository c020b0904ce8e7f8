package org.careweek.example.clinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Rule;
import org.careweek.core.scheduling.advice.AdviceRules;
import org.careweek.core.scheduling.advice.DoubleBooking;
import org.careweek.core.scheduling.advice.NobodyComes;
import org.careweek.core.time.InstantRange;
import org.junit.jupiter.api.Test;

class AdviceLineTest {

    private static DoubleBooking twice(Rule rule, String first, String second) {
        Instant start = Instant.parse("2026-11-23T18:00:00Z");
        return new DoubleBooking(
                rule, new SessionId(first), new SessionId(second), new InstantRange(start, start.plusSeconds(60)));
    }

    @Test
    void facilitators_and_rooms_are_counted_apart() {
        var line = new AdviceLine(List.of(
                twice(AdviceRules.FACILITATOR, "s1", "s2"),
                twice(AdviceRules.FACILITATOR, "s2", "s3"),
                twice(AdviceRules.ROOM, "s1", "s2"),
                new NobodyComes(new SessionId("s4"), 8)));

        assertThat(line.text())
                .contains(
                        "Advice, which changes no plan: 2 double bookings of a facilitator, 1 double booking of a room,"
                                + " 1 group that nobody attends");
    }

    @Test
    void where_there_is_nothing_to_say_nothing_is_said() {
        assertThat(new AdviceLine(List.of()).text()).isEmpty();
    }
}
