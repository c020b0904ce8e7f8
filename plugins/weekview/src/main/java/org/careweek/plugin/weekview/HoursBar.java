package org.careweek.plugin.weekview;

import static j2html.TagCreator.div;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.SpanTag;
import java.util.Collection;
import java.util.stream.IntStream;
import org.careweek.plugin.weekview.page.AmountText;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.plugin.weekview.page.HoursScale;
import org.careweek.spi.calendar.WeekBoard.Placed;

/**
 * A person's week as a bar: the band of the level of care, the planned time from zero, and a mark where the ordered time
 * is.
 */
record HoursBar(HoursScale scale) {

    static HoursBar forAll(Collection<Placed> people) {
        return new HoursBar(HoursScale.over(people.stream()
                .flatMapToInt(
                        person -> IntStream.of(person.planned(), person.ordered(), person.least(), person.most()))));
    }

    LiTag of(Placed person) {
        return li(
                        p(HostText.shown(person.label().disclose()), level(person))
                                .withClass("who"),
                        p(amount(person), ordered(person)).withClass("amount"),
                        bar(person))
                .withClass("person");
    }

    private static SpanTag level(Placed person) {
        return span(text(" "), HostText.shown(person.level())).withClass("level");
    }

    private static DomContent amount(Placed person) {
        return span(span(AmountText.time(person.planned())).withClass("planned"), text(" of " + band(person)))
                .withText(verdict(person));
    }

    private static DomContent ordered(Placed person) {
        boolean asOrdered = person.planned() == person.ordered();
        return span(asOrdered ? " as ordered" : " ordered " + AmountText.time(person.ordered()))
                .withClass("ordered");
    }

    private static String verdict(Placed person) {
        if (person.planned() < person.least()) {
            return ", below";
        }
        return person.planned() > person.most() ? ", above" : "";
    }

    private static String band(Placed person) {
        return AmountText.band(person.least(), person.most());
    }

    private DivTag bar(Placed person) {
        boolean open = person.most() == HoursScale.UNBOUNDED;
        String said = "planned " + AmountText.time(person.planned()) + " of " + band(person) + verdict(person)
                + "; ordered " + AmountText.time(person.ordered());
        return div(
                        span().withClasses("band", open ? "band-open" : "band-closed"),
                        span().withClass("plan"),
                        span().withClass("order"))
                .withClass("bar")
                .withStyle("--least:" + scale.share(person.least()) + ";--most:" + scale.end(person.most())
                        + ";--planned:" + scale.share(person.planned()) + ";--ordered:"
                        + scale.share(person.ordered()))
                .attr("role", "img")
                .attr("aria-label", said);
    }
}
