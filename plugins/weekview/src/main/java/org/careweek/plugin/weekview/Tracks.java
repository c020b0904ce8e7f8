package org.careweek.plugin.weekview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careweek.spi.calendar.WeekBoard;

/**
 * The names of a board's tracks in the order in which the board names them first.
 *
 * @param names each once
 */
record Tracks(List<String> names) {

    private static final int HUES = 6;
    private static final int NAMED = 3;

    Tracks {
        names = List.copyOf(names);
    }

    static Tracks of(WeekBoard board) {
        Set<String> names = new LinkedHashSet<>();
        board.groups().stream()
                .filter(group -> group.tracks().size() == 1)
                .forEach(group -> names.addAll(group.tracks()));
        board.groups().forEach(group -> names.addAll(group.tracks()));
        board.placed().forEach(person -> names.add(person.track()));
        board.unplaced().forEach(person -> names.add(person.track()));
        return new Tracks(new ArrayList<>(names));
    }

    /** The class that colours a session: its track's, or none where several tracks share it. */
    String hue(List<String> tracks) {
        return tracks.size() == 1 ? "hue" + names.indexOf(tracks.get(0)) % HUES : "shared";
    }

    /** Such as {@code Day PHP, Evening IOP}; long lists are cut with the number that is left. */
    String list(List<String> tracks) {
        if (tracks.size() >= NAMED && Set.copyOf(tracks).size() == names.size()) {
            return "all " + names.size() + " tracks";
        }
        String named = tracks.stream().limit(NAMED).collect(Collectors.joining(", "));
        return tracks.size() > NAMED ? named + " and " + (tracks.size() - NAMED) + " more" : named;
    }
}
