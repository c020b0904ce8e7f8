package org.careweek.plugin.weekview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.careweek.plugin.weekview.handout.SampleCalendars;
import org.careweek.plugin.weekview.timeline.SampleTimelines;
import org.careweek.spi.Capability;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.Exported;
import org.junit.jupiter.api.Test;

class WeekViewExporterTest {

    @Test
    void the_service_loader_finds_the_week_view() {
        // A plugin offers the service and does not use it; this test stands in for a host that does.
        WeekViewExporterTest.class.getModule().addUses(CalendarExporter.class);

        assertThat(ServiceLoader.load(CalendarExporter.class, WeekViewExporter.class.getClassLoader()))
                .hasAtLeastOneElementOfType(WeekViewExporter.class);
    }

    @Test
    void it_says_what_it_writes() {
        var descriptor = new WeekViewExporter().descriptor();

        assertThat(descriptor.id()).isEqualTo("weekview");
        assertThat(descriptor.capabilities())
                .containsExactly(
                        Capability.CARE_TIMELINE,
                        Capability.DETERMINISTIC,
                        Capability.NOTICE,
                        Capability.PARTICIPANT_CALENDAR,
                        Capability.WEEK_BOARD);
    }

    @Test
    void a_week_board_becomes_a_page() {
        ExportAnswer answer = new WeekViewExporter().export(SampleBoards.small());

        assertThat(answer).isInstanceOfSatisfying(Exported.class, page -> {
            assertThat(page.mediaType()).isEqualTo("text/html; charset=utf-8");
            assertThat(page.fileExtension()).isEqualTo("html");
        });
    }

    @Test
    void a_care_timeline_becomes_a_page() {
        ExportAnswer answer = new WeekViewExporter().export(SampleTimelines.relapse());

        assertThat(answer).isInstanceOfSatisfying(Exported.class, page -> {
            assertThat(page.mediaType()).isEqualTo("text/html; charset=utf-8");
            assertThat(page.fileExtension()).isEqualTo("html");
        });
    }

    @Test
    void a_participants_calendar_becomes_a_page_to_hand_out() {
        ExportAnswer answer = new WeekViewExporter().export(SampleCalendars.evenings());

        assertThat(answer).isInstanceOfSatisfying(Exported.class, page -> {
            assertThat(page.mediaType()).isEqualTo("text/html; charset=utf-8");
            assertThat(page.fileExtension()).isEqualTo("html");
        });
    }
}
