package org.careweek.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careweek.spi.Answers.Kind;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.junit.jupiter.api.Test;

class PluginKindsTest {

    private final List<String> closed = new ArrayList<>();
    private final List<PluginFault> told = new ArrayList<>();

    /** An exporter and a verifier in one, that wants to be closed. */
    private final class Both implements CalendarExporter, InsuranceVerifier, AutoCloseable {
        private final String id;

        private Both(String id) {
            this.id = id;
        }

        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor(id, "1", Set.of(Capability.WEEK_BOARD, Capability.INSURANCE_VERIFICATION));
        }

        @Override
        public ExportAnswer export(ExportRequest request) {
            return new NotExported("nothing");
        }

        @Override
        public VerificationAnswer verify(VerificationQuery query) {
            return Answers.covered(query.correlation());
        }

        @Override
        public void close() throws IOException {
            closed.add(id);
            throw new IOException("PHI7");
        }
    }

    @Test
    void a_plugin_of_two_kinds_is_used_as_both_and_told_of_once() {
        PluginHost host = PluginHost.builder().with(new Both("both")).build();
        assertThat(host.exporter("both")).isPresent();
        assertThat(host.verifier("both")).isPresent();
        assertThat(host.report().plugins()).hasSize(1);
        assertThat(host.faults()).isEmpty();
    }

    @Test
    void plugins_of_different_kinds_may_share_an_id() {
        PluginHost host = PluginHost.builder()
                .with(new Both("shared"))
                .with(new Answers.Engine(request -> Answers.PLACED))
                .build();
        assertThat(host.engines()).hasSize(1);
        assertThat(host.report().plugins()).extracting(PluginDescriptor::id).containsExactly("engine", "shared");
    }

    @Test
    void a_plugin_of_no_kind_is_told_of() {
        Plugin idle = () -> new PluginDescriptor("idle", "1", Set.of());
        PluginHost host = PluginHost.builder().with(idle).build();
        assertThat(host.faults()).extracting(PluginFault::problem).containsExactly("no kind of plugin that is known");
    }

    @Test
    void a_host_closes_each_of_its_plugins_once_the_last_one_first_whatever_they_throw() {
        PluginHost host = PluginHost.builder()
                .with(new Both("a"))
                .with(new Both("b"))
                .onFault(told::add)
                .build();
        host.close();
        host.close();
        assertThat(closed).containsExactly("b", "a");
        assertThat(told)
                .containsExactly(
                        new PluginFault(Both.class.getName(), "closing", "java.io.IOException"),
                        new PluginFault(Both.class.getName(), "closing", "java.io.IOException"));
        assertThat(Kind.isNone(host.export("a", Answers.EXPORT))).isTrue();
    }

    @Test
    void a_deadline_is_more_than_nothing() {
        for (Duration none : List.of(Duration.ZERO, Duration.ofMillis(-1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PluginHost.builder().remote(Runnable::run, none));
        }
    }

    @Test
    void an_executor_that_runs_everything_at_once_on_the_calling_thread_will_do() {
        PluginHost host = PluginHost.builder()
                .with(new Both("both"))
                .remote(Runnable::run)
                .build();
        assertThat(host.verifier("both").orElseThrow().verify(Answers.QUERY)).isEqualTo(Answers.covered("q-1"));
    }

    @Test
    void nothing_of_a_member_is_printed() {
        var host = PluginHost.builder().with(new Both("both")).build();
        assertThat(List.of(
                                host.exporters(),
                                host.verifiers(),
                                Answers.QUERY,
                                Answers.QUERY.member(),
                                Answers.WEEK,
                                Answers.PLACED,
                                Answers.covered("q-1"),
                                Answers.statement("q-1", 0, 6))
                        .toString())
                .isEqualTo("[[GuardedExporter[both]], [GuardedVerifier[both]], VerificationQuery[private], ***,"
                        + " SchedulingRequest[private], Assigned[private], IndicatesCovered[private],"
                        + " Statement[private]]");
    }
}
