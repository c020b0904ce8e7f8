package org.careweek.plugin.journal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.Presence;
import org.careweek.core.hours.ScheduledTime;
import org.careweek.core.hours.ledger.AttendanceEvent;
import org.careweek.core.hours.ledger.EventId;
import org.careweek.core.hours.ledger.Origin;
import org.careweek.core.program.Break;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.TreatmentTime;

/** Events of invented people, of every kind. */
final class MadeEvents {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");

    private MadeEvents() {}

    static List<AttendanceEvent> random(long seed, int count) {
        Random random = new Random(seed);
        List<AttendanceEvent> events = new ArrayList<>();
        while (events.size() < count) {
            events.add(event(random, events.size()));
        }
        return events;
    }

    private static AttendanceEvent event(Random random, int number) {
        Origin origin = new Origin(
                new EventId("event-" + number + text(random)),
                ParticipantId.of("p-invented-" + random.nextInt(3) + text(random)),
                PrivateText.of("front desk" + text(random)),
                Instant.ofEpochSecond(
                        random.nextInt() * (random.nextBoolean() ? 1L : -1L), random.nextInt(1_000_000_000)));
        return switch (random.nextInt(3)) {
            case 0 -> new AttendanceEvent.Recorded(origin, row(random));
            case 1 -> new AttendanceEvent.Corrected(origin, row(random));
            default -> new AttendanceEvent.Reversed(origin, new EventId("event-" + random.nextInt(number + 1)));
        };
    }

    private static String text(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> " é ÿ \u2028";
            case 2 -> " \uD83C\uDF32";
            default -> " " + "x".repeat(random.nextInt(40));
        };
    }

    private static Attendance row(Random random) {
        LocalDateTime start =
                LocalDateTime.of(1901 + random.nextInt(290), 1 + random.nextInt(12), 1 + random.nextInt(28), 18, 30);
        ScheduledTime scheduled = ScheduledTime.of(start, start.plusMinutes(1 + random.nextInt(300)), ZONE);
        List<Break> breaks = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            breaks.add(new Break(minutes(random), minutes(random)));
        }
        return new Attendance(
                new AttendanceId("row-" + random.nextInt(5)),
                new SessionId("group" + text(random)),
                random.nextBoolean() ? ServiceType.GROUP_THERAPY : new ServiceType("EQUINE_1"),
                scheduled,
                breaks,
                AttendanceStatus.values()[random.nextInt(AttendanceStatus.values().length)],
                presence(random, scheduled.range().start()));
    }

    private static TreatmentTime minutes(Random random) {
        return TreatmentTime.ofMinutes(random.nextInt(90));
    }

    private static Presence presence(Random random, Instant start) {
        Instant arrival = start.plusSeconds(random.nextInt(1_000));
        return switch (random.nextInt(4)) {
            case 0 -> new Presence.Unrecorded();
            case 1 -> new Presence.InOnly(arrival);
            case 2 -> new Presence.OutOnly(arrival);
            default -> new Presence.InAndOut(arrival, arrival.plusSeconds(random.nextInt(9_000)));
        };
    }
}
