package org.careweek.testkit.canary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A text that stands for participant data in a test: wherever it turns up, participant data would have.
 *
 * @param field what it stands for, such as {@code Participant.id}
 * @param text the marked text: {@link #LEAST_LENGTH} characters or more, so that no innocent text holds it by chance
 */
public record Canary(String field, String text) {

    /** The fewest characters of a marked text. */
    public static final int LEAST_LENGTH = 8;

    private static final List<DateTimeFormatter> DATES = Stream.of(
                    "uuuu-MM-dd", "uuuuMMdd", "uuuu-DDD", "MM/dd/uuuu", "dd.MM.uuuu", "d MMM uuuu", "MMM d, uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
            .toList();

    public Canary {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(text, "text");
        if (text.length() < LEAST_LENGTH) {
            throw new IllegalArgumentException("text must have %d characters or more, but that of %s had %d"
                    .formatted(LEAST_LENGTH, field, text.length()));
        }
    }

    /** The canary of a field: the same one for the same field, and unlike any other text. */
    public static Canary of(String field) {
        return new Canary(field, "PHI7~" + field + "~k3x9");
    }

    /** The canary of a field that takes lower-case letters, digits and dashes only; it begins with a letter. */
    public static Canary ofId(String field) {
        String plain = field.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
        return new Canary(field, "phi7-" + plain + "-k3x9");
    }

    /**
     * The canaries of a field that holds a date, one for each way in which the date is often written. A date in the far
     * past, such as one of 1913, turns up for no other reason.
     */
    public static List<Canary> ofDate(String field, LocalDate date) {
        return DATES.stream()
                .map(format -> new Canary(field, date.format(format)))
                .toList();
    }
}
