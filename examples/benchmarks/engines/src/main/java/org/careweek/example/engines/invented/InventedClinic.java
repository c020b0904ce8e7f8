package org.careweek.example.engines.invented;

import java.util.ArrayList;
import java.util.List;

/**
 * A made-up clinic's week.
 *
 * @param kind what it was made up for
 * @param tracks by site
 * @param sessions each with an id of its own
 * @param people each with an id of its own
 */
record InventedClinic(
        ClinicClass kind, List<InventedTrack> tracks, List<InventedSession> sessions, List<InventedPerson> people) {

    static final String GROUP = "GROUP_THERAPY";
    static final String INDIVIDUAL = "INDIVIDUAL_COUNSELING";
    static final String EDUCATION = "EDUCATION";
    static final String FAMILY = "FAMILY_THERAPY";
    static final int DAYS = 7;

    static InventedClinic of(ClinicClass kind, long seed) {
        Chance chance = new Chance(seed);
        if (kind == ClinicClass.INTERCHANGEABLE) {
            return new Interchangeable(chance).clinic();
        }
        List<InventedTrack> tracks = new ArrayList<>();
        for (int site = 0; site < kind.sites(); site++) {
            for (TrackKind track : TrackKind.ALL.subList(0, kind.tracks())) {
                tracks.add(new InventedTrack("site%d-%s".formatted(site + 1, track.name()), site, track));
            }
        }
        People people = new People(chance, kind, tracks);
        Timetable timetable = new Timetable(chance, kind, tracks, people);
        return new InventedClinic(kind, tracks, timetable.sessions(), people.withWishes(timetable));
    }
}
