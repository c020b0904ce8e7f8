package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.time;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careweek.plugin.weekview.page.AmountText;
import org.careweek.plugin.weekview.page.DateText;

/** The dates with treatment that no authorization covers, by week. */
final class Uncovered {

    private Uncovered() {}

    static List<DomContent> of(List<LocalDate> uncovered, Stretch stretch) {
        return uncovered.stream()
                .filter(stretch::holds)
                .collect(Collectors.groupingBy(stretch::weekColumn, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .<DomContent>map(dates -> week(dates, stretch))
                .toList();
    }

    private static LiTag week(List<LocalDate> dates, Stretch stretch) {
        return Place.ofWeek(stretch, dates.get(0))
                .item("uncovered-week")
                .with(
                        p(AmountText.count(dates.size(), "day", "days")).withClass("said"),
                        ul(each(dates, date -> date(date, stretch))));
    }

    private static LiTag date(LocalDate date, Stretch stretch) {
        return li(
                        span().withClass("tick").attr("aria-hidden", "true"),
                        time(DateText.day(date)).attr("datetime", date.toString()))
                .withClass("uncovered")
                .withStyle("--day:" + (stretch.column(date) - stretch.weekColumn(date)));
    }
}
