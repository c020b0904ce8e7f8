package org.careweek.plugin.benefits;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.careweek.spi.insurance.Stated;

/** What the texts of a table mean; what means nothing is empty, and no text leaves in an exception. */
final class Values {

    private static final Pattern DATE = Pattern.compile("(?:19|20|21|22)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile(DATE + "T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?Z");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,6})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
    private static final int MOST_DAYS = 366;
    private static final int MOST_UNITS = 10_000;

    private Values() {}

    /** A word in capitals. Letters that are no ASCII stay what they are: some of them have a capital of ours. */
    static String word(String text) {
        return text.chars().allMatch(c -> c < 128) ? text.toUpperCase(Locale.ROOT) : text;
    }

    /** One of an enumeration's names, in letters of any case. */
    static <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String text) {
        String name = word(text);
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(name))
                .findFirst();
    }

    /** A word for yes, a word for no, or {@code UNKNOWN}. */
    static Optional<Stated> stated(String yes, String no, String text) {
        String word = word(text);
        if (word.equals("UNKNOWN")) {
            return Optional.of(Stated.NOT_STATED);
        }
        return word.equals(yes) ? Optional.of(Stated.YES) : word.equals(no) ? Optional.of(Stated.NO) : Optional.empty();
    }

    static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> !date.isAfter(LAST));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    /** A moment in UTC, by the minute or the second. */
    static Optional<Instant> moment(String text) {
        if (!MOMENT.matcher(text).matches()) {
            return Optional.empty();
        }
        boolean hasSeconds = text.indexOf(':') != text.lastIndexOf(':');
        try {
            return Optional.of(Instant.parse(hasSeconds ? text : text.replace("Z", ":00Z")));
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    static Optional<Integer> days(String text) {
        return whole(text, MOST_DAYS).filter(days -> days > 0);
    }

    static Optional<Integer> units(String text) {
        return whole(text, MOST_UNITS);
    }

    private static Optional<Integer> whole(String text, int most) {
        return number(text)
                .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
    }

    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static Optional<BigDecimal> percent(String text) {
        return number(text).filter(number -> number.compareTo(BigDecimal.valueOf(100)) <= 0);
    }

    static Optional<Currency> currency(String text) {
        if (!CURRENCY.matcher(text).matches()) {
            return Optional.empty();
        }
        return Currency.getAvailableCurrencies().stream()
                .filter(it -> it.getCurrencyCode().equals(text))
                .findFirst();
    }
}
