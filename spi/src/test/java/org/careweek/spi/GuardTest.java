package org.careweek.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.calendar.WeekBoard;
import org.careweek.spi.fixture.Providers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardTest {

    private static final ExportRequest REQUEST = WeekBoard.builder()
            .site("Riverside")
            .week(LocalDate.of(2026, 11, 23), ZoneOffset.UTC)
            .build();

    private final List<PluginFault> told = new ArrayList<>();

    static Stream<Throwable> whatPluginsThrow() {
        return Stream.of(
                new IllegalStateException(Providers.CANARY),
                new IOException(Providers.CANARY, new IllegalStateException(Providers.CANARY)),
                new NoClassDefFoundError(Providers.CANARY),
                new ExceptionInInitializerError(Providers.CANARY),
                new StackOverflowError(Providers.CANARY),
                new AssertionError(Providers.CANARY),
                new ServiceConfigurationError(Providers.CANARY),
                new SpeaksBadly());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("whatPluginsThrow")
    void whatever_an_exporter_throws_becomes_an_answer_and_a_fault_of_class_names(Throwable thrown) {
        ExportAnswer answer = hostOf(request -> sneak(thrown)).export("stub", REQUEST);

        assertThat(answer).isEqualTo(new NotExported("the exporter failed"));
        assertThat(told)
                .containsExactly(new PluginFault(
                        StubExporter.class.getName(),
                        "exporting",
                        thrown.getClass().getName()));
        assertThat(told.toString()).doesNotContain(Providers.CANARY);
    }

    @Test
    void a_real_overflow_of_the_stack_is_contained() {
        assertThat(hostOf(GuardTest::overflow).export("stub", REQUEST))
                .isEqualTo(new NotExported("the exporter failed"));
        assertThat(told).extracting(PluginFault::problem).containsExactly("java.lang.StackOverflowError");
    }

    @Test
    void an_exporter_that_gives_no_answer_has_failed() {
        assertThat(hostOf(request -> null).export("stub", REQUEST)).isEqualTo(new NotExported("the exporter failed"));
        assertThat(told).extracting(PluginFault::problem).containsExactly("no answer");
    }

    @Test
    void an_answer_is_handed_on_as_it_is() {
        var document = new Exported("text/plain", "txt", new byte[] {1});

        assertThat(hostOf(request -> document).export("stub", REQUEST)).isSameAs(document);
        assertThat(told).isEmpty();
    }

    @Test
    void every_way_to_an_exporter_is_guarded() {
        var broken = StubExporter.answering(request -> sneak(new IllegalStateException(Providers.CANARY)));
        var host = PluginHost.builder().with(broken).onFault(told::add).build();
        var failed = new NotExported("the exporter failed");

        assertThat(host.export("stub", REQUEST)).isEqualTo(failed);
        assertThat(host.export(broken, REQUEST)).isEqualTo(failed);
        assertThat(host.exporters().get(0).export(REQUEST)).isEqualTo(failed);
        assertThat(host.export(host.exporters().get(0), REQUEST)).isEqualTo(failed);
        assertThat(host.exporter("stub").orElseThrow().export(REQUEST)).isEqualTo(failed);
        assertThat(told).hasSize(5);
    }

    @Test
    void a_host_without_a_listener_answers_all_the_same() {
        var host = PluginHost.builder()
                .with(StubExporter.answering(request -> null))
                .build();

        assertThat(host.export("stub", REQUEST)).isEqualTo(new NotExported("the exporter failed"));
        assertThat(host.faults()).isEmpty();
    }

    @Test
    void a_machine_out_of_memory_is_not_an_answer() {
        assertThatThrownBy(
                        () -> hostOf(request -> sneak(new OutOfMemoryError())).export("stub", REQUEST))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(told).isEmpty();
    }

    @Test
    void an_exporter_cannot_leave_another_context_class_loader_behind() {
        var before = Thread.currentThread().getContextClassLoader();

        hostOf(request -> {
                    Thread.currentThread().setContextClassLoader(null);
                    return sneak(new IllegalStateException());
                })
                .export("stub", REQUEST);

        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void an_interrupt_that_an_exporter_met_is_not_forgotten() {
        hostOf(request -> sneak(new InterruptedException())).export("stub", REQUEST);

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

    /** Throws again when somebody asks it anything. */
    private static final class SpeaksBadly extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException(Providers.CANARY);
        }

        @Override
        public String toString() {
            throw new IllegalStateException(Providers.CANARY);
        }

        @Override
        public synchronized Throwable getCause() {
            throw new IllegalStateException(Providers.CANARY);
        }
    }
}
