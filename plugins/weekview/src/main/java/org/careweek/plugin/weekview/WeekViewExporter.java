package org.careweek.plugin.weekview;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.careweek.plugin.weekview.page.OwnFile;
import org.careweek.plugin.weekview.timeline.TimelinePage;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.CareTimeline;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.calendar.WeekBoard;

/**
 * Writes a {@link WeekBoard} or a {@link CareTimeline} as one HTML page that needs nothing else: no script, no font, no network. The markup is
 * well-formed XML, too.
 */
public final class WeekViewExporter implements CalendarExporter {

    private static final PluginDescriptor DESCRIPTOR = new PluginDescriptor(
            "weekview",
            OwnFile.text(WeekViewExporter.class, "version.txt").strip(),
            Set.of(Capability.WEEK_BOARD, Capability.CARE_TIMELINE));

    /** For the service loader. */
    public WeekViewExporter() {}

    @Override
    public PluginDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public ExportAnswer export(ExportRequest request) {
        if (request instanceof WeekBoard board) {
            return page(new Page(board).document());
        }
        if (request instanceof CareTimeline timeline) {
            return page(new TimelinePage(timeline).document());
        }
        return new NotExported("the week view writes week boards and care timelines only");
    }

    private static Exported page(String document) {
        return new Exported("text/html; charset=utf-8", "html", document.getBytes(StandardCharsets.UTF_8));
    }
}
