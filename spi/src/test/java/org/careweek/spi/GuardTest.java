package org.careweek.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.NotExported;
import org.junit.jupiter.api.Test;

/** What holds of every guarded call, shown on an exporter; what holds of every kind is tried by the test kit's own tests. */
class GuardTest {

    private static final NotExported FAILED = new NotExported("the exporter failed");

    private static final String WORDS = "PHI7-jane-doe-1913-03-07-k3x9";

    private final List<PluginFault> told = new ArrayList<>();

    @Test
    void a_real_overflow_of_the_stack_is_contained() {
        assertThat(hostOf(GuardTest::overflow).export("stub", Answers.EXPORT)).isEqualTo(FAILED);
        assertThat(told)
                .containsExactly(
                        new PluginFault(StubExporter.class.getName(), "exporting", "java.lang.StackOverflowError"));
    }

    @Test
    void every_way_to_an_exporter_is_guarded() {
        var broken = StubExporter.answering(request -> sneak(new IllegalStateException(WORDS)));
        var host = PluginHost.builder().with(broken).onFault(told::add).build();

        assertThat(host.export("stub", Answers.EXPORT)).isEqualTo(FAILED);
        assertThat(host.export(broken, Answers.EXPORT)).isEqualTo(FAILED);
        assertThat(host.exporters().get(0).export(Answers.EXPORT)).isEqualTo(FAILED);
        assertThat(host.export(host.exporters().get(0), Answers.EXPORT)).isEqualTo(FAILED);
        assertThat(host.exporter("stub").orElseThrow().export(Answers.EXPORT)).isEqualTo(FAILED);
        assertThat(told).hasSize(5);
    }

    @Test
    void a_host_without_a_listener_answers_all_the_same() {
        var host = PluginHost.builder()
                .with(StubExporter.answering(request -> null))
                .build();

        assertThat(host.export("stub", Answers.EXPORT)).isEqualTo(FAILED);
        assertThat(host.faults()).isEmpty();
    }

    @Test
    void a_machine_out_of_memory_is_not_an_answer() {
        assertThatThrownBy(
                        () -> hostOf(request -> sneak(new OutOfMemoryError())).export("stub", Answers.EXPORT))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(told).isEmpty();
    }

    @Test
    void an_interrupt_that_an_exporter_met_is_not_forgotten() {
        hostOf(request -> sneak(new InterruptedException())).export("stub", Answers.EXPORT);

        assertThat(Thread.interrupted()).isTrue();
    }

    private PluginHost hostOf(Function<ExportRequest, ExportAnswer> answer) {
        return PluginHost.builder()
                .with(StubExporter.answering(answer))
                .onFault(told::add)
                .build();
    }

    private static ExportAnswer overflow(ExportRequest request) {
        ExportAnswer deeper = overflow(request);
        return deeper == null ? new NotExported("deep") : deeper;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> ExportAnswer sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
