package org.careweek.example.engines.invented;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes up the sessions of a clinic: each track has its groups in parallel rows, hours for one, and hours with families; some are
 * for two tracks, some for a whole site, a few for all. Groups get as many seats as the class of clinic has minutes for.
 */
final class Timetable {

    private static final int QUARTER = 15;
    private static final int PEOPLE_A_ROW = 9;
    private static final int FAMILY = 75;
    private static final int NOON = 12 * 60 / QUARTER;
    private static final int EVENING = 18 * 60;
    private static final int FOR_ALL = 5;
    private static final int SATURDAY = 5;
    private static final double HUNDRED = 100;

    private final Chance chance;
    private final ClinicClass kind;
    private final People people;
    private final List<InventedSession> sessions = new ArrayList<>();
    private final Map<InventedTrack, List<InventedSession>> byTrack = new HashMap<>();

    Timetable(Chance chance, ClinicClass kind, List<InventedTrack> tracks, People people) {
        this.chance = chance;
        this.kind = kind;
        this.people = people;
        for (InventedTrack track : tracks) {
            byTrack.put(track, new ArrayList<>());
        }
        for (InventedTrack track : tracks) {
            addTrack(track, tracks);
        }
        if (kind.people() >= 40) {
            for (int i = 0; i < FOR_ALL; i++) {
                add(tracks, InventedClinic.EDUCATION, chance.between(0, SATURDAY), EVENING, 60, kind.people() / 20);
            }
        }
    }

    List<InventedSession> sessions() {
        return List.copyOf(sessions);
    }

    /** Those that somebody of a track may come to. */
    List<InventedSession> of(InventedTrack track) {
        return byTrack.get(track);
    }

    private void addTrack(InventedTrack track, List<InventedTrack> tracks) {
        int heads = people.in(track);
        double wanted = people.ordered(track) * kind.supply() / HUNDRED;
        int alone = addHoursForOne(track, tracks, heads);
        int rows = Math.max(1, Math.round((float) heads / PEOPLE_A_ROW));
        int aRow = track.kind().groups().stream().mapToInt(it -> it).sum()
                        * track.kind().days().size()
                + 2 * FAMILY;
        double seats = Math.max(1, (wanted - alone) / (rows * aRow));
        for (int row = 0; row < rows; row++) {
            addRow(track, seats);
        }
    }

    /** Groups one after the other on each day of the track, the first of the third day for education; and two with families. */
    private void addRow(InventedTrack track, double seats) {
        TrackKind hours = track.kind();
        int length = hours.groups().stream().mapToInt(it -> it + QUARTER).sum();
        int shift = Math.max(0, (hours.closes() - hours.opens() - length) / QUARTER);
        for (int day : hours.days()) {
            int start = (day == SATURDAY ? 9 * 60 : hours.opens()) + QUARTER * chance.between(0, shift);
            for (int group = 0; group < hours.groups().size(); group++) {
                boolean isEducation = day == 2 && group == 0 || chance.percent(10);
                String service = isEducation ? InventedClinic.EDUCATION : InventedClinic.GROUP;
                int minutes = hours.groups().get(group);
                add(List.of(track), service, day, start, minutes, Math.max(1, chance.rounded(seats)));
                start += minutes + QUARTER * chance.between(0, 1);
            }
        }
        int closes = (hours.closes() - FAMILY) / QUARTER;
        addFamilies(track, chance.between(0, SATURDAY - 1), chance.between(hours.opens() / QUARTER, closes), seats);
        addFamilies(track, SATURDAY, chance.between(NOON, closes > NOON ? closes : NOON + 4), seats);
    }

    private void addFamilies(InventedTrack track, int day, int quarter, double seats) {
        int capacity = Math.max(1, chance.rounded(seats));
        add(List.of(track), InventedClinic.FAMILY, day, quarter * QUARTER, FAMILY, capacity);
    }

    /** Five for four people, and as many more as the class is looser; an eighth of them for another track of the site too. */
    private int addHoursForOne(InventedTrack track, List<InventedTrack> tracks, int heads) {
        TrackKind hours = track.kind();
        int count = (int) Math.ceil(heads * 1.25 * Math.max(1, kind.supply() / HUNDRED));
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int minutes = chance.one(List.of(45, 60, 60));
            int start = chance.between(hours.opens() / QUARTER, (hours.closes() - minutes) / QUARTER) * QUARTER;
            List<InventedTrack> who = new ArrayList<>(List.of(track));
            InventedTrack other = chance.one(tracks);
            if (chance.percent(12) && other.site() == track.site() && !other.equals(track)) {
                who.add(other);
            }
            add(who, InventedClinic.INDIVIDUAL, chance.between(0, SATURDAY), start, minutes, 1);
            sum += minutes;
        }
        return sum;
    }

    private void add(List<InventedTrack> who, String service, int day, int start, int minutes, int capacity) {
        InventedSession session = new InventedSession(
                "s%05d".formatted(sessions.size() + 1),
                service,
                who.stream().map(InventedTrack::id).toList(),
                day,
                start,
                minutes,
                capacity);
        sessions.add(session);
        who.forEach(track -> byTrack.get(track).add(session));
    }
}
