package org.careweek.example.engines.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careweek.example.engines.invented.InventedPerson.Need;
import org.careweek.example.engines.invented.InventedPerson.Window;

/** Makes up a week in which everyone could come to everything, so that there are more ways than anybody can list. */
final class Interchangeable {

    private static final int FIVE = 5;
    private static final int OPENS = 7 * 60;
    private static final int CLOSES = 22 * 60;
    private static final List<Integer> LENGTHS = List.of(45, 50, 55, 55, 60, 70, 75, 80, 85, 90);
    private static final List<Integer> IOP_ORDERS = List.of(545, 555, 555, 601, 601, 725, 835);
    private static final List<Integer> PHP_ORDERS = List.of(1205, 1255, 1390, 1505, 1799);
    private static final List<Integer> SEATS = List.of(2, 3, 5, 5, 8, 8);
    private static final List<Need> NEEDS = List.of(
            new Need(InventedClinic.INDIVIDUAL, 45, 60),
            new Need(InventedClinic.EDUCATION, 100, 155),
            new Need(InventedClinic.FAMILY, 50, 95));
    private static final double HUNDRED = 100;
    private static final int AVERAGE_GROUP = 60 * 5;

    private final Chance chance;
    private final ClinicClass kind = ClinicClass.INTERCHANGEABLE;
    private final List<InventedTrack> tracks = List.of(track("mixed-iop", 0), track("mixed-php", 1));
    private final List<InventedSession> sessions = new ArrayList<>();

    Interchangeable(Chance chance) {
        this.chance = chance;
    }

    private static InventedTrack track(String id, int of) {
        return new InventedTrack(id, 0, TrackKind.ALL.get(of));
    }

    InventedClinic clinic() {
        List<Integer> orders = new ArrayList<>();
        for (int i = 0; i < kind.people(); i++) {
            orders.add(chance.one(i % 3 == 0 ? PHP_ORDERS : IOP_ORDERS));
        }
        double wanted = orders.stream().mapToInt(it -> it).sum() * kind.supply() / HUNDRED;
        addSessions(InventedClinic.INDIVIDUAL, List.of(1), 45, 60, kind.people() * 55.0 * kind.supply() / HUNDRED);
        addSessions(InventedClinic.EDUCATION, SEATS, 50, 75, kind.people() * 130.0);
        addSessions(InventedClinic.FAMILY, SEATS, 50, 90, kind.people() * 100.0);
        addSessions(InventedClinic.GROUP, SEATS, 45, 90, Math.max(AVERAGE_GROUP, wanted - supply()));
        List<InventedPerson> people = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            people.add(person(i, orders.get(i)));
        }
        return new InventedClinic(kind, tracks, sessions, people);
    }

    private double supply() {
        return sessions.stream().mapToInt(it -> it.minutes() * it.capacity()).sum();
    }

    private void addSessions(String service, List<Integer> seats, int shortest, int longest, double wanted) {
        List<Integer> lengths =
                LENGTHS.stream().filter(it -> it >= shortest && it <= longest).toList();
        for (double sum = 0; sum < wanted; ) {
            int minutes = chance.one(lengths);
            int capacity = chance.one(seats);
            int start = chance.between(OPENS / FIVE, (CLOSES - minutes) / FIVE) * FIVE;
            sessions.add(new InventedSession(
                    "s%05d".formatted(sessions.size() + 1),
                    service,
                    tracks.stream().map(InventedTrack::id).toList(),
                    chance.between(0, InventedClinic.DAYS - 1),
                    start,
                    minutes,
                    capacity));
            sum += minutes * capacity;
        }
    }

    private InventedPerson person(int number, int ordered) {
        List<Window> windows = new ArrayList<>();
        for (int day = 0; day < InventedClinic.DAYS; day++) {
            windows.add(new Window(day, OPENS, CLOSES));
        }
        List<String> prefers = new ArrayList<>();
        for (int i = chance.between(0, 4); i > 0; i--) {
            prefers.add(chance.one(sessions).id());
        }
        int other = chance.between(1, kind.people());
        boolean isApart = chance.percent(30) && other != number + 1;
        return new InventedPerson(
                "p%05d".formatted(number + 1),
                tracks.get(number % 3 == 0 ? 1 : 0),
                ordered,
                windows,
                NEEDS,
                prefers.stream().distinct().toList(),
                isApart ? Optional.of("p%05d".formatted(other)) : Optional.empty());
    }
}
