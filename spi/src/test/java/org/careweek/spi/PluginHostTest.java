package org.careweek.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.calendar.WeekBoard;
import org.junit.jupiter.api.Test;

class PluginHostTest {

    private static final ExportRequest REQUEST = WeekBoard.builder()
            .site("Riverside")
            .week(LocalDate.of(2026, 11, 23), ZoneOffset.UTC)
            .build();

    @Test
    void a_new_host_has_no_plugins_and_no_faults() {
        var host = PluginHost.builder().build();

        assertThat(host.exporters()).isEmpty();
        assertThat(host.report()).isEqualTo(new PluginReport(List.of(), List.of()));
    }

    @Test
    void exporters_are_found_by_id_and_by_capability() {
        var host = PluginHost.builder()
                .with(StubExporter.of("b", Capability.WEEK_BOARD))
                .with(StubExporter.of("c", Capability.WEEK_BOARD, Capability.PARTICIPANT_CALENDAR))
                .with(StubExporter.of("a", Capability.PARTICIPANT_CALENDAR))
                .build();

        assertThat(ids(host.exporters())).containsExactly("a", "b", "c");
        assertThat(ids(host.exportersThat(Capability.WEEK_BOARD))).containsExactly("b", "c");
        assertThat(host.exportersThat(new Capability("unheard-of"))).isEmpty();
        assertThat(host.exporter("b").orElseThrow().descriptor().id()).isEqualTo("b");
        assertThat(host.exporter("d")).isEmpty();
    }

    @Test
    void two_given_plugins_with_one_id_are_both_reported_and_neither_is_used() {
        var host = PluginHost.builder()
                .with(StubExporter.of("same"))
                .with(StubExporter.of("other"))
                .with(anotherOf("same"))
                .build();

        assertThat(ids(host.exporters())).containsExactly("other");
        assertThat(host.faults())
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault.problem()).isEqualTo("duplicate id same"));
        assertThat(host.faults()).extracting(PluginFault::plugin).doesNotHaveDuplicates();
    }

    @Test
    void one_plugin_given_twice_is_one_plugin() {
        var plugin = StubExporter.of("once");

        var host = PluginHost.builder().with(plugin).with(plugin).build();

        assertThat(ids(host.exporters())).containsExactly("once");
        assertThat(host.faults()).isEmpty();
    }

    @Test
    void a_given_plugin_that_cannot_say_who_it_is_is_a_fault_too() {
        var host = PluginHost.builder()
                .with(speechless())
                .with(StubExporter.of("sound"))
                .build();

        assertThat(ids(host.exporters())).containsExactly("sound");
        assertThat(host.faults()).hasSize(1);
    }

    @Test
    void a_host_does_not_change_when_its_builder_goes_on() {
        var builder = PluginHost.builder().with(StubExporter.of("one"));
        var host = builder.build();
        builder.with(StubExporter.of("two"));

        assertThat(ids(host.exporters())).containsExactly("one");
        assertThatThrownBy(() -> host.exporters().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> host.faults().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_id_that_nobody_has_is_answered_and_not_thrown() {
        assertThat(PluginHost.builder().build().export("nobody", REQUEST))
                .isEqualTo(new NotExported("no exporter has this id"));
    }

    @Test
    void null_arguments_are_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> PluginHost.builder().with(null))
                .withMessage("plugin");
        assertThatNullPointerException()
                .isThrownBy(() -> PluginHost.builder().discover(null))
                .withMessage("loader");
        assertThatNullPointerException()
                .isThrownBy(() -> PluginHost.builder().build().export("any", null))
                .withMessage("request");
    }

    /** Of another class. */
    private static CalendarExporter anotherOf(String id) {
        return new CalendarExporter() {
            @Override
            public PluginDescriptor descriptor() {
                return StubExporter.of(id).descriptor();
            }

            @Override
            public ExportAnswer export(ExportRequest request) {
                return new NotExported("another");
            }
        };
    }

    private static CalendarExporter speechless() {
        return new CalendarExporter() {
            @Override
            public PluginDescriptor descriptor() {
                throw new IllegalStateException();
            }

            @Override
            public ExportAnswer export(ExportRequest request) {
                return new NotExported("speechless");
            }
        };
    }

    private static List<String> ids(List<CalendarExporter> exporters) {
        return exporters.stream().map(exporter -> exporter.descriptor().id()).toList();
    }
}
