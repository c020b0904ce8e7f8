package org.careweek.plugin.weekview;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.careweek.plugin.weekview.handout.HandoutPage;
import org.careweek.plugin.weekview.handout.Unwritable;
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
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.spi.calendar.WeekBoard;

/**
 * Writes a {@link WeekBoard}, a {@link CareTimeline} or a {@link ParticipantCalendar} as one HTML page that needs nothing
 * else: no script, no font, no network. The markup is well-formed XML, too.
 *
 * <p>The page of a participant's calendar is to be handed out. Unless more is opted in, it says when the appointments are
 * and nothing else: each is an "Appointment", and no name, site or program stands on it. Times are by the clock of the
 * calendar's zone, lengths are those that really pass, and what is cancelled is said to be. Each control character of a
 * text becomes U+FFFD, and each line break a space. A notice against re-disclosure stands once, below.
 *
 * <p>Not written: calendars with times before 1900 or after 2200, or with fractions of a second, and pages of more than
 * 16 MiB.
 */
public final class WeekViewExporter implements CalendarExporter {

    private static final PluginDescriptor DESCRIPTOR = new PluginDescriptor(
            "weekview",
            OwnFile.text(WeekViewExporter.class, "version.txt").strip(),
            Set.of(
                    Capability.WEEK_BOARD,
                    Capability.CARE_TIMELINE,
                    Capability.PARTICIPANT_CALENDAR,
                    Capability.NOTICE,
                    Capability.DETERMINISTIC));

    private static final int MOST_BYTES = 16 * 1024 * 1024;

    /** For the service loader. */
    public WeekViewExporter() {}

    @Override
    public PluginDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public ExportAnswer export(ExportRequest request) {
        if (request instanceof WeekBoard board) {
            return page(new WeekPage(board).document());
        }
        if (request instanceof CareTimeline timeline) {
            return page(new TimelinePage(timeline).document());
        }
        if (request instanceof ParticipantCalendar calendar) {
            return Unwritable.reason(calendar)
                    .<ExportAnswer>map(NotExported::new)
                    .orElseGet(() -> page(new HandoutPage(calendar).document()));
        }
        return new NotExported("the week view writes week boards, care timelines and participants' calendars only");
    }

    private static ExportAnswer page(String document) {
        byte[] content = document.getBytes(StandardCharsets.UTF_8);
        return content.length > MOST_BYTES
                ? new NotExported("the page is larger than 16 MiB")
                : new Exported("text/html; charset=utf-8", "html", content);
    }
}
