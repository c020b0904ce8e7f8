package org.careweek.plugin.icalendar.interop;

/**
 * What two readers make of some texts by mistakes of their own: they undo escapes one kind after the other, so that the end of
 * one escape is taken for the start of another. Each function is that reader's order of replacements, and nothing else, so
 * whatever else such a reader makes of a text is reported.
 */
final class Misreadings {

    private Misreadings() {}

    /** node-ical 0.22.1: an escaped backslash before an {@code n} becomes a line feed. */
    static String byNodeIcal(String text) {
        return escaped(text)
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replaceAll("\\\\[nN]", "\n")
                .replace("\\\\", "\\")
                .replaceFirst("(?s)^\"(.*)\"$", "$1");
    }

    /** icalendar 4.0.3 for Python: undoes escapes twice, and percent signs before certain digits once. */
    static String byPythonIcalendar(String text) {
        return escaped(text)
                .replace("\\,", "%2C")
                .replace("\\:", "%3A")
                .replace("\\;", "%3B")
                .replace("\\\\", "%5C")
                .replace("%2C", ",")
                .replace("%3A", ":")
                .replace("%3B", ";")
                .replace("%5C", "\\")
                .replace("\\N", "\\n")
                .replace("\\n", "\n")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\");
    }

    /** As RFC 5545 section 3.3.11 has it. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replace("\n", "\\n");
    }
}
