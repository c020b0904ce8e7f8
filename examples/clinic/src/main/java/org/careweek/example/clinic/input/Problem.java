package org.careweek.example.clinic.input;

/**
 * Something in a file that cannot be used. Prints as one line, such as {@code attendance.csv:17: arrival: expected …}.
 *
 * @param file the file's name without its folder
 * @param place where in the file
 * @param message what was expected and, unless it may tell something of a person, what came
 */
public record Problem(String file, Place place, String message) {

    @Override
    public String toString() {
        return file + place + ": " + message;
    }
}
