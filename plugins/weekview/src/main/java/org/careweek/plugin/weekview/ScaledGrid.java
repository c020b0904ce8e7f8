package org.careweek.plugin.weekview;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SpanTag;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.careweek.plugin.weekview.page.DateText;

/**
 * A timetable drawn to scale: days are columns, an hour is a height, and simultaneous sessions stand side by side. The
 * numbers go to the style sheet, which may ignore them: without them the same markup is a list by day.
 */
final class ScaledGrid {

    // Heights in tenths of a rem.
    private static final int TALLEST_HOUR = 100;
    private static final int LOWEST_HOUR = 46;
    private static final int TEXT_ALONE = 43;
    private static final int TEXT_SIDE_BY_SIDE = 66;

    private final GroupCard card;
    private final ZoneId zone;
    private final Paper paper;

    ScaledGrid(GroupCard card, ZoneId zone, Paper paper) {
        this.card = card;
        this.zone = zone;
        this.paper = paper;
    }

    DivTag of(Timetable timetable) {
        int hours = timetable.hours();
        return div(hours(timetable), each(timetable.days(), day -> column(day, timetable.firstHour())))
                .withClasses("week", "scaled")
                .withStyle("--hours:" + hours + ";--hour-screen:" + hourHeight(timetable) + ";--hour-paper:"
                        + paper.hour(hours) + ";grid-template-columns:" + columns(timetable));
    }

    /** An hour's height, such that the text of each session has room in it. */
    private static String hourHeight(Timetable timetable) {
        int needed = timetable.days().stream()
                .flatMap(day -> day.lanes().places().stream())
                .mapToInt(ScaledGrid::neededHour)
                .max()
                .orElse(LOWEST_HOUR);
        int tenths = Math.max(LOWEST_HOUR, Math.min(TALLEST_HOUR, needed));
        return tenths / 10 + "." + tenths % 10 + "rem";
    }

    private static int neededHour(Lanes.Place place) {
        int text = place.of() == 1 ? TEXT_ALONE : TEXT_SIDE_BY_SIDE;
        return text * 60 / (place.drawn().to() - place.drawn().from());
    }

    /** Days take width by how many sessions stand side by side, and some for themselves; a day without any takes little. */
    private static String columns(Timetable timetable) {
        StringBuilder columns = new StringBuilder("var(--axis)");
        for (Timetable.Day day : timetable.days()) {
            columns.append(
                    day.drawn().isEmpty()
                            ? " var(--idle)"
                            : " minmax(0," + (day.lanes().width() + 1) + "fr)");
        }
        return columns.toString();
    }

    private static DivTag hours(Timetable timetable) {
        return div(each(IntStream.rangeClosed(timetable.firstHour(), timetable.endHour())
                        .<DomContent>mapToObj(hour -> hourMark(hour, hour - timetable.firstHour()))))
                .withClass("hours")
                .attr("aria-hidden", "true");
    }

    private static SpanTag hourMark(int hour, int row) {
        return span(DateText.hour(hour)).withStyle("--row:" + row);
    }

    private DomContent column(Timetable.Day day, int firstHour) {
        if (day.drawn().isEmpty()) {
            return section(DayHeading.of(day.date(), zone), p("no groups").withClass("none"))
                    .withClasses("day", "empty");
        }
        return section(
                        DayHeading.of(day.date(), zone),
                        ol(each(day.lanes().places(), place -> placed(place, firstHour)))
                                .withClass("groups"))
                .withClass("day");
    }

    private DomContent placed(Lanes.Place place, int firstHour) {
        DrawnGroup drawn = place.drawn();
        return card.of(drawn, place.of() == 1 ? "wide" : "narrow")
                .withStyle("--at:" + (drawn.from() - firstHour * 60) + ";--for:" + (drawn.to() - drawn.from())
                        + ";--lane:" + place.lane() + ";--of:" + place.of());
    }
}
