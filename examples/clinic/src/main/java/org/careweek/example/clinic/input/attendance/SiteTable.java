package org.careweek.example.clinic.input.attendance;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.example.clinic.input.Shown;
import org.careweek.example.clinic.input.Zones;
import org.careweek.example.clinic.input.csv.Row;
import org.careweek.example.clinic.input.csv.Table;

/** Reads {@code sites.csv}. */
final class SiteTable {

    static final String FILE = "sites.csv";
    static final List<String> COLUMNS = List.of("site", "zone");

    private SiteTable() {}

    /** The sites by id; problems stay with their rows. */
    static List<SiteRow> in(Table table) {
        Map<String, SiteRow> sites = new LinkedHashMap<>();
        Map<String, Long> lines = new HashMap<>();
        for (Row row : table.rows()) {
            Optional<String> site = row.text("site");
            site.map(id -> lines.putIfAbsent(id, row.line()))
                    .ifPresent(first -> row.report("site", "an id of its own", "line " + first + " has the same"));
            Optional<ZoneId> zone =
                    row.required("zone", "a time zone such as America/Phoenix", Shown::text, Zones::named);
            // A site whose zone is unknown is still a site, so that nobody looks for it in vain.
            site.ifPresent(id -> sites.putIfAbsent(id, new SiteRow(id, zone.orElse(ZoneOffset.UTC))));
        }
        return List.copyOf(sites.values());
    }
}
