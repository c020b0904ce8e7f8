package com.example.plugin;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.testkit.contract.CalendarExporterContract;
import org.careweek.testkit.contract.CalendarReader;
import org.careweek.testkit.contract.ReadEntry;

// tag::contract[]
class AgendaExporterTest extends CalendarExporterContract {

    @Override
    protected CalendarExporter subject() {
        return new AgendaExporter();
    }

    /** Without one, the rules that read a document back are skipped. */
    @Override
    protected Optional<CalendarReader> reader() {
        return Optional.of(document ->
                new String(document, StandardCharsets.UTF_8).lines().map(AgendaExporterTest::read).toList());
    }
    // end::contract[]

    private static ReadEntry read(String line) {
        DateTimeFormatter time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);
        String[] times = line.substring(0, 50).split(" to ");
        List<String> texts = List.of(line.concat(", , , ").split(", ", -1));
        return new ReadEntry(
                "",
                OffsetDateTime.parse(times[0], time).toInstant(),
                OffsetDateTime.parse(times[1], time).toInstant(),
                line.contains(" CANCELLED"),
                OptionalInt.empty(),
                texts.get(1),
                texts.get(2),
                texts.get(3));
    }
}
