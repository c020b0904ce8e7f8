package org.careweek.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.Answers.Kind;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a host hands on, up to the last that it takes. What it does not is tried by the test kit's own tests. */
class GuardedAnswersTest {

    private final List<PluginFault> told = Collections.synchronizedList(new ArrayList<>());

    private PluginHost hostOf(Kind kind, Function<Object, Object> answer) {
        return PluginHost.builder().with(kind.that(answer)).onFault(told::add).build();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_answer_is_handed_on_as_it_is(Kind kind) {
        Object right = kind.right();
        assertThat(kind.ask(hostOf(kind, request -> right))).isSameAs(right);
        assertThat(told).isEmpty();
    }

    @Test
    void a_document_of_16_mib_is_taken() {
        Exported whole = new Exported("text/plain", "txt", new byte[16 * 1024 * 1024]);
        assertThat(Kind.EXPORTER.ask(hostOf(Kind.EXPORTER, request -> whole))).isSameAs(whole);
        assertThat(told).isEmpty();
    }

    @Test
    void evidence_of_64_kib_is_taken() {
        var covered = IndicatesCovered.builder(Answers.statement("q-1", 0, 6))
                .evidence(PrivateText.of("x".repeat(64 * 1024)))
                .build();
        assertThat(Kind.VERIFIER.ask(hostOf(Kind.VERIFIER, request -> covered))).isSameAs(covered);
        assertThat(told).isEmpty();
    }

    @Test
    void an_answer_is_taken_until_the_moment_at_which_it_goes_stale() {
        var asked = Answers.QUERY.askedAt();
        var fresh = new Statement("q-1", Answers.MONDAY, Answers.MONDAY, asked.minusSeconds(60), asked.plusNanos(1));
        assertThat(Kind.VERIFIER.ask(hostOf(
                        Kind.VERIFIER,
                        request -> IndicatesCovered.builder(fresh).build())))
                .isInstanceOf(IndicatesCovered.class);
        var stale = new Statement("q-1", Answers.MONDAY, Answers.MONDAY, asked.minusSeconds(60), asked);
        assertThat(Kind.VERIFIER.ask(hostOf(
                        Kind.VERIFIER,
                        request -> IndicatesCovered.builder(stale).build())))
                .isInstanceOf(Undetermined.class);
    }

    /** The score is 100,000 for the place, and nothing is off the order. */
    @Test
    void a_bound_below_the_score_is_no_bound_and_one_at_it_is() {
        var sessions = Answers.PLACED.sessions();
        var proven = new SchedulingAnswer.Assigned(sessions, OptionalLong.of(100_000));
        assertThat(Kind.ENGINE.ask(hostOf(Kind.ENGINE, request -> proven))).isEqualTo(proven);
        var wrong = new SchedulingAnswer.Assigned(sessions, OptionalLong.of(99_999));
        assertThat(Kind.ENGINE.ask(hostOf(Kind.ENGINE, request -> wrong))).isEqualTo(Answers.PLACED);
        assertThat(told).extracting(PluginFault::problem).containsExactly("a bound below the score");
    }

    @Test
    void an_answer_keeps_its_own_collections() {
        var sessions = new TreeMap<>(Answers.PLACED.sessions());
        sessions.replaceAll((who, what) -> new TreeSet<>(what));
        var answer = new SchedulingAnswer.Assigned(sessions, OptionalLong.empty());
        sessions.values().forEach(Set::clear);
        sessions.clear();
        assertThat(answer).isEqualTo(Answers.PLACED);
        assertThatThrownBy(() -> answer.sessions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> answer.sessions().get(ParticipantId.of("p-1")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void after_a_host_is_closed_its_plugins_are_answered_for(Kind kind) {
        List<String> calls = new ArrayList<>();
        PluginHost host = hostOf(kind, request -> {
            calls.add("asked");
            return kind.right();
        });
        host.close();
        host.close();
        assertThat(Kind.isNone(kind.ask(host))).isTrue();
        assertThat(calls).isEmpty();
    }
}
