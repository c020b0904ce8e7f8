package org.careweek.core.hours.ledger;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceLine;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.Weeks;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;

/** Events of two invented people, few records and few instants, so that they meet often. */
final class ToldEvents {

    static final List<ParticipantId> PEOPLE = List.of(ParticipantId.of("p-one"), ParticipantId.of("p-two"));
    static final Instant FIRST = Instant.parse("2026-11-02T00:00:00Z");
    static final int INSTANTS = 8;
    private static final int ROWS = 3;

    private ToldEvents() {}

    static Instant instant(int number) {
        return FIRST.plusSeconds(3_600L * number);
    }

    /** Any number of events, each with an id of its own. */
    static List<AttendanceEvent> random(long seed, int most) {
        Random random = new Random(seed);
        List<AttendanceEvent> events = new ArrayList<>();
        int count = random.nextInt(most + 1);
        while (events.size() < count) {
            events.add(event(random, "e" + (char) ('a' + events.size()), count));
        }
        return events;
    }

    static AttendanceEvent event(Random random, String id, int count) {
        Origin origin = origin(id, random.nextInt(2), random.nextInt(INSTANTS));
        return switch (random.nextInt(5)) {
            case 0, 1 -> new AttendanceEvent.Recorded(origin, row(random));
            case 2 -> new AttendanceEvent.Corrected(origin, row(random));
            default ->
                new AttendanceEvent.Reversed(origin, new EventId("e" + (char) ('a' + random.nextInt(count + 1))));
        };
    }

    static Origin origin(String id, int person, int instant) {
        return new Origin(new EventId(id), PEOPLE.get(person), PrivateText.of("front desk"), instant(instant));
    }

    static Attendance row(Random random) {
        return row("row-" + random.nextInt(ROWS), random.nextInt(3), 30 * (1 + random.nextInt(4)), random.nextInt(6));
    }

    /** On a day of November 2026, in UTC. */
    static Attendance row(String id, int day, int minutes, int kind) {
        AttendanceLine line = kind == 0
                ? Weeks.line(id, LocalDateTime.of(2026, 11, 2 + day, 8, 0).toString(), minutes)
                : Weeks.attended(id, 2 + day, minutes);
        return (kind == 1 ? line.with(AttendanceStatus.ABSENT) : line).attendance(Weeks.UTC);
    }
}
