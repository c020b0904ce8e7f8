package org.careweek.spi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.careweek.core.program.PrivateText;
import org.careweek.core.rule.Severity;
import org.careweek.core.transition.review.ReviewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrivacyTest {

    private static final String CANARY = "PHI7-jane-doe-k3x9";
    private static final PrivateText SECRET = PrivateText.of(CANARY);
    private static final ZonedDateTime START = ZonedDateTime.of(1913, 3, 7, 18, 0, 0, 0, ZoneOffset.UTC);
    private static final OpaqueId UID = new OpaqueId("0123456789abcdef");
    private static final CalendarEntry ENTRY = CalendarEntry.builder(UID, START, START.plusHours(1))
            .title(SECRET)
            .location(SECRET)
            .build();

    static Stream<Object> whatHoldsSomethingOfAPerson() {
        var calendar = ParticipantCalendar.builder()
                .zone(ZoneOffset.UTC)
                .changedAt(Instant.EPOCH)
                .entries(List.of(ENTRY))
                .build();
        var placed = new WeekBoard.Placed(SECRET, "Evening IOP", "IOP", 600, 600, 540, 1200);
        var unplaced = new WeekBoard.Unplaced(SECRET, "Evening IOP", List.of("Only " + CANARY + " stands in the way."));
        var board = WeekBoard.builder()
                .site("Riverside")
                .week(START.toLocalDate().plusYears(100), ZoneOffset.UTC)
                .placed(List.of(placed))
                .unplaced(List.of(unplaced))
                .build();
        var document = new Exported("text/plain", "txt", CANARY.getBytes(StandardCharsets.UTF_8));
        var key = SiteKey.of(CANARY.getBytes(StandardCharsets.UTF_8));
        return Stream.of(ENTRY, calendar, placed, unplaced, board, document, key, key.idOf(List.of(CANARY)));
    }

    static Stream<Object> whatHoldsSomethingOfCareOverWeeks() {
        LocalDate date = START.toLocalDate();
        var stay = new CareTimeline.Stay(CANARY, date, date.plusDays(1), true);
        var week = new CareTimeline.Week(CANARY, date, 7, 3, OptionalInt.of(539), 540, 1200, CANARY);
        var event = new CareTimeline.Event(date, CareTimeline.EventKind.RELAPSE, CANARY);
        var review = new CareTimeline.DueReview(CANARY, date, ReviewState.OVERDUE);
        var authorized = new CareTimeline.Authorized(SECRET, CANARY, date, date, "days", 1, 0, List.of(date));
        var finding = new CareTimeline.Finding(date, Severity.WARN, CANARY);
        var timeline = CareTimeline.builder()
                .label(SECRET)
                .site(CANARY)
                .asOf(date)
                .weekStarts(DayOfWeek.MONDAY)
                .stays(List.of(stay))
                .weeks(List.of(week))
                .events(List.of(event))
                .reviews(List.of(review))
                .authorizations(List.of(authorized))
                .uncovered(List.of(date))
                .findings(List.of(finding))
                .build();
        return Stream.of(stay, week, event, review, authorized, finding, timeline);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource({"whatHoldsSomethingOfAPerson", "whatHoldsSomethingOfCareOverWeeks"})
    void nothing_of_a_person_is_printed(Object value) {
        assertThat(value.toString()).doesNotContain(CANARY).doesNotContain("1913");
        assertThat(List.of(value).toString()).doesNotContain(CANARY);
    }

    @Test
    void a_refusal_does_not_repeat_what_it_refuses() {
        assertThatThrownBy(() -> new OpaqueId(CANARY)).hasMessageNotContaining(CANARY);
        assertThatThrownBy(() -> new Exported(CANARY + "\n", "txt", new byte[0]))
                .hasMessageNotContaining(CANARY);
        assertThatThrownBy(() -> new Exported("text/plain", "../" + CANARY, new byte[0]))
                .hasMessageNotContaining(CANARY);
        assertThatThrownBy(() -> new NotExported(CANARY + "\n")).hasMessageNotContaining(CANARY);
        assertThatThrownBy(() -> CalendarEntry.builder(UID, START, START)
                        .title(SECRET)
                        .location(SECRET)
                        .build())
                .hasMessageNotContaining(CANARY)
                .hasMessageNotContaining("1913");
    }

    @Test
    void a_document_cannot_choose_where_it_is_written() {
        for (String extension : List.of("", "../ics", "ICS", "i.cs", "a".repeat(17))) {
            assertThatThrownBy(() -> new Exported("text/plain", extension, new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_document_keeps_its_own_bytes() {
        byte[] bytes = {1, 2, 3};
        var document = new Exported("text/plain", "txt", bytes);
        bytes[0] = 9;
        document.content()[1] = 9;

        assertThat(document.content()).containsExactly(1, 2, 3);
    }
}
