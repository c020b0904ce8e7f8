package org.careweek.plugin.weekview;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import java.util.List;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.spi.calendar.WeekBoard.Unplaced;

/** Who found no place, and what stood in the way. */
final class UnplacedSection {

    private UnplacedSection() {}

    static SectionTag of(List<Unplaced> people) {
        return section(h2("Without a place").withId("unplaced"), people.isEmpty() ? nobody() : list(people))
                .attr("aria-labelledby", "unplaced");
    }

    private static DomContent nobody() {
        return p("Everyone has a place.").withClass("nothing");
    }

    private static DomContent list(List<Unplaced> people) {
        return each(
                p("Putting any one of a person’s reasons right makes a place.").withClass("hint"),
                ul(each(people, UnplacedSection::person)).withClass("unplaced-people"));
    }

    private static DomContent unknown() {
        return p("Finding out why was too much work.").withClass("reasons");
    }

    private static DomContent reasons(Unplaced person) {
        return ul(each(person.reasons(), reason -> li(HostText.shown(reason)))).withClass("reasons");
    }

    private static DomContent person(Unplaced person) {
        return li(
                        h3(HostText.shown(person.label().disclose())),
                        p(HostText.shown(person.track())).withClass("track"),
                        person.reasons().isEmpty() ? unknown() : reasons(person))
                .withClass("unplaced-person");
    }
}
