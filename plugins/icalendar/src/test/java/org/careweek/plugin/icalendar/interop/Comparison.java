package org.careweek.plugin.icalendar.interop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What differs between that which files say and that which a reader understood. */
record Comparison(int appointments, List<String> differences) {

    static Comparison of(List<Reading> expected, List<Reading> read) {
        Map<String, List<Reading>> wanted = byAppointment(expected);
        Map<String, List<Reading>> found = byAppointment(read);
        List<String> differences = new ArrayList<>();
        wanted.forEach((appointment, readings) -> {
            List<Reading> instead = found.getOrDefault(appointment, List.of());
            if (!instead.equals(readings)) {
                differences.add(appointment + "\n    says " + describe(readings) + "\n    read " + describe(instead));
            }
        });
        found.forEach((appointment, readings) -> {
            if (!wanted.containsKey(appointment)) {
                differences.add(appointment + "\n    says nothing\n    read " + describe(readings));
            }
        });
        return new Comparison(wanted.size(), List.copyOf(differences));
    }

    private static Map<String, List<Reading>> byAppointment(List<Reading> readings) {
        return readings.stream()
                .collect(Collectors.groupingBy(
                        reading -> reading.file() + " " + reading.uid(), TreeMap::new, Collectors.toList()));
    }

    private static String describe(List<Reading> readings) {
        return readings.isEmpty()
                ? "nothing"
                : readings.stream().map(Reading::describe).collect(Collectors.joining(" and "));
    }
}
