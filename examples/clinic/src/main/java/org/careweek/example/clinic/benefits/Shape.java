package org.careweek.example.clinic.benefits;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a value must look like to be told. A value in the wrong place of a damaged file may be part of a name, so what looks
 * like neither a code nor a number is left out.
 */
enum Shape {
    /** At most three letters or digits. */
    CODE("[A-Za-z0-9]{1,3}"),
    /** At most 32 letters, digits, dots or dashes, as FHIR's codes are. */
    WORD("[A-Za-z0-9.-]{1,32}"),
    /** A decimal number of at most 18 characters, as it was sent. */
    NUMBER("-?(?=.{1,18}$)([0-9]+\\.?[0-9]*|\\.[0-9]+)");

    private final Pattern pattern;

    Shape(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    Optional<String> of(String sent) {
        return pattern.matcher(sent).matches() ? Optional.of(sent) : Optional.empty();
    }
}
