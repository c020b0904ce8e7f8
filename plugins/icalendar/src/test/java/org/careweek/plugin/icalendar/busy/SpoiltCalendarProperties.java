package org.careweek.plugin.icalendar.busy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever happens to a calendar on its way, it is read or refused, at once, and nothing of it is repeated. */
class SpoiltCalendarProperties {

    private static final List<String> FILES = List.of("google.ics", "outlook.ics", "apple.ics");
    private static final List<String> PIECES = List.of(
            "\r\n",
            "\n ",
            ":",
            ";",
            ",",
            "=",
            "\"",
            "-",
            "0",
            "9",
            "Z",
            "T",
            "P",
            "/",
            "BEGIN:VEVENT\r\n",
            "END:VEVENT\r\n",
            "RRULE:FREQ=DAILY\r\n",
            "DTSTART:",
            "99999999999",
            "\u0000",
            "\uFEFF",
            "COUNT=2147483647;",
            "BYSECOND=0,1,2,3;");

    @Property(tries = 20_000)
    void a_spoilt_calendar_is_read_or_refused(
            @ForAll @IntRange(max = 2) int file, @ForAll @IntRange(min = 1, max = 12) int changes, @ForAll long seed) {
        byte[] spoilt = spoilt(Calendars.bytes(ExportedCalendarsTest.file(FILES.get(file))), changes, new Random(seed));
        BusyAnswer answer = Calendars.READER.read(spoilt, Calendars.WEEK);
        answer.fold(
                busy -> assertThat(busy.time().minus(Calendars.WEEK.instants()).isEmpty())
                        .isTrue(),
                refused -> assertThat(refused.refusals())
                        .isNotEmpty()
                        .allSatisfy(refusal -> assertThat(refusal.offset()).isBetween(0, spoilt.length))
                        .allSatisfy(refusal -> assertThat(refusal.toString()).doesNotContainIgnoringCase("invented")));
        assertThat(Calendars.READER.read(spoilt, Calendars.WEEK)).isEqualTo(answer);
    }

    @Property(tries = 5_000)
    void any_bytes_at_all_are_read_or_refused(@ForAll byte[] bytes) {
        assertThat(Calendars.READER.read(bytes, Calendars.WEEK)).isInstanceOf(BusyAnswer.Refused.class);
    }

    @Test
    void a_calendar_that_breaks_off_anywhere_is_refused() {
        for (String file : FILES) {
            byte[] whole = ExportedCalendarsTest.file(file).strip().getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length < whole.length; length++) {
                assertThat(Calendars.READER.read(Arrays.copyOf(whole, length), Calendars.WEEK))
                        .isInstanceOf(BusyAnswer.Refused.class);
            }
        }
    }

    /** Work that grew with the square of the size would take minutes here. */
    @Test
    void a_calendar_of_four_mebibytes_is_read_or_refused_within_seconds() {
        for (String piece : List.of(
                "X:y\n",
                "X\n",
                "\n",
                " \n",
                "X;a=\"",
                ":",
                "BEGIN:X\nEND:X\n",
                "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20261123T090000\nDTSTART:20261123T090000\nEND:VEVENT\n")) {
            byte[] large =
                    Calendars.calendar(piece.repeat((4 << 20) / piece.length())).getBytes(StandardCharsets.UTF_8);
            long before = System.nanoTime();
            Calendars.READER.read(large, Calendars.WEEK);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMinutes(1));
        }
    }

    private static byte[] spoilt(byte[] bytes, int changes, Random random) {
        byte[] spoilt = bytes;
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(spoilt.length);
            int till = Math.min(spoilt.length, at + random.nextInt(30));
            spoilt = switch (random.nextInt(5)) {
                case 0 -> replaced(spoilt, at, at + 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> replaced(spoilt, at, till, new byte[0]);
                case 2 -> replaced(spoilt, at, at, Arrays.copyOfRange(spoilt, at, till));
                case 3 ->
                    replaced(
                            spoilt,
                            at,
                            at,
                            PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
                default -> replaced(spoilt, at, at + 1, new byte[] {(byte) ('0' + random.nextInt(10))});
            };
        }
        return spoilt;
    }

    private static byte[] replaced(byte[] bytes, int from, int till, byte[] instead) {
        byte[] result = Arrays.copyOf(bytes, bytes.length - (till - from) + instead.length);
        System.arraycopy(instead, 0, result, from, instead.length);
        System.arraycopy(bytes, till, result, from + instead.length, bytes.length - till);
        return result;
    }
}
