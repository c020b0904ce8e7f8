package org.careweek.core.rule;

/**
 * One thing that a verdict rests on.
 *
 * @param name such as {@code missing}
 * @param value in words, such as {@code 0 h 01 min}
 */
public record Fact(String name, String value) {

    @Override
    public String toString() {
        return name + ": " + value;
    }
}
