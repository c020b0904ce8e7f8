package org.careweek.plugin.weekview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careweek.plugin.weekview.handout.SampleCalendars;
import org.careweek.plugin.weekview.timeline.SampleTimelines;
import org.careweek.spi.calendar.ExportRequest;

/** Writes the sample boards, timelines and calendars into a folder, to be looked at in a browser. */
public final class SamplePages {

    private SamplePages() {}

    /** @param arguments the folder; {@code target/pages} if none is given */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments.length == 0 ? "target/pages" : arguments[0]));
        write(folder.resolve("small.html"), SampleBoards.small());
        write(folder.resolve("large.html"), SampleBoards.large());
        write(folder.resolve("timeline-relapse.html"), SampleTimelines.relapse());
        write(folder.resolve("timeline-two-years.html"), SampleTimelines.twoYears());
        write(folder.resolve("timeline-one-day.html"), SampleTimelines.oneDay());
        write(folder.resolve("timeline-crowded.html"), SampleTimelines.crowded());
        write(folder.resolve("timeline-empty.html"), SampleTimelines.empty());
        write(folder.resolve("handout-evenings.html"), SampleCalendars.evenings());
        write(folder.resolve("handout-full.html"), SampleCalendars.fullWeek());
        write(folder.resolve("handout-autumn.html"), SampleCalendars.autumnNight());
        write(folder.resolve("handout-six-weeks.html"), SampleCalendars.sixWeeks());
        write(folder.resolve("handout-empty.html"), SampleCalendars.empty());
    }

    private static void write(Path file, ExportRequest request) throws IOException {
        Files.write(file, ParsedPage.bytesOf(request));
    }
}
