package org.careweek.plugin.weekview.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.calendar.CareTimeline.Stay;

/**
 * The levels of care of a timeline by their names. Names that are nobody's custom come last, in the order in which they
 * are met.
 *
 * @param fromHighest each once
 */
record Levels(List<String> fromHighest) {

    Levels {
        fromHighest = List.copyOf(fromHighest);
    }

    static Levels of(List<Stay> stays) {
        Set<String> names = new LinkedHashSet<>();
        stays.forEach(stay -> names.add(stay.level()));
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparingInt(name -> -rank(name)));
        return new Levels(sorted);
    }

    /** The class that shades a level: the more intensive, the darker. */
    static String shade(String name) {
        return "shade" + rank(name);
    }

    /** From 1, the least intensive; 0 where it is not known. */
    private static int rank(String name) {
        return known(name).map(level -> level.ordinal() + 1).orElse(0);
    }

    private static Optional<LevelOfCare> known(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        if (upper.equals("OP")) {
            return Optional.of(LevelOfCare.OUTPATIENT);
        }
        return Stream.of(LevelOfCare.values())
                .filter(level -> level.name().equals(upper))
                .findFirst();
    }
}
