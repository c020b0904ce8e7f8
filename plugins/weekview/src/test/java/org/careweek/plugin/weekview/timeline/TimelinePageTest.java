package org.careweek.plugin.weekview.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.careweek.core.program.PrivateText;
import org.careweek.core.rule.Severity;
import org.careweek.core.transition.review.ReviewState;
import org.careweek.plugin.weekview.ParsedPage;
import org.careweek.spi.calendar.CareTimeline;
import org.careweek.spi.calendar.CareTimeline.Authorized;
import org.careweek.spi.calendar.CareTimeline.DueReview;
import org.careweek.spi.calendar.CareTimeline.Event;
import org.careweek.spi.calendar.CareTimeline.EventKind;
import org.careweek.spi.calendar.CareTimeline.Finding;
import org.careweek.spi.calendar.CareTimeline.Stay;
import org.careweek.spi.calendar.CareTimeline.Week;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TimelinePageTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Test
    void an_empty_timeline_says_so_instead_of_showing_nothing() {
        var page = ParsedPage.of(SampleTimelines.empty());

        assertThat(page.texts("nothing"))
                .containsExactly("Nothing to report.", "No stay. No weeks. No events. No reviews. No authorizations.");
        assertThat(page.texts("figure")).contains("Level of careout of care", "Since–");
        assertThat(page.withClass("stretch")).isEmpty();
    }

    @Test
    void the_head_names_the_present_level_of_care_and_since_when() {
        assertThat(ParsedPage.of(SampleTimelines.relapse()).texts("figure"))
                .contains("Level of careIOP", "SinceWed 11 Mar 2026", "Days not covered4", "Findings3");
    }

    @Test
    void on_the_day_after_a_stay_the_participant_is_out_of_care() {
        Stay stay = new Stay("IOP", MONDAY, MONDAY.plusDays(7), false);

        assertThat(ParsedPage.of(asOf(MONDAY.plusDays(6)).stays(List.of(stay)).build())
                        .texts("figure"))
                .contains("Level of careIOP");
        assertThat(ParsedPage.of(asOf(MONDAY.plusDays(7)).stays(List.of(stay)).build())
                        .texts("figure"))
                .contains("Level of careout of care");
    }

    @Test
    void before_the_admission_the_participant_is_out_of_care() {
        Stay stay = new Stay("IOP", MONDAY, MONDAY.plusDays(7), true);

        assertThat(ParsedPage.of(asOf(MONDAY.minusDays(1)).stays(List.of(stay)).build())
                        .texts("figure"))
                .contains("Level of careout of care", "Since–");
    }

    @Test
    void a_stay_that_nothing_has_ended_is_the_present_one_even_after_the_dates_shown() {
        Stay stay = new Stay("IOP", MONDAY, MONDAY.plusDays(7), true);
        var page = ParsedPage.of(asOf(MONDAY.plusYears(1)).stays(List.of(stay)).build());

        assertThat(page.texts("figure")).contains("Level of careIOP");
        assertThat(page.withClass("now")).isEmpty();
    }

    @Test
    void the_title_names_the_site_and_the_date_and_nobody() {
        var page = ParsedPage.of(SampleTimelines.relapse());

        assertThat(page.elements("title").get(0).getTextContent())
                .isEqualTo("Riverbend – care timeline as of Mon 30 Mar 2026");
        assertThat(page.elements("head").get(0).getTextContent()).doesNotContain("P-0");
    }

    @Test
    void findings_come_first_and_say_in_words_how_much_they_matter() {
        var page = ParsedPage.of(asOf(MONDAY)
                .findings(List.of(
                        new Finding(MONDAY, Severity.BLOCK, "Not covered."),
                        new Finding(MONDAY, Severity.WARN, "Overdue.")))
                .build());

        assertThat(page.texts("severity")).containsExactly("✕blocks", "!warns");
        assertThat(page.elements("h2")).extracting(Element::getTextContent).containsExactly("Findings", "Timeline");
    }

    @Test
    void the_higher_level_of_care_stands_above_the_lower_whichever_came_first() {
        var page = ParsedPage.of(asOf(MONDAY)
                .stays(List.of(
                        new Stay("Club", MONDAY.minusDays(7), MONDAY, false),
                        new Stay("OP", MONDAY, MONDAY.plusDays(7), false),
                        new Stay("PHP", MONDAY.plusDays(7), MONDAY.plusDays(14), false),
                        new Stay("IOP", MONDAY.plusDays(14), MONDAY.plusDays(21), true)))
                .build());

        assertThat(page.withClass("level-lane").stream()
                        .map(lane -> lane.getElementsByTagName("h4").item(0).getTextContent()))
                .containsExactly("Level of care PHP", "Level of care IOP", "Level of care OP", "Level of care Club");
    }

    @Test
    void a_stay_says_its_first_and_last_date_and_its_length_or_that_it_is_open() {
        assertThat(ParsedPage.of(SampleTimelines.relapse()).texts("stay"))
                .containsExactly(
                        "Wed 7 Jan – Tue 3 Feb 2026, 28 days",
                        "Wed 25 Feb – Tue 10 Mar 2026, 14 days",
                        "Wed 4 – Tue 24 Feb 2026, 21 days",
                        "since Wed 11 Mar 2026, still open");
    }

    @Test
    void an_event_says_in_words_what_its_sign_says() {
        var page = ParsedPage.of(asOf(MONDAY)
                .events(List.of(
                        new Event(MONDAY, EventKind.STEP_UP, "Stepped up."),
                        new Event(MONDAY, EventKind.STEP_DOWN, "Stepped down."),
                        new Event(MONDAY, EventKind.RELAPSE, "Relapse.")))
                .build());

        assertThat(page.texts("event"))
                .containsExactly(
                        "▲step up Mon 5 JanStepped up.",
                        "▼step down Mon 5 JanStepped down.",
                        "◆relapse Mon 5 JanRelapse.");
    }

    @Test
    void a_review_says_in_words_what_became_of_it() {
        var page = ParsedPage.of(asOf(MONDAY)
                .reviews(List.of(ReviewState.values()).stream()
                        .map(state -> new DueReview("Plan", MONDAY, state))
                        .toList())
                .build());

        assertThat(page.withClass("review").stream()
                        .map(review ->
                                review.getElementsByTagName("span").item(1).getTextContent()))
                .containsExactly("done", "done late", "overdue", "due today", "upcoming");
    }

    @Test
    void a_week_says_its_days_its_hours_on_the_band_and_its_verdict() {
        var page = ParsedPage.of(asOf(MONDAY)
                .weeks(List.of(
                        new Week("IOP", MONDAY, 7, 3, OptionalInt.of(750), 540, 1200, "within"),
                        new Week(
                                "PHP",
                                MONDAY.plusDays(7),
                                2,
                                1,
                                OptionalInt.of(300),
                                342,
                                Integer.MAX_VALUE,
                                "partial week"),
                        new Week("IOP", MONDAY.plusDays(9), 5, 3, OptionalInt.empty(), 0, 0, "")))
                .build());

        assertThat(page.texts("care-week"))
                .containsExactly(
                        "Mon 5 – Sun 11 JanIOP3 days12 h 30 min of 9–20 hwithin",
                        "Mon 12 – Tue 13 JanPHP partial1 of 2 days5 h of 5 h 42 min or morepartial week",
                        "Wed 14 – Sun 18 JanIOP partial3 of 5 dayshours not countednot judged");
        assertThat(page.withClass("bar")).hasSize(2);
    }

    @Test
    void a_whole_week_below_its_band_stands_out_and_a_part_of_a_week_never_does() {
        var page = ParsedPage.of(asOf(MONDAY)
                .weeks(List.of(
                        new Week("IOP", MONDAY, 7, 3, OptionalInt.of(539), 540, 1200, "below"),
                        new Week("IOP", MONDAY.plusDays(7), 7, 3, OptionalInt.of(540), 540, 1200, "within"),
                        new Week("IOP", MONDAY.plusDays(14), 6, 3, OptionalInt.of(0), 540, 1200, "partial week")))
                .build());

        assertThat(page.texts("below")).hasSize(1).first().asString().contains("8 h 59 min");
    }

    @Test
    void the_axis_begins_on_the_day_on_which_the_weeks_of_the_site_begin() {
        LocalDate wednesday = MONDAY.plusDays(2);
        List<Stay> oneDay = List.of(new Stay("IOP", wednesday, wednesday.plusDays(1), false));

        assertThat(chart(asOf(MONDAY).stays(oneDay)).first()).isEqualTo(MONDAY);
        assertThat(chart(asOf(MONDAY).weekStarts(DayOfWeek.SUNDAY).stays(oneDay))
                        .first())
                .isEqualTo(MONDAY.minusDays(1));
        assertThat(chart(asOf(MONDAY).weekStarts(DayOfWeek.WEDNESDAY).stays(oneDay))
                        .first())
                .isEqualTo(wednesday);
    }

    @Test
    void two_years_are_cut_into_charts_of_weeks_with_a_link_to_each() {
        var page = ParsedPage.of(SampleTimelines.twoYears());

        assertThat(page.withClass("stretch")).hasSize(8);
        assertThat(page.withClass("stretches").get(0).getElementsByTagName("a").getLength())
                .isEqualTo(8);
        assertThat(page.withClass("now")).hasSize(1);
    }

    @Test
    void years_in_which_nothing_happens_are_left_out_and_named() {
        var page = ParsedPage.of(asOf(MONDAY)
                .events(List.of(
                        new Event(MONDAY, EventKind.ADMISSION, "Admitted."),
                        new Event(MONDAY.plusYears(20), EventKind.ADMISSION, "Admitted again.")))
                .build());

        assertThat(page.withClass("stretch")).hasSize(2);
        assertThat(page.texts("left-out"))
                .containsExactly(
                        "Left out, since nothing begins, ends or falls due: Mon 13 Apr 2026 – Sun 12 Nov 2045.");
    }

    @Test
    void units_burn_down_with_each_date_that_used_one() {
        BurnDown burnDown = new BurnDown(authorized(3, 1, MONDAY, MONDAY.plusDays(2)));

        assertThat(List.of(burnDown.after(0), burnDown.after(1), burnDown.after(2)))
                .containsExactly(3, 2, 1);
        var page = ParsedPage.of(
                asOf(MONDAY).authorizations(List.of(burnDown.authorized())).build());
        assertThat(page.texts("units")).containsExactly("3 days: 2 used, 1 left");
        assertThat(page.elements("details").get(0).getTextContent())
                .isEqualTo("DatesMon 5 Jan: 2 leftWed 7 Jan: 1 left");
        assertThat(page.elements("path").get(0).getAttribute("d")).isEqualTo("M0 3V0H1V1H3V2H10V3Z");
    }

    @Test
    void units_that_were_used_without_a_date_are_gone_from_the_start() {
        BurnDown burnDown = new BurnDown(authorized(18, 5, MONDAY));

        assertThat(burnDown.after(0)).isEqualTo(6);
        assertThat(burnDown.after(1)).isEqualTo(5);
        assertThat(ParsedPage.of(asOf(MONDAY)
                                .authorizations(List.of(burnDown.authorized()))
                                .build())
                        .texts("units"))
                .containsExactly("18 days: 13 used, 5 left");
    }

    @Test
    void an_authorization_that_goes_on_in_the_next_chart_burns_on_from_what_remained() {
        LocalDate later = MONDAY.plusWeeks(20);
        Authorized authorized = new Authorized(
                PrivateText.of("A-1"), "IOP", MONDAY, later.plusDays(2), "days", 3, 1, List.of(MONDAY, later));
        var page = ParsedPage.of(asOf(MONDAY)
                .stays(List.of(new Stay("IOP", MONDAY, later.plusDays(1), false)))
                .authorizations(List.of(authorized))
                .build());

        assertThat(page.elements("path"))
                .extracting(path -> path.getAttribute("d"))
                .containsExactly("M0 3V0H1V1H77V3Z", "M0 3V1H64V2H66V3Z");
        assertThat(page.texts("units")).hasSize(1);
        assertThat(page.texts("continued")).containsExactly("goes on", "A-1 goes on");
    }

    @Test
    void an_authorization_without_an_end_is_cut_where_the_chart_ends() {
        Authorized authorized = new Authorized(
                PrivateText.of("A-1"), "IOP", LocalDate.of(1900, 1, 1), LocalDate.MAX, "days", 3, 3, List.of());
        var page = ParsedPage.of(asOf(MONDAY)
                .events(List.of(new Event(MONDAY, EventKind.ADMISSION, "Admitted.")))
                .authorizations(List.of(authorized))
                .build());

        assertThat(page.withClass("stretch")).hasSize(1);
        assertThat(page.texts("units")).containsExactly("3 days: 0 used, 3 left");
    }

    @Test
    void an_authorization_before_all_care_gets_a_chart_of_its_own() {
        Authorized authorized = new Authorized(
                PrivateText.of("A-1"), "IOP", MONDAY.minusYears(1), MONDAY.minusMonths(10), "days", 3, 3, List.of());
        var page = ParsedPage.of(asOf(MONDAY)
                .events(List.of(new Event(MONDAY, EventKind.ADMISSION, "Admitted.")))
                .authorizations(List.of(authorized))
                .build());

        assertThat(page.withClass("stretch")).hasSizeGreaterThan(1);
        assertThat(page.texts("units")).hasSize(1);
    }

    @Test
    void what_goes_on_outside_a_chart_is_drawn_open_at_that_end() {
        Stretch stretch = new Stretch(MONDAY, 1);
        LocalDate sunday = MONDAY.plusDays(6);

        assertThat(stretch.cut(MONDAY, sunday)).isEqualTo("uncut");
        assertThat(stretch.cut(MONDAY.minusDays(1), sunday)).isEqualTo("cut-before");
        assertThat(stretch.cut(MONDAY, sunday.plusDays(1))).isEqualTo("cut-after");
        assertThat(stretch.cut(MONDAY.minusDays(1), LocalDate.MAX)).isEqualTo("cut-both");
    }

    @Test
    void uncovered_dates_are_marked_by_week() {
        var page = ParsedPage.of(asOf(MONDAY)
                .uncovered(List.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(8)))
                .build());

        assertThat(page.texts("uncovered-week")).containsExactly("2 daysMon 5 JanTue 6 Jan", "1 dayTue 13 Jan");
    }

    @Test
    void the_page_fetches_and_runs_nothing() {
        String page = ParsedPage.of(SampleTimelines.relapse())
                .source()
                .replace("http://www.w3.org/1999/xhtml", "")
                .replace("http://www.w3.org/2000/svg", "");

        assertThat(page)
                .doesNotContain("http:", "https:", "url(", "@import", "<script", "<link", " src=")
                .contains("default-src &#x27;none&#x27;");
    }

    private static Stretch chart(CareTimeline.Builder timeline) {
        return Stretches.of(timeline.build()).get(0);
    }

    private static Authorized authorized(int granted, int remaining, LocalDate... used) {
        return new Authorized(
                PrivateText.of("A-1"), "IOP", MONDAY, MONDAY.plusDays(9), "days", granted, remaining, List.of(used));
    }

    private static CareTimeline.Builder asOf(LocalDate date) {
        return CareTimeline.builder()
                .weekStarts(DayOfWeek.MONDAY)
                .label(PrivateText.of("P-014"))
                .site("Riverbend")
                .asOf(date);
    }
}
