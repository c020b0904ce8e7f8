package org.careweek.plugin.weekview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.careweek.plugin.weekview.page.HostText;
import org.careweek.spi.calendar.WeekBoard;
import org.careweek.spi.calendar.WeekBoard.Placed;
import org.careweek.spi.calendar.WeekBoard.Unplaced;

@Domain(AnyBoards.class)
@Domain(DomainContext.Global.class)
class WeekPageProperties {

    @Property(tries = 150)
    void no_text_changes_the_structure_of_the_page(@ForAll WeekBoard board, @ForAll @From("hostile") String hostile) {
        var harmless = ParsedPage.of(Relabelled.of(board, text -> text + " x"));
        var attacked = ParsedPage.of(Relabelled.of(board, text -> text + hostile + "x"));

        assertThat(attacked.structure()).isEqualTo(harmless.structure());
        assertThat(attacked.elements("script")).isEmpty();
    }

    @Property(tries = 150)
    void every_text_is_shown_as_it_is_but_for_characters_that_no_page_may_hold(
            @ForAll WeekBoard board, @ForAll @From("hostile") String hostile) {
        var page = ParsedPage.of(Relabelled.of(board, text -> text + hostile));

        assertThat(page.elements("h1").get(0).getTextContent()).isEqualTo("Riverbend" + HostText.cleaned(hostile));
        assertThat(page.texts("what"))
                .hasSameSizeAs(board.groups())
                .allSatisfy(text -> assertThat(text).endsWith(HostText.cleaned(hostile)));
    }

    @Property(tries = 150)
    void every_group_is_shown_exactly_once(@ForAll WeekBoard board) {
        var page = ParsedPage.of(board);

        assertThat(page.withClass("group")).hasSameSizeAs(board.groups());
        assertThat(page.withClass("group").stream()
                        .map(group -> ((org.w3c.dom.Element)
                                        group.getElementsByTagName("time").item(0))
                                .getAttribute("datetime")))
                .containsExactlyInAnyOrderElementsOf(board.groups().stream()
                        .map(group -> group.start().toOffsetDateTime().toString())
                        .toList());
    }

    @Property(tries = 150)
    void every_person_is_shown_exactly_once(@ForAll WeekBoard board) {
        WeekBoard numbered = Relabelled.numbered(board);
        var page = ParsedPage.of(numbered);

        assertThat(page.texts("who"))
                .containsExactlyInAnyOrderElementsOf(numbered.placed().stream()
                        .map((Placed person) -> person.label().disclose() + " " + person.level())
                        .toList());
        assertThat(page.withClass("unplaced-person").stream()
                        .map(person -> person.getElementsByTagName("h3").item(0).getTextContent()))
                .containsExactlyElementsOf(numbered.unplaced().stream()
                        .map((Unplaced person) -> person.label().disclose())
                        .toList());
    }

    @Property(tries = 150)
    void every_note_is_shown_in_order(@ForAll WeekBoard board) {
        var page = ParsedPage.of(board);
        assertThat(page.withClass("week-note").stream()
                        .map(note -> note.getElementsByTagName("li").getLength()))
                .containsExactlyElementsOf(
                        board.notes().stream().map(note -> note.lines().size()).toList());
        assertThat(page.withClass("notes")).hasSize(board.notes().isEmpty() ? 0 : 1);
    }

    @Property(tries = 60)
    void the_same_board_gives_the_same_bytes_under_any_default_locale_and_zone(@ForAll WeekBoard board) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = ParsedPage.bytesOf(board);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(ParsedPage.bytesOf(board)).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(ParsedPage.bytesOf(board)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 150)
    void every_link_leads_somewhere_and_every_id_is_used_once(@ForAll WeekBoard board) {
        var page = ParsedPage.of(board);
        var ids =
                page.elements("*").stream().map(each -> each.getAttribute("id")).filter(id -> !id.isEmpty());

        assertThat(page.elements("a"))
                .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("#"));
        var known = ids.toList();
        assertThat(known).doesNotHaveDuplicates();
        assertThat(page.elements("a").stream()
                        .map(link -> link.getAttribute("href").substring(1)))
                .isSubsetOf(known);
        assertThat(page.elements("section").stream()
                        .map(section -> section.getAttribute("aria-labelledby"))
                        .filter(id -> !id.isEmpty()))
                .isSubsetOf(known);
    }

    @Property
    void sessions_in_one_lane_never_cover_each_other(@ForAll WeekBoard board) {
        for (Timetable.Day day : Timetable.of(board.firstDay(), board.groups()).days()) {
            var places = day.lanes().places();
            assertThat(places).extracting(Lanes.Place::drawn).containsExactlyElementsOf(day.drawn());
            for (Lanes.Place one : places) {
                assertThat(one.lane()).isBetween(0, one.of() - 1);
                assertThat(places)
                        .filteredOn(other -> other != one && meet(one.drawn(), other.drawn()))
                        .allSatisfy(other -> {
                            assertThat(other.of()).isEqualTo(one.of());
                            assertThat(other.lane()).isNotEqualTo(one.lane());
                        });
            }
        }
    }

    @Property
    void sessions_are_drawn_inside_their_day(@ForAll WeekBoard board) {
        assertThat(board.groups()).allSatisfy(group -> {
            DrawnGroup drawn = DrawnGroup.of(group);
            assertThat(drawn.from()).isNotNegative();
            assertThat(drawn.to()).isBetween(drawn.from() + DrawnGroup.SHORTEST, 24 * 60);
        });
    }

    @Provide
    Arbitrary<String> hostile() {
        return AnyBoards.hostileTexts();
    }

    private static boolean meet(DrawnGroup one, DrawnGroup other) {
        return one.from() < other.to() && other.from() < one.to();
    }
}
