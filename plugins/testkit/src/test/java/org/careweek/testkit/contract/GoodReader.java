package org.careweek.testkit.contract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads what {@link GoodExporter} writes. */
final class GoodReader implements CalendarReader {

    @Override
    public List<ReadEntry> read(byte[] document) {
        List<ReadEntry> entries = new ArrayList<>();
        Map<String, String> now = new HashMap<>();
        for (String line : new String(document, StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .split("\r\n")) {
            String[] parts = line.split(":", 2);
            now.put(parts[0], parts[1]);
            if (line.equals("BEGIN:VEVENT")) {
                now.clear();
            }
            if (line.equals("END:VEVENT")) {
                entries.add(new ReadEntry(
                        now.get("UID"),
                        Instant.from(GoodExporter.TIME.parse(now.get("DTSTART"))),
                        Instant.from(GoodExporter.TIME.parse(now.get("DTEND"))),
                        now.getOrDefault("STATUS", "").equals("CANCELLED"),
                        OptionalInt.of(Integer.parseInt(now.get("SEQUENCE"))),
                        text(now.get("SUMMARY")),
                        text(now.get("LOCATION")),
                        text(now.get("DESCRIPTION"))));
            }
        }
        return entries;
    }

    private static String text(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\') {
                char next = escaped.charAt(++i);
                text.append(next == 'n' ? '\n' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
