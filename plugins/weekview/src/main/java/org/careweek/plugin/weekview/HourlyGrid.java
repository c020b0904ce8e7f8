package org.careweek.plugin.weekview;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.OlTag;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careweek.plugin.weekview.page.DateText;

/**
 * A timetable too crowded to be drawn to scale: a cell for each day and starting hour, which grows with its sessions.
 * Hours in which nothing starts take no row.
 */
final class HourlyGrid {

    private final GroupCard card;
    private final ZoneId zone;

    HourlyGrid(GroupCard card, ZoneId zone) {
        this.card = card;
        this.zone = zone;
    }

    DivTag of(Timetable timetable) {
        List<Integer> hours = List.copyOf(hoursOf(timetable));
        return div(
                        marks(hours),
                        each(
                                timetable.days(),
                                day -> column(day, hours, timetable.days().indexOf(day))))
                .withClasses("week", "hourly")
                .withStyle("grid-template-columns:" + columns(timetable));
    }

    /** The days once more, for the heading of each sheet of paper over which the grid runs. */
    DivTag dayNames(Timetable timetable) {
        return div(span(), each(timetable.days(), day -> span(DayHeading.content(day.date(), zone))))
                .withClass("day-names")
                .withStyle("grid-template-columns:" + columns(timetable))
                .attr("aria-hidden", "true");
    }

    private static SortedSet<Integer> hoursOf(Timetable timetable) {
        return timetable.days().stream()
                .flatMap(day -> day.drawn().stream())
                .map(HourlyGrid::hourOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int hourOf(DrawnGroup drawn) {
        return drawn.from() / 60;
    }

    private static String columns(Timetable timetable) {
        return timetable.days().stream()
                .map(day -> day.drawn().isEmpty() ? " var(--idle)" : " minmax(0,1fr)")
                .collect(Collectors.joining("", "var(--axis)", ""));
    }

    private static DivTag marks(List<Integer> hours) {
        return div(each(hours, hour -> span(DateText.hour(hour)).withStyle("grid-row:" + row(hours, hour))))
                .withClass("hours")
                .attr("aria-hidden", "true");
    }

    private DomContent column(Timetable.Day day, List<Integer> hours, int index) {
        String column = "grid-column:" + (index + 2) + ";grid-row:";
        DomContent heading = DayHeading.of(day.date(), zone).withStyle(column + "1");
        if (day.drawn().isEmpty()) {
            return section(heading, p("no groups").withClass("none").withStyle(column + "2"))
                    .withClasses("day", "empty");
        }
        Map<Integer, List<DrawnGroup>> cells = day.drawn().stream()
                .collect(Collectors.groupingBy(HourlyGrid::hourOf, TreeMap::new, Collectors.toList()));
        return section(heading, each(cells, (hour, groups) -> cell(groups).withStyle(column + row(hours, hour))))
                .withClass("day");
    }

    private OlTag cell(List<DrawnGroup> groups) {
        return ol(each(groups, drawn -> card.of(drawn, "wide"))).withClass("groups");
    }

    private static int row(List<Integer> hours, int hour) {
        return hours.indexOf(hour) + 2;
    }
}
