package org.careweek.plugin.weekview;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.careweek.plugin.weekview.page.AmountText;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.spi.calendar.WeekBoard;
import org.careweek.spi.calendar.WeekBoard.Group;

/** The groups of the week: on one grid while that can be read, else on one grid a track. */
final class WeekSection {

    /** Sessions under one heading, on one grid. */
    private record Sheet(String id, DomContent title, List<Group> groups) {

        String counts() {
            long taken = groups.stream().mapToLong(Group::seatsTaken).sum();
            long seats = groups.stream().mapToLong(Group::seats).sum();
            return AmountText.count(groups.size(), "group", "groups") + ", " + AmountText.number(taken) + " of "
                    + AmountText.count(seats, "seat", "seats") + " taken";
        }
    }

    private final WeekBoard board;
    private final Tracks tracks;
    private final GroupCard card;
    private final List<Group> inside;
    private final List<Group> outside;
    private final Timetable whole;
    private final Paper paper;

    WeekSection(WeekBoard board, Tracks tracks) {
        this.board = board;
        this.tracks = tracks;
        this.card = new GroupCard(tracks);
        List<Group> local = board.groups().stream().map(this::inZone).toList();
        this.inside = local.stream().filter(this::isInWeek).toList();
        this.outside = local.stream().filter(Predicate.not(this::isInWeek)).toList();
        this.whole = Timetable.of(board.firstDay(), inside);
        this.paper = whole.canBeDrawnToScale() && outside.isEmpty() ? Paper.of(board, whole.hours()) : Paper.GRID_ALONE;
    }

    /** How the groups share a sheet with what comes after them. */
    Paper paper() {
        return paper;
    }

    SectionTag content() {
        return section(
                        h2("The week").withId("week"),
                        iff(board.groups().isEmpty(), p("No groups this week.").withClass("nothing")),
                        iff(!inside.isEmpty(), grids()),
                        iff(!outside.isEmpty(), outsideList()))
                .attr("aria-labelledby", "week");
    }

    private DomContent grids() {
        if (whole.canBeDrawnToScale()) {
            Sheet all = new Sheet("groups-all", text("All groups"), inside);
            return sheet(all, "all", paper);
        }
        List<Sheet> sheets = sheets();
        return each(
                TrackIndex.of("groups", "Groups by track", sheets, Sheet::id, Sheet::title, Sheet::counts),
                each(sheets, each -> sheet(each, sheets.size() == 1 ? "only" : "of-track", Paper.GRID_ALONE)));
    }

    private List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (String track : tracks.names()) {
            add(sheets, HostText.shown(track), groupsOf(tracksAre -> tracksAre.equals(List.of(track))));
        }
        add(sheets, text("Shared by several tracks"), groupsOf(several -> several.size() > 1));
        add(sheets, text("Of no track"), groupsOf(List::isEmpty));
        return sheets;
    }

    private List<Group> groupsOf(Predicate<List<String>> wanted) {
        return inside.stream().filter(group -> wanted.test(group.tracks())).toList();
    }

    private static void add(List<Sheet> sheets, DomContent title, List<Group> groups) {
        if (!groups.isEmpty()) {
            sheets.add(new Sheet("groups-" + (sheets.size() + 1), title, groups));
        }
    }

    private SectionTag sheet(Sheet sheet, String kind, Paper paper) {
        Timetable timetable = Timetable.of(board.firstDay(), sheet.groups());
        boolean toScale = timetable.canBeDrawnToScale();
        HourlyGrid hourly = new HourlyGrid(card, board.zone());
        DomContent grid = toScale ? new ScaledGrid(card, board.zone(), paper).of(timetable) : hourly.of(timetable);
        return section(
                        div(
                                        h3(sheet.title()).withId(sheet.id()),
                                        p(sheet.counts()),
                                        iff(kind.equals("of-track"), TrackIndex.back("groups")),
                                        iff(!toScale, hourly.dayNames(timetable)))
                                .withClass("sheet-head"),
                        grid)
                .withClasses("sheet", kind)
                .attr("aria-labelledby", sheet.id());
    }

    private SectionTag outsideList() {
        return section(
                        h3("Outside this week").withId("groups-outside"),
                        ol(each(outside, group -> dated(DrawnGroup.of(group)))).withClasses("groups", "dated"))
                .withClass("sheet")
                .attr("aria-labelledby", "groups-outside");
    }

    private DomContent dated(DrawnGroup drawn) {
        return card.of(drawn, "wide")
                .with(p(DateText.day(drawn.day()) + " " + drawn.day().getYear()).withClass("note"));
    }

    private Group inZone(Group group) {
        return new Group(
                group.start().withZoneSameInstant(board.zone()),
                group.end().withZoneSameInstant(board.zone()),
                group.service(),
                group.tracks(),
                group.seatsTaken(),
                group.seats(),
                group.room());
    }

    private boolean isInWeek(Group group) {
        var date = group.start().toLocalDate();
        return !date.isBefore(board.firstDay())
                && date.isBefore(board.firstDay().plusDays(7));
    }
}
