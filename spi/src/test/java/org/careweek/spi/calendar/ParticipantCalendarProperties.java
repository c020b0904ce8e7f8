package org.careweek.spi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.careweek.core.program.PrivateText;

class ParticipantCalendarProperties {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final LocalDateTime MIDNIGHT_OF_THE_CHANGE = LocalDateTime.of(2025, 11, 2, 0, 0);

    @Property
    void the_order_in_which_appointments_come_does_not_matter(
            @ForAll @Size(max = 12) List<@IntRange(max = 240) Integer> starts, @ForAll Random random) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            entries.add(entry(i, starts.get(i)));
        }
        List<CalendarEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        var calendar = calendar(shuffled);

        assertThat(calendar.entries()).isEqualTo(calendar(entries).entries());
        assertThat(calendar.entries()).isSortedAccordingTo((one, other) -> {
            int byStart = one.start().toInstant().compareTo(other.start().toInstant());
            return byStart != 0
                    ? byStart
                    : one.uid().value().compareTo(other.uid().value());
        });
    }

    @Example
    void two_appointments_with_one_uid_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar(List.of(entry(1, 0), entry(1, 60))))
                .withMessage("every entry of a calendar must have a uid of its own");
    }

    @Example
    void a_calendar_reveals_times_only_unless_told_otherwise() {
        assertThat(calendar(List.of()).disclosure()).isEqualTo(Disclosure.timesOnly());
        for (Disclosure.Property property : Disclosure.Property.values()) {
            assertThat(Disclosure.timesOnly().reveals(property)).isFalse();
            assertThat(Disclosure.of(property).properties()).containsExactly(property);
        }
    }

    @Example
    void a_calendar_keeps_its_own_list() {
        List<CalendarEntry> entries = new ArrayList<>(List.of(entry(1, 0)));
        var calendar = calendar(entries);
        entries.clear();

        assertThat(calendar.entries()).hasSize(1).isUnmodifiable();
    }

    @Example
    void a_calendar_names_what_it_lacks() {
        assertThatNullPointerException()
                .isThrownBy(() -> ParticipantCalendar.builder().zone(ZONE).build())
                .withMessage("changedAt");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        ParticipantCalendar.builder().changedAt(Instant.EPOCH).build())
                .withMessage("zone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParticipantCalendar.builder()
                        .zone(ZONE)
                        .changedAt(Instant.EPOCH)
                        .revision(-1)
                        .build())
                .withMessage("revision must be 0 or more, but was -1");
    }

    @Example
    void an_appointment_ends_after_it_starts_on_the_night_of_the_change_too() {
        var beforeTheChange =
                MIDNIGHT_OF_THE_CHANGE.plusMinutes(90).atZone(ZONE).withEarlierOffsetAtOverlap();
        var afterTheChange = beforeTheChange.withLaterOffsetAtOverlap();

        assertThat(CalendarEntry.builder(uid(1), beforeTheChange, afterTheChange)
                        .build())
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarEntry.builder(uid(1), afterTheChange, beforeTheChange)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarEntry.builder(uid(1), beforeTheChange, beforeTheChange)
                        .build());
    }

    private static ParticipantCalendar calendar(List<CalendarEntry> entries) {
        return ParticipantCalendar.builder()
                .zone(ZONE)
                .changedAt(Instant.EPOCH)
                .entries(entries)
                .build();
    }

    private static CalendarEntry entry(int number, int minute) {
        var start = MIDNIGHT_OF_THE_CHANGE.atZone(ZONE).plusMinutes(minute);
        return CalendarEntry.builder(uid(number), start, start.plusMinutes(50))
                .title(PrivateText.of("Group"))
                .location(PrivateText.of("Room A"))
                .build();
    }

    private static OpaqueId uid(int number) {
        return new OpaqueId("%016d".formatted(number));
    }
}
