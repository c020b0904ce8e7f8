package org.careweek.plugin.icalendar.interop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careweek.plugin.icalendar.ICalendarExporter;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.ParticipantCalendar;

/** Writes all samples into {@code files}, those with planted mistakes into {@code planted}, and what each should say beside them. */
final class WriteFiles {

    private WriteFiles() {}

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path files = emptied(folder.resolve("files"));
        Map<String, ParticipantCalendar> samples = Samples.all();
        for (Map.Entry<String, ParticipantCalendar> sample : samples.entrySet()) {
            Files.write(files.resolve(sample.getKey()), export(sample.getValue()));
        }
        Files.write(folder.resolve("expected.csv"), lines(samples));

        Path planted = emptied(folder.resolve("planted"));
        for (Planted mistake : Planted.values()) {
            Files.writeString(planted.resolve(mistake.file()), mistake.spoil(text(Planted.calendar())));
        }
        System.out.println(samples.size() + " files to read");
    }

    static String text(ParticipantCalendar calendar) {
        return new String(export(calendar), StandardCharsets.UTF_8);
    }

    private static List<String> lines(Map<String, ParticipantCalendar> samples) {
        List<String> lines = new ArrayList<>();
        samples.forEach((file, calendar) -> calendar.entries()
                .forEach(entry ->
                        lines.add(Reading.expected(file, calendar, entry).line())));
        return lines;
    }

    private static byte[] export(ParticipantCalendar calendar) {
        return new ICalendarExporter().export(calendar).fold(Exported::content, refused -> {
            throw new IllegalStateException("was not exported: " + refused.reason());
        });
    }

    private static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder)) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
        return folder;
    }
}
