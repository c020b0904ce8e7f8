package org.careweek.plugin.weekview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ServiceLoader;
import org.careweek.plugin.weekview.timeline.SampleTimelines;
import org.careweek.spi.Capability;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.calendar.ParticipantCalendar;
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
    void it_says_that_it_writes_week_boards_and_care_timelines() {
        var descriptor = new WeekViewExporter().descriptor();

        assertThat(descriptor.id()).isEqualTo("weekview");
        assertThat(descriptor.can(Capability.WEEK_BOARD)).isTrue();
        assertThat(descriptor.can(Capability.CARE_TIMELINE)).isTrue();
        assertThat(descriptor.can(Capability.PARTICIPANT_CALENDAR)).isFalse();
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
    void other_requests_are_answered_with_a_reason() {
        ParticipantCalendar calendar = ParticipantCalendar.builder()
                .zone(ZoneId.of("America/Phoenix"))
                .changedAt(Instant.EPOCH)
                .build();

        assertThat(new WeekViewExporter().export(calendar)).isInstanceOf(NotExported.class);
    }
}
