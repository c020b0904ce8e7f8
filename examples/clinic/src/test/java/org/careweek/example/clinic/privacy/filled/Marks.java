package org.careweek.example.clinic.privacy.filled;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careweek.testkit.canary.Canary;

/** The marks that were put into fields, each unique to its field: a text, or a date in the far past. */
public final class Marks {

    private static final LocalTime TIME = LocalTime.of(11, 13);

    private final LocalDate first;
    private final Map<String, List<Canary>> byField = new LinkedHashMap<>();
    private final Map<String, LocalDate> dates = new LinkedHashMap<>();

    /** @param first the first of the dates */
    Marks(LocalDate first) {
        this.first = first;
    }

    public String text(String field) {
        return put(field, Canary.of(field));
    }

    /** For what takes lower-case letters, digits and dashes only. */
    public String id(String field) {
        return put(field, Canary.ofId(field));
    }

    /** For what takes 16 to 64 lower-case letters and digits only. */
    public String lettersAndDigits(String field) {
        return put(field, new Canary(field, Canary.ofId(field).text().replace("-", "")));
    }

    /** For what takes upper-case letters, digits and underscores only. */
    public String upperCase(String field) {
        return put(
                field,
                new Canary(
                        field,
                        Canary.ofId(field).text().toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** Later than every date before it. */
    public LocalDate date(String field) {
        return dates.computeIfAbsent(field, any -> {
            LocalDate date = first.plusDays(dates.size());
            byField.computeIfAbsent(field, none -> new ArrayList<>()).addAll(Canary.ofDate(field, date));
            return date;
        });
    }

    public Instant instant(String field) {
        Instant instant = date(field).atTime(TIME).toInstant(ZoneOffset.UTC);
        byField.get(field).add(new Canary(field, Long.toString(instant.getEpochSecond())));
        return instant;
    }

    public List<Canary> all() {
        return byField.values().stream().flatMap(List::stream).toList();
    }

    private String put(String field, Canary canary) {
        byField.computeIfAbsent(field, any -> new ArrayList<>()).add(canary);
        return canary.text();
    }
}
