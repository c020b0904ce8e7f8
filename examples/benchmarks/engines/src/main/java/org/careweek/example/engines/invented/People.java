package org.careweek.example.engines.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careweek.example.engines.invented.InventedPerson.Need;
import org.careweek.example.engines.invented.InventedPerson.Window;

/** Makes up the people of a clinic: first who is where and what is ordered, then, when there are sessions, what they wish. */
final class People {

    private static final int QUARTER = 15;
    private static final int EARLY = 7 * 60 + 30;
    private static final int LATE = 21 * 60 + 30;
    private static final int SATURDAY = 5;

    /** Days of treatment are long and dear, so fewer people are in them. */
    private static final int ONE_IN_PHP = 3;

    private static final List<Need> INDIVIDUAL =
            needs(InventedClinic.INDIVIDUAL, 0, 60, 45, 60, 60, 60, 60, 0, 45, 0, 60, 105, 90, 90);
    private static final List<Need> EDUCATION = needs(InventedClinic.EDUCATION, 60, 0, 60, 0, 60, 120);
    private static final List<Need> FAMILY = needs(InventedClinic.FAMILY, 45, 0, 60, 0);

    private record Seat(String id, InventedTrack track, int ordered) {}

    private final Chance chance;
    private final ClinicClass kind;
    private final List<Seat> seats = new ArrayList<>();

    People(Chance chance, ClinicClass kind, List<InventedTrack> tracks) {
        this.chance = chance;
        this.kind = kind;
        Map<Boolean, List<InventedTrack>> byLevel = tracks.stream()
                .collect(Collectors.partitioningBy(track -> track.kind().isPhp()));
        for (int i = 0; i < kind.people(); i++) {
            boolean isPhp = i % ONE_IN_PHP == 0;
            int place = isPhp ? i / ONE_IN_PHP : i - i / ONE_IN_PHP - 1;
            List<InventedTrack> level = byLevel.get(isPhp);
            InventedTrack track = level.get(place % level.size());
            seats.add(new Seat(
                    "p%05d".formatted(i + 1), track, chance.one(track.kind().orders())));
        }
    }

    private static List<Need> needs(String service, int... bounds) {
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            needs.add(new Need(service, bounds[i], bounds[i + 1]));
        }
        return needs;
    }

    /** How many are in a track. */
    int in(InventedTrack track) {
        return (int) seats.stream().filter(seat -> seat.track().equals(track)).count();
    }

    /** The minutes that are ordered there. */
    int ordered(InventedTrack track) {
        return seats.stream()
                .filter(seat -> seat.track().equals(track))
                .mapToInt(Seat::ordered)
                .sum();
    }

    /** All of them, with what they wish of a timetable. */
    List<InventedPerson> withWishes(Timetable timetable) {
        List<InventedPerson> people = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            people.add(new InventedPerson(
                    seat.id(),
                    seat.track(),
                    seat.ordered(),
                    windows(seat.track().kind()),
                    needs(),
                    prefers(timetable.of(seat.track())),
                    apartFrom(seat)));
        }
        return people;
    }

    private List<Window> windows(TrackKind track) {
        boolean isFree = chance.percent(kind.isPooled() ? 85 : 8);
        int from = isFree ? EARLY : track.opens() - QUARTER * chance.between(0, 2);
        int to = isFree ? LATE : track.closes() + QUARTER * chance.between(0, 2);
        boolean hasWeekend = chance.percent(isFree ? 95 : 82) || track.isAtWeekends();
        int lastDay = hasWeekend ? InventedClinic.DAYS : SATURDAY;
        int busyDay = chance.percent(5) ? chance.between(0, 4) : -1;
        int splitDay = chance.percent(12) ? chance.between(0, 4) : -1;
        List<Window> windows = new ArrayList<>();
        for (int day = 0; day < lastDay; day++) {
            boolean isWeekend = day >= SATURDAY;
            int middle = (from + to) / 2 / QUARTER * QUARTER;
            if (day == splitDay) {
                windows.add(new Window(day, from, middle));
                windows.add(new Window(day, middle + 2 * QUARTER, to));
            } else if (day != busyDay) {
                windows.add(isWeekend ? new Window(day, Math.min(from, 8 * 60), LATE) : new Window(day, from, to));
            }
        }
        return windows;
    }

    private List<Need> needs() {
        List<Need> needs = new ArrayList<>(List.of(chance.one(INDIVIDUAL)));
        if (chance.percent(35)) {
            needs.add(chance.one(EDUCATION));
        }
        if (chance.percent(22)) {
            needs.add(chance.one(FAMILY));
        }
        return needs;
    }

    private List<String> prefers(List<InventedSession> sessions) {
        List<String> prefers = new ArrayList<>();
        for (int i = chance.between(0, 4); i > 0; i--) {
            String id = chance.one(sessions).id();
            if (!prefers.contains(id)) {
                prefers.add(id);
            }
        }
        return prefers;
    }

    private Optional<String> apartFrom(Seat seat) {
        if (!chance.percent(7)) {
            return Optional.empty();
        }
        List<String> others = seats.stream()
                .filter(other -> other.track().equals(seat.track()) && !other.equals(seat))
                .map(Seat::id)
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(chance.one(others));
    }
}
