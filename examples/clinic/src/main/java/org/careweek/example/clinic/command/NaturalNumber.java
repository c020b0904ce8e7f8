package org.careweek.example.clinic.command;

import picocli.CommandLine;

/**
 * A count on the command line.
 *
 * @param value 0 or more
 */
public record NaturalNumber(int value) {

    /** Reads a count. */
    public static NaturalNumber parse(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new CommandLine.TypeConversionException("expected a whole number from 0 to 999999999");
        }
        return new NaturalNumber(Integer.parseInt(text));
    }
}
