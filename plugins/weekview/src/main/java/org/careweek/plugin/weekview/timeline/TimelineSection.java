package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import java.util.ArrayList;
import java.util.List;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.plugin.weekview.page.LegendKey;
import org.careweek.spi.calendar.CareTimeline;

/** The timeline itself, in charts of as many weeks as can be read. */
final class TimelineSection {

    private final CareTimeline timeline;
    private final List<Stretch> stretches;

    TimelineSection(CareTimeline timeline) {
        this.timeline = timeline;
        this.stretches = Stretches.of(timeline);
    }

    SectionTag content() {
        Chart chart = new Chart(timeline, stretches);
        return section(
                        h2("Timeline").withId("timeline"),
                        missing(),
                        iff(!stretches.isEmpty(), legend()),
                        iff(stretches.size() > 1, index()),
                        each(stretches, stretch -> each(leftOut(stretch), chart.of(stretch, id(stretch)))))
                .attr("aria-labelledby", "timeline");
    }

    /** What a conference would look for in vain. */
    private DomContent missing() {
        List<String> missing = new ArrayList<>();
        add(missing, timeline.stays(), "No stay.");
        add(missing, timeline.weeks(), "No weeks.");
        add(missing, timeline.events(), "No events.");
        add(missing, timeline.reviews(), "No reviews.");
        add(missing, timeline.authorizations(), "No authorizations.");
        return iff(!missing.isEmpty(), p(String.join(" ", missing)).withClass("nothing"));
    }

    private static void add(List<String> missing, List<?> things, String sentence) {
        if (things.isEmpty()) {
            missing.add(sentence);
        }
    }

    private DomContent leftOut(Stretch stretch) {
        int index = stretches.indexOf(stretch);
        if (index == 0) {
            return text("");
        }
        Stretch before = stretches.get(index - 1);
        return iff(
                !before.last().plusDays(1).equals(stretch.first()),
                p("Left out, since nothing begins, ends or falls due: "
                                + DateText.span(
                                        before.last().plusDays(1),
                                        stretch.first().minusDays(1))
                                + ".")
                        .withClasses("hint", "left-out"));
    }

    private DomContent index() {
        return nav(ul(each(
                        stretches,
                        stretch -> li(a(DateText.span(stretch.first(), stretch.last()))
                                .withHref("#" + id(stretch))))))
                .withClass("stretches")
                .attr("aria-label", "Weeks of the timeline");
    }

    private String id(Stretch stretch) {
        return "weeks-" + (stretches.indexOf(stretch) + 1);
    }

    private static DomContent legend() {
        return p(
                        LegendKey.of("key-planned", "attended"),
                        LegendKey.of("key-below", "attended, less than the least"),
                        LegendKey.of("key-band", "least to most of the level of care"),
                        LegendKey.of("key-units", "authorized units that remain"))
                .withClass("legend");
    }
}
