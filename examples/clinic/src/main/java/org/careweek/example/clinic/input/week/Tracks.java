package org.careweek.example.clinic.input.week;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.example.clinic.input.Level;
import org.careweek.example.clinic.input.Shown;
import org.careweek.example.clinic.input.json.Element;
import org.careweek.example.clinic.input.json.Ids;

/** The tracks of a week as far as they could be read. */
record Tracks(List<TrackEntry> entries, Ids ids, Map<String, Level> levels) {

    private static final int MOST = 10_000;

    static Tracks in(Element list) {
        List<Element> tracks = list.objects(MOST);
        Ids ids = Ids.of("track", list.isList(), tracks, Shown::text);
        List<TrackEntry> entries = new ArrayList<>();
        Map<String, Level> levels = new HashMap<>();
        for (int i = 0; i < tracks.size(); i++) {
            Element track = tracks.get(i);
            String id = ids.get(i);
            String name = track.field("name").text().orElse("");
            track.field("level")
                    .parsed("IOP or PHP", Shown::text, Tracks::levelNamed)
                    .ifPresent(level -> {
                        levels.putIfAbsent(id, level);
                        entries.add(new TrackEntry(id, name, level));
                    });
        }
        return new Tracks(entries, ids, levels);
    }

    static Optional<Level> levelNamed(String name) {
        return switch (name) {
            case "IOP" -> Optional.of(Level.IOP);
            case "PHP" -> Optional.of(Level.PHP);
            default -> Optional.empty();
        };
    }
}
