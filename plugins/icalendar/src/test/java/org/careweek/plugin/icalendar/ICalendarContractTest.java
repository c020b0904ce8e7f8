package org.careweek.plugin.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.testkit.contract.CalendarExporterContract;
import org.careweek.testkit.contract.CalendarReader;
import org.careweek.testkit.contract.ReadEntry;

/** Every rule of exporters, read back by biweekly. */
class ICalendarContractTest extends CalendarExporterContract {

    @Override
    protected CalendarExporter subject() {
        return new ICalendarExporter();
    }

    @Override
    protected Optional<CalendarReader> reader() {
        return Optional.of(ICalendarContractTest::read);
    }

    private static List<ReadEntry> read(byte[] document) {
        return ReadBack.byBiweekly(new String(document, StandardCharsets.UTF_8)).stream()
                .map(event -> new ReadEntry(
                        event.uid(),
                        event.start(),
                        event.end(),
                        event.status().equals("CANCELLED"),
                        OptionalInt.of(event.sequence()),
                        event.summary(),
                        event.location(),
                        event.description()))
                .toList();
    }
}
