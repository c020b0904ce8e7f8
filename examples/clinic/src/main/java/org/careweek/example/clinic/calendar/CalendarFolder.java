package org.careweek.example.clinic.calendar;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careweek.example.clinic.output.Exports;
import org.careweek.spi.calendar.CalendarUpdate;
import org.careweek.spi.calendar.SiteKey;

/**
 * The folder of one exporter's calendars: a file for each participant under a name that tells nothing, and an index.
 *
 * <p>The index holds participants' ids as they are, also one that a spreadsheet would take for a formula: programs read them
 * back and must find the same text.
 *
 * @param exporter the exporter's id
 * @param site the site's id
 * @param key makes opaque names
 */
record CalendarFolder(String exporter, String site, SiteKey key) {

    /** Of the exporters that come with Careweek; that of another one cannot have the name of any other file. */
    private static final Map<String, String> NAMES =
            Map.of("icalendar", "calendars", "weekview", "handouts", "fhir", "fhir");

    /** What the folder is called. */
    String name() {
        return NAMES.getOrDefault(exporter, "exporter-" + exporter);
    }

    /** Its files by path. */
    Map<String, byte[]> files(Map<String, CalendarUpdate> updates, Exports exports) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringWriter index = new StringWriter();
        try (CsvWriter rows =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(index)) {
            rows.writeRecord("file", "participant");
            for (var update : updates.entrySet()) {
                var document = exports.of(exporter, update.getValue().calendar());
                String file =
                        key.idOf(List.of("calendar", site, update.getKey())).value() + "." + document.fileExtension();
                files.put(name() + "/" + file, document.content());
                rows.writeRecord(file, update.getKey());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory does not fail", impossible);
        }
        files.put(name() + "/index.csv", index.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
