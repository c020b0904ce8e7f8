package org.careweek.core.rule;

/**
 * Where a rule comes from.
 *
 * @param source the document, not blank
 * @param section the place in it, not blank
 */
public record Citation(String source, String section) {

    public Citation {
        if (source.isBlank() || section.isBlank()) {
            throw new IllegalArgumentException("a citation must name a source and a section");
        }
    }

    public static Citation of(String source, String section) {
        return new Citation(source, section);
    }

    @Override
    public String toString() {
        return source + ", " + section;
    }
}
