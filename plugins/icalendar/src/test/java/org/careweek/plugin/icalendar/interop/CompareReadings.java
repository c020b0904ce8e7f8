package org.careweek.plugin.icalendar.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ends in an error if any reader understood any file in another way, or if a planted mistake went unnoticed. */
final class CompareReadings {

    private static final int MOST_SHOWN = 5;

    private CompareReadings() {}

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<String> problems = new ArrayList<>();
        List<Reading> expected = readings(folder.resolve("expected.csv"));
        for (Reader reader : Reader.values()) {
            List<Reading> asItReads = expected.stream().map(reader::asItReads).toList();
            Comparison files = Comparison.of(asItReads, readings(folder.resolve("read/" + reader.id() + ".csv")));
            long misread = expected.stream()
                    .filter(it -> !it.equals(reader.asItReads(it)))
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %d appointments, %d understood in another way, %d titles misread as this reader does%n",
                    reader.id(),
                    files.appointments(),
                    files.differences().size(),
                    misread);
            files.differences().stream()
                    .limit(MOST_SHOWN)
                    .forEach(difference -> problems.add(reader.id() + ": " + difference));
            problems.addAll(unnoticed(reader, readings(folder.resolve("read-planted/" + reader.id() + ".csv"))));
        }
        if (!problems.isEmpty()) {
            problems.forEach(System.err::println);
            System.exit(1);
        }
    }

    static List<String> unnoticed(Reader reader, List<Reading> read) {
        List<String> problems = new ArrayList<>();
        for (Planted mistake : Planted.values()) {
            List<Reading> own = read.stream()
                    .filter(reading -> reading.file().equals(mistake.file()))
                    .toList();
            boolean noticed = !own.isEmpty()
                    && !Comparison.of(mistake.expected(), own).differences().isEmpty();
            boolean should = mistake.everybodySees() || reader.goesByTheDefinition();
            if (should && !noticed) {
                problems.add(reader.id() + ": the planted mistake " + mistake + " went unnoticed");
            }
        }
        return problems;
    }

    private static List<Reading> readings(Path file) throws IOException {
        List<Reading> readings =
                Files.readAllLines(file).stream().map(Reading::parse).toList();
        if (readings.isEmpty()) {
            throw new IllegalStateException("nothing was read into " + file.getFileName());
        }
        return readings;
    }
}
