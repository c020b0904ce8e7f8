package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.a;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.NavTag;
import java.util.List;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.plugin.weekview.page.Document;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.plugin.weekview.page.OwnFile;
import org.careweek.spi.calendar.CareTimeline;

/**
 * The page of a timeline.
 *
 * @param timeline what it shows
 */
public record TimelinePage(CareTimeline timeline) {

    static final String STYLE = OwnFile.text(TimelinePage.class, "timeline.css");

    public String document() {
        String name = HostText.cleaned(timeline.site()) + " – care timeline as of " + DateText.dated(timeline.asOf());
        return new Document(name, Document.DESK_STYLE + STYLE, content()).source();
    }

    private List<DomContent> content() {
        return List.of(
                a("Skip to the findings").withHref("#content").withClass("skip"),
                Head.of(timeline),
                contents(),
                main(FindingsSection.of(timeline.findings()), new TimelineSection(timeline).content())
                        .withId("content")
                        .withTabindex(-1));
    }

    private static NavTag contents() {
        return nav(ul(li(a("Findings").withHref("#findings")), li(a("Timeline").withHref("#timeline"))))
                .withClass("contents")
                .attr("aria-label", "On this page");
    }
}
