package org.careweek.plugin.x12;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as X12 writes them: digits and at most one point, of whatever the machine's locale is. */
final class Numbers {

    private static final int LONGEST = 18;

    private Numbers() {}

    /** A number that is not negative; empty if the text is none. */
    static Optional<BigDecimal> read(String text) {
        long points = text.chars().filter(c -> c == '.').count();
        boolean isNumber = text.length() > points
                && points <= 1
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
        return isNumber ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
