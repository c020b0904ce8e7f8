package org.careweek.plugin.weekview.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.careweek.plugin.weekview.AnyBoards;
import org.careweek.plugin.weekview.ParsedPage;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.spi.calendar.CareTimeline;
import org.careweek.spi.calendar.CareTimeline.Authorized;
import org.careweek.spi.calendar.CareTimeline.DueReview;
import org.careweek.spi.calendar.CareTimeline.Event;
import org.careweek.spi.calendar.CareTimeline.Finding;
import org.w3c.dom.Element;

@Domain(AnyTimelines.class)
@Domain(DomainContext.Global.class)
class TimelinePageProperties {

    @Property(tries = 80)
    void no_text_changes_the_structure_of_the_page(
            @ForAll CareTimeline timeline, @ForAll @From("hostile") String text) {
        var harmless = ParsedPage.of(AnyTimelines.relabelled(timeline, each -> each + " x"));
        var attacked = ParsedPage.of(AnyTimelines.relabelled(timeline, each -> each + text + "x"));

        assertThat(attacked.structure()).isEqualTo(harmless.structure());
        assertThat(attacked.elements("script")).isEmpty();
    }

    @Property(tries = 80)
    void every_text_is_shown_as_it_is_but_for_characters_that_no_page_may_hold(
            @ForAll CareTimeline timeline, @ForAll @From("hostile") String text) {
        var page = ParsedPage.of(AnyTimelines.relabelled(timeline, each -> each + text));

        assertThat(page.texts("sentence"))
                .hasSize(timeline.findings().size()
                        + timeline.events().size()
                        + timeline.reviews().size())
                .allSatisfy(sentence -> assertThat(sentence).endsWith(HostText.cleaned(text)));
        assertThat(page.elements("h1").get(0).getTextContent()).isEqualTo("P" + HostText.cleaned(text));
    }

    @Property(tries = 80)
    void every_stay_is_told_exactly_once_under_its_level(@ForAll CareTimeline timeline) {
        var page = ParsedPage.of(timeline);

        assertThat(page.withClass("stay").stream().map(stay -> headingOf(stay) + " from " + saidIn(stay)))
                .containsExactlyInAnyOrderElementsOf(timeline.stays().stream()
                        .map(stay -> "Level of care " + stay.level() + " from " + StayBand.dates(stay))
                        .toList());
    }

    @Property(tries = 80)
    void every_week_and_part_of_a_week_is_shown_exactly_once(@ForAll CareTimeline timeline) {
        assertThat(firstDates(ParsedPage.of(timeline), "care-week"))
                .containsExactlyInAnyOrderElementsOf(timeline.weeks().stream()
                        .map(week -> week.start().toString())
                        .toList());
    }

    @Property(tries = 80)
    void every_event_review_and_finding_is_told_exactly_once(@ForAll CareTimeline any) {
        CareTimeline timeline = AnyTimelines.numbered(any);

        assertThat(ParsedPage.of(timeline).texts("sentence"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                timeline.events().stream().map(Event::sentence),
                                timeline.reviews().stream().map(DueReview::name),
                                timeline.findings().stream().map(Finding::sentence))
                        .flatMap(each -> each)
                        .toList());
    }

    @Property(tries = 80)
    void every_authorization_is_told_exactly_once_with_each_of_its_dates(@ForAll CareTimeline any) {
        CareTimeline timeline = AnyTimelines.numbered(any);
        var page = ParsedPage.of(timeline);

        assertThat(page.texts("who"))
                .containsExactlyInAnyOrderElementsOf(timeline.authorizations().stream()
                        .map(each -> each.label().disclose())
                        .toList());
        assertThat(page.elements("details").stream()
                        .flatMap(each -> timesIn(each).stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(timeline.authorizations().stream()
                        .flatMap((Authorized each) -> each.usedOn().stream())
                        .map(LocalDate::toString)
                        .toList());
    }

    @Property(tries = 80)
    void every_uncovered_date_is_marked_exactly_once(@ForAll CareTimeline timeline) {
        assertThat(firstDates(ParsedPage.of(timeline), "uncovered"))
                .containsExactlyInAnyOrderElementsOf(
                        timeline.uncovered().stream().map(LocalDate::toString).toList());
    }

    @Property(tries = 80)
    void the_label_stands_in_the_first_heading_and_nowhere_else(@ForAll CareTimeline timeline) {
        String label = "Zq-4711";
        var page = ParsedPage.of(AnyTimelines.relabelled(timeline, text -> text.equals("P") ? label : text));

        assertThat(page.elements("h1").get(0).getTextContent()).isEqualTo(label);
        assertThat(page.source().split(label, -1)).hasSize(2);
    }

    @Property(tries = 40)
    void the_same_timeline_gives_the_same_bytes_under_any_default_locale_and_zone(@ForAll CareTimeline timeline) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = ParsedPage.bytesOf(timeline);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(ParsedPage.bytesOf(timeline)).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(ParsedPage.bytesOf(timeline)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 80)
    void every_link_leads_somewhere_and_every_id_is_used_once(@ForAll CareTimeline timeline) {
        var page = ParsedPage.of(timeline);
        List<String> ids = page.elements("*").stream()
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.elements("a").stream().map(link -> link.getAttribute("href")))
                .isSubsetOf(ids.stream().map(id -> "#" + id).toList());
        assertThat(page.elements("section").stream().map(section -> section.getAttribute("aria-labelledby")))
                .isSubsetOf(ids);
    }

    @Property(tries = 80)
    void lists_hold_list_items_only_and_no_list_is_empty(@ForAll CareTimeline timeline) {
        var page = ParsedPage.of(timeline);

        assertThat(Stream.concat(page.elements("ol").stream(), page.elements("ul").stream()))
                .allSatisfy(list -> {
                    assertThat(list.getChildNodes().getLength()).isPositive();
                    for (int i = 0; i < list.getChildNodes().getLength(); i++) {
                        assertThat(list.getChildNodes().item(i).getNodeName()).isEqualTo("li");
                    }
                });
    }

    @Property(tries = 300)
    void charts_never_overlap_and_each_is_short_enough_to_be_read(@ForAll CareTimeline timeline) {
        List<Stretch> stretches = Stretches.of(timeline);

        assertThat(stretches).allSatisfy(each -> assertThat(each.weeks()).isBetween(6, 14));
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).first()).isAfter(stretches.get(i - 1).last());
        }
    }

    @Property(tries = 300)
    void whatever_is_drawn_lies_in_its_room_and_the_room_in_its_chart(
            @ForAll CareTimeline timeline, @ForAll("textWidths") int needed) {
        for (Stretch stretch : Stretches.of(timeline)) {
            for (CareTimeline.Stay stay : timeline.stays()) {
                if (stretch.meets(stay.from(), Stretches.lastOf(stay))) {
                    Place place = Place.of(stretch, stay.from(), Stretches.lastOf(stay), needed);
                    assertThat(place.length()).isPositive();
                    assertThat(place.room()).isBetween(0, place.from());
                    assertThat(place.from() + place.length()).isLessThanOrEqualTo(place.room() + place.width());
                    assertThat(place.room() + place.width()).isLessThanOrEqualTo(stretch.days());
                }
            }
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        return AnyBoards.hostileTexts();
    }

    @Provide
    Arbitrary<Integer> textWidths() {
        return Arbitraries.integers().between(1, 60);
    }

    private static String headingOf(Element item) {
        Element lane = (Element) item.getParentNode().getParentNode();
        return lane.getElementsByTagName("h4").item(0).getTextContent();
    }

    private static String saidIn(Element item) {
        return item.getElementsByTagName("p").item(0).getTextContent();
    }

    private static List<String> firstDates(ParsedPage page, String cssClass) {
        return page.withClass(cssClass).stream()
                .map(each -> timesIn(each).get(0))
                .toList();
    }

    private static List<String> timesIn(Element element) {
        var times = element.getElementsByTagName("time");
        return Stream.iterate(0, i -> i + 1)
                .limit(times.getLength())
                .map(i -> ((Element) times.item(i)).getAttribute("datetime"))
                .toList();
    }
}
