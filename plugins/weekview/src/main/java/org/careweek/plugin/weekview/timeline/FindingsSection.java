package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.time;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import java.util.List;
import org.careweek.core.rule.Severity;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.spi.calendar.CareTimeline.Finding;

/** What somebody should know, before anything else. */
final class FindingsSection {

    private FindingsSection() {}

    static SectionTag of(List<Finding> findings) {
        return section(
                        h2("Findings").withId("findings"),
                        findings.isEmpty()
                                ? p("Nothing to report.").withClass("nothing")
                                : ul(each(findings, FindingsSection::finding)).withClass("findings"))
                .attr("aria-labelledby", "findings");
    }

    private static DomContent finding(Finding finding) {
        boolean blocks = finding.severity() == Severity.BLOCK;
        return li(
                        span(
                                        Marks.sign(blocks ? "✕" : "!"),
                                        span(blocks ? "blocks" : "warns").withClass("word"))
                                .withClass("severity"),
                        time(DateText.dated(finding.date()))
                                .attr("datetime", finding.date().toString()),
                        p(HostText.shown(finding.sentence())).withClass("sentence"))
                .withClasses("finding", blocks ? "blocks" : "warns");
    }
}
