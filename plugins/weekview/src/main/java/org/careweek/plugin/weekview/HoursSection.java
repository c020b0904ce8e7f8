package org.careweek.plugin.weekview;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careweek.plugin.weekview.page.AmountText;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.plugin.weekview.page.LegendKey;
import org.careweek.spi.calendar.WeekBoard.Placed;

/** Everyone's planned hours against the hours that were ordered and the band of their level, by track. */
final class HoursSection {

    /** The people of one track. */
    private record Roll(String id, String track, List<Placed> people) {

        String count() {
            return AmountText.count(people.size(), "person", "people");
        }
    }

    private HoursSection() {}

    static SectionTag of(List<Placed> people) {
        return section(h2("Hours").withId("hours"), people.isEmpty() ? nobody() : rolls(people))
                .attr("aria-labelledby", "hours");
    }

    private static DomContent nobody() {
        return p("Nobody has a plan this week.").withClass("nothing");
    }

    private static DomContent rolls(List<Placed> people) {
        HoursBar bar = HoursBar.forAll(people);
        List<Roll> rolls = rollsOf(people);
        return each(
                legend(),
                TrackIndex.of(
                        "people", "Hours by track", rolls, Roll::id, roll -> HostText.shown(roll.track()), Roll::count),
                each(rolls, roll -> roll(roll, bar, rolls.size() > 1)));
    }

    private static List<Roll> rollsOf(List<Placed> people) {
        Map<String, List<Placed>> byTrack =
                people.stream().collect(Collectors.groupingBy(Placed::track, LinkedHashMap::new, Collectors.toList()));
        return byTrack.entrySet().stream()
                .map(track -> new Roll(
                        "hours-" + (List.copyOf(byTrack.keySet()).indexOf(track.getKey()) + 1),
                        track.getKey(),
                        track.getValue()))
                .toList();
    }

    private static DomContent legend() {
        return p(
                        LegendKey.of("key-planned", "planned"),
                        LegendKey.of("key-band", "least to most of the level of care"),
                        LegendKey.of("key-ordered", "ordered"))
                .withClass("legend");
    }

    private static DomContent roll(Roll roll, HoursBar bar, boolean indexed) {
        return section(
                        div(
                                        h3(HostText.shown(roll.track())).withId(roll.id()),
                                        p(roll.count()),
                                        iff(indexed, TrackIndex.back("people")))
                                .withClass("sheet-head"),
                        ul(each(roll.people(), bar::of)).withClass("people"))
                .withClass("roll")
                .attr("aria-labelledby", roll.id());
    }
}
