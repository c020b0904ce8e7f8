package org.careweek.example.engines.invented;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes up the sessions of a clinic: each track has its groups in parallel rows, hours for one, and hours with families; some are
 * for two tracks, some for a whole site, a few for all. Groups get as many seats as the class of clinic has minutes for.
 */
final class Timetable {

    private static final int QUARTER = 15;
    private static final int PEOPLE_A_ROW = 9;
    private static final int FAMILY = 75;
    private static final int EVENING = 18 * 60;
    private static final int TALKS = 3;
    private static final int SATURDAY = 5;
    private static final int MANY = 40;
    private static final int ONE_IN = 10;
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
        Map<Integer, List<InventedTrack>> bySite =
                tracks.stream().collect(Collectors.groupingBy(InventedTrack::site, TreeMap::new, Collectors.toList()));
        bySite.values().forEach(site -> {
            site.forEach(track -> addTrack(track, site));
            addForAll(site);
        });
        if (bySite.size() > 1) {
            addForAll(tracks);
        }
    }

    /** Talks that all of some tracks may come to; a small clinic has none. */
    private void addForAll(List<InventedTrack> tracks) {
        int heads = tracks.stream().mapToInt(people::in).sum();
        for (int i = 0; i < TALKS && heads >= MANY; i++) {
            add(tracks, InventedClinic.EDUCATION, chance.between(0, SATURDAY), EVENING, 60, heads / ONE_IN);
        }
    }

    List<InventedSession> sessions() {
        return List.copyOf(sessions);
    }

    /** Those that somebody of a track may come to. */
    List<InventedSession> of(InventedTrack track) {
        return byTrack.get(track);
    }

    private void addTrack(InventedTrack track, List<InventedTrack> site) {
        int heads = people.in(track);
        int rows = Math.max(1, Math.round((float) heads / PEOPLE_A_ROW));
        double wanted = people.ordered(track) * kind.supply() / HUNDRED;
        int given = addHoursForOne(track, site, heads) + addFamilies(track, site, rows);
        int aRow = track.kind().groups().stream().mapToInt(it -> it).sum()
                * track.kind().days().size();
        double seats = Math.max(1, (wanted - given) / (rows * aRow));
        for (int row = 0; row < rows; row++) {
            addRow(track, seats);
        }
    }

    /** Groups one after the other on each day of the track, the first of the third day for education. */
    private void addRow(InventedTrack track, double seats) {
        TrackKind hours = track.kind();
        int length = hours.groups().stream().mapToInt(it -> it + QUARTER).sum();
        int shift = Math.max(0, (hours.closes() - hours.opens() - length) / QUARTER);
        for (int day : hours.days()) {
            int start = hours.opens() + QUARTER * chance.between(0, shift);
            for (int group = 0; group < hours.groups().size(); group++) {
                boolean isEducation = day == 2 && group == 0 || chance.percent(10);
                String service = isEducation ? InventedClinic.EDUCATION : InventedClinic.GROUP;
                int minutes = hours.groups().get(group);
                add(List.of(track), service, day, start, minutes, Math.max(1, chance.rounded(seats)));
                start += minutes + QUARTER * chance.between(0, 1);
            }
        }
    }

    /** For each row one of the track's, and one for the whole site. */
    private int addFamilies(InventedTrack track, List<InventedTrack> site, int rows) {
        int sum = 0;
        for (int row = 0; row < rows; row++) {
            int own = chance.between(1, 3);
            int shared = chance.between(1, 2);
            add(List.of(track), InventedClinic.FAMILY, day(track), start(track, FAMILY), FAMILY, own);
            add(site, InventedClinic.FAMILY, chance.between(0, SATURDAY), start(track, FAMILY), FAMILY, shared);
            sum += FAMILY * (own + shared);
        }
        return sum;
    }

    private int day(InventedTrack track) {
        return chance.one(track.kind().days());
    }

    private int start(InventedTrack track, int minutes) {
        TrackKind hours = track.kind();
        return chance.between(hours.opens() / QUARTER, (hours.closes() - minutes) / QUARTER) * QUARTER;
    }

    /** One for each, and as many more as the class is looser; an eighth of them for another track of the site too. */
    private int addHoursForOne(InventedTrack track, List<InventedTrack> site, int heads) {
        int count = (int) Math.ceil(heads * Math.max(1, kind.supply() / HUNDRED));
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int minutes = chance.one(List.of(45, 60, 60));
            List<InventedTrack> who = new ArrayList<>(List.of(track));
            InventedTrack other = chance.one(site);
            if (chance.percent(12) && !other.equals(track)) {
                who.add(other);
            }
            add(who, InventedClinic.INDIVIDUAL, day(track), start(track, minutes), minutes, 1);
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
