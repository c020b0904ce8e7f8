package org.careweek.core.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.Candidate;
import org.careweek.core.scheduling.pricing.Limits;
import org.careweek.core.scheduling.pricing.Pricer;
import org.careweek.core.scheduling.pricing.Terms;
import org.careweek.core.scheduling.pricing.WeekProblem;
import org.junit.jupiter.api.Test;

class ToolTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Host host = new Patience() {
        @Override
        public boolean goOn(int done, int total) {
            asked.incrementAndGet();
            return true;
        }
    };

    /** Somebody who could attend an hour on each of three days, of sessions 1, 2 and 3. */
    private static Clinic clinic() {
        List<Candidate> hours = IntStream.range(1, 4)
                .mapToObj(it -> new Candidate(it, it, 86_400L * it, 86_400L * it + 3_600, 60, 60, -1, false, false))
                .toList();
        WeekProblem week = new WeekProblem(hours, new Limits(60, 180), new Limits(0, Limits.ANY), 1, List.of(), 120);
        return new Clinic(List.of(week), new int[] {5, 0, 1, 1}, List.of(new BitSet()));
    }

    @Test
    void what_a_choice_costs_is_the_price_of_its_session_and_without_a_seat_it_is_closed() {
        Clinic clinic = clinic();
        Tool tool = new Tool(3, new Pace(host, 1), true);
        tool.cost(clinic.people[0], clinic.seats, new int[] {1, 2, 3, 4});
        assertThat(tool.cost()).containsExactly(Pricer.CLOSED, 3, 4);
        assertThat(tool.solve(clinic.people[0], Terms.SCORE, 0)).containsExactly(1, 2);
        assertThat(tool.bound()).isEqualTo(Terms.PLACED * Terms.POINT - 7);
    }

    @Test
    void only_the_caller_asks_the_host() {
        new Tool(3, new Pace(host, 1), true).isOver();
        assertThat(asked).hasValue(1);
        assertThat(new Tool(3, new Pace(host, 1), false).isPast(50)).isFalse();
        assertThat(asked).hasValue(1);
    }

    @Test
    void whoever_helps_gives_a_sign_now_and_then() throws InterruptedException {
        Clinic clinic = clinic();
        assertThat(signs(clinic, false, 500)).as("of 500 looks").isFalse();
        assertThat(signs(clinic, false, 5_000)).as("of 5,000 looks").isTrue();
        assertThat(signs(clinic, true, 5_000)).as("the caller needs none").isFalse();
    }

    /** Whether somebody who waits for a sign gets one while so many looks are made. */
    private boolean signs(Clinic clinic, boolean isCaller, int looks) throws InterruptedException {
        Pace pace = new Pace(host, 1);
        Tool tool = new Tool(3, pace, isCaller);
        Arrays.fill(tool.cost(), 0);
        for (int i = 0; i < looks; i++) {
            tool.solve(clinic.people[0], Terms.SCORE, 0);
        }
        asked.set(0);
        Thread waiting = new Thread(pace::awaitSign);
        waiting.start();
        while (waiting.isAlive() && waiting.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        boolean hadSign = asked.get() > 0;
        pace.sign();
        waiting.join();
        return hadSign;
    }
}
