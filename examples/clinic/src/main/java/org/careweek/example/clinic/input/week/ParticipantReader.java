package org.careweek.example.clinic.input.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.careweek.core.program.PrivateText;
import org.careweek.example.clinic.input.Level;
import org.careweek.example.clinic.input.json.Element;
import org.careweek.example.clinic.input.json.Ids;

/** Reads the people of a week. Shows numbers of minutes and times of day where they are wrong, and nothing else. */
final class ParticipantReader {

    static final int MINUTES_A_WEEK = 7 * 24 * 60;

    private static final int MOST = 20_000;

    private final Tracks tracks;
    private final Ids sessions;
    private final Policies policies;
    private final Optional<String> policy;
    private final BusyCalendars calendars;

    /** @param policy absent where it could not be read */
    ParticipantReader(
            Tracks tracks, Ids sessions, Policies policies, Optional<String> policy, BusyCalendars calendars) {
        this.tracks = tracks;
        this.sessions = sessions;
        this.policies = policies;
        this.policy = policy;
        this.calendars = calendars;
    }

    List<ParticipantEntry> read(Element list) {
        List<Element> people = list.objects(MOST);
        Ids ids = Ids.of("participant", true, people, Element.HIDDEN);
        List<ParticipantEntry> entries = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            entries.add(participant(people.get(i), ids.get(i), ids));
        }
        return entries;
    }

    private ParticipantEntry participant(Element person, String id, Ids everyone) {
        String track =
                tracks.ids().referenceIn(person.field("track"), Element.HIDDEN).orElse("");
        return new ParticipantEntry(
                PrivateText.of(id),
                track,
                orderedMinutes(
                        person.field("orderedMinutes"),
                        Optional.ofNullable(tracks.levels().get(track))),
                Windows.in(person.field("available")),
                Needs.in(person.field("needs")),
                sessions.optionalReferencesIn(person.field("prefers")),
                sessions.optionalReferencesIn(person.field("mustAttend")),
                sessions.optionalReferencesIn(person.field("mustNotAttend")),
                apartFrom(person.field("apartFrom"), id, everyone),
                person.field("authorizedMinutes").optionalWhole(0, MINUTES_A_WEEK, ParticipantEntry.NO_CAP),
                calendars.in(person.field("busyCalendars")));
    }

    private int orderedMinutes(Element ordered, Optional<Level> level) {
        OptionalInt minutes = ordered.whole(1, MINUTES_A_WEEK);
        if (minutes.isPresent() && level.isPresent() && policy.isPresent()) {
            Policies.Band band = policies.band(policy.get(), level.get());
            if (!band.includes(minutes.getAsInt())) {
                String upTo = band.most() == Integer.MAX_VALUE ? " or more" : " to " + band.most();
                ordered.report(
                        band.least() + upTo + " minutes for a track of level " + level.get(),
                        "was " + minutes.getAsInt());
            }
        }
        return minutes.orElse(0);
    }

    private static List<PrivateText> apartFrom(Element list, String id, Ids everyone) {
        if (list.isAbsent()) {
            return List.of();
        }
        List<String> others = new ArrayList<>();
        for (Element element : list.elements(MOST)) {
            Optional<String> other = everyone.referenceIn(element, Element.HIDDEN);
            if (other.isPresent() && other.get().equals(id)) {
                element.report("another participant", "was the same one");
            }
            other.ifPresent(others::add);
        }
        return others.stream().distinct().sorted().map(PrivateText::of).toList();
    }
}
