package org.careweek.plugin.x12;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as X12 writes them: digits and at most one point, of whatever the machine's locale is. */
final class Numbers {

    private static final int LONGEST = 18;
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(15);

    private Numbers() {}

    /**
     * A number that is not negative and that an answer can hold; empty if the text is none, or one of 10^15 or more or of too many
     * decimals.
     *
     * @param mostDecimals not counting zeros at the end
     */
    static Optional<BigDecimal> read(String text, int mostDecimals) {
        long points = text.chars().filter(c -> c == '.').count();
        boolean isNumber = text.length() > points
                && points <= 1
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
        return isNumber
                ? Optional.of(new BigDecimal(text))
                        .filter(it -> it.compareTo(TOO_MUCH) < 0)
                        .filter(it -> it.stripTrailingZeros().scale() <= mostDecimals)
                : Optional.empty();
    }
}
