package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.spi.calendar.CareTimeline;

/** One stretch of a timeline as lanes over one axis of dates. */
final class Chart {

    private final CareTimeline timeline;
    private final Levels levels;
    private final WeekCell week;
    private final List<Stretch> stretches;

    Chart(CareTimeline timeline, List<Stretch> stretches) {
        this.timeline = timeline;
        this.stretches = stretches;
        this.levels = Levels.of(timeline.stays());
        this.week = WeekCell.forAll(timeline.weeks());
    }

    SectionTag of(Stretch stretch, String id) {
        Axis axis = new Axis(stretch);
        return section(
                        h3(DateText.span(stretch.first(), stretch.last())).withId(id),
                        div(
                                        axis.now(timeline.asOf()),
                                        axis.dates(),
                                        each(lanes(stretch, id).stream().map(Lane::content)),
                                        axis.dates())
                                .withClass("chart")
                                .withStyle("--days:" + stretch.days() + ";--weeks:" + stretch.weeks()))
                .withClass("stretch")
                .attr("aria-labelledby", id);
    }

    private List<Lane> lanes(Stretch stretch, String id) {
        List<Lane> lanes = new ArrayList<>();
        for (String level : levels.fromHighest()) {
            lanes.add(new Lane(
                    id + "-level-" + (levels.fromHighest().indexOf(level) + 1),
                    "level-lane",
                    each(span("Level of care ").withClass("unseen"), HostText.shown(level)),
                    timeline.stays().stream()
                            .filter(stay -> stay.level().equals(level))
                            .filter(stay -> stretch.meets(stay.from(), Stretches.lastOf(stay)))
                            .<DomContent>map(stay -> stay(stay, stretch))
                            .toList()));
        }
        lanes.add(new Lane(
                id + "-events",
                "event-lane",
                text("Events"),
                in(stretch, timeline.events(), CareTimeline.Event::date, event -> DatedMark.of(event, stretch))));
        lanes.add(new Lane(
                id + "-hours",
                "week-lane",
                text("Weeks"),
                in(stretch, timeline.weeks(), CareTimeline.Week::start, each -> week.of(each, stretch))));
        lanes.add(new Lane(
                id + "-reviews",
                "review-lane",
                text("Reviews"),
                in(stretch, timeline.reviews(), CareTimeline.DueReview::due, review -> DatedMark.of(review, stretch))));
        lanes.add(new Lane(
                id + "-authorizations",
                "authorization-lane",
                text("Authorizations"),
                timeline.authorizations().stream()
                        .filter(each -> stretch.meets(each.from(), each.through()))
                        .<DomContent>map(each -> authorization(each, stretch))
                        .toList()));
        lanes.add(new Lane(
                id + "-uncovered", "uncovered-lane", text("Not covered"), Uncovered.of(timeline.uncovered(), stretch)));
        return lanes;
    }

    private DomContent stay(CareTimeline.Stay stay, Stretch stretch) {
        return goesOn(stretch, stay.from(), Stretches.lastOf(stay))
                ? StayBand.continued(stay, stretch)
                : StayBand.of(stay, stretch);
    }

    private DomContent authorization(CareTimeline.Authorized authorized, Stretch stretch) {
        return goesOn(stretch, authorized.from(), authorized.through())
                ? AuthorizationBar.continued(authorized, stretch)
                : AuthorizationBar.of(authorized, stretch);
    }

    /** Whether an earlier chart has told of it already, so that only its drawing goes on. */
    private boolean goesOn(Stretch stretch, LocalDate from, LocalDate through) {
        return stretches.stream()
                .filter(each -> each.first().isBefore(stretch.first()))
                .anyMatch(earlier -> earlier.meets(from, through));
    }

    private static <T> List<DomContent> in(
            Stretch stretch, List<T> things, Function<T, LocalDate> date, Function<T, DomContent> drawn) {
        return things.stream()
                .filter(thing -> stretch.holds(date.apply(thing)))
                .map(drawn)
                .toList();
    }
}
