package org.careweek.plugin.icalendar.busy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One property.
 *
 * @param name in upper case
 * @param parameters by their names in upper case, without quotes
 * @param value as it stands
 * @param place where it begins
 */
record ContentLine(String name, Map<String, String> parameters, String value, Place place) {

    /** The name at the beginning of a line, in upper case; empty where there is none. */
    static String nameIn(String line) {
        int end = nameEnd(line, 0);
        return line.substring(0, end).toUpperCase(Locale.ROOT);
    }

    /** Takes a line apart; nothing where it is no property. */
    static Optional<ContentLine> of(String line, Place place) {
        Map<String, String> parameters = new HashMap<>();
        int at = nameEnd(line, 0);
        while (at < line.length() && line.charAt(at) == ';') {
            int nameEnd = nameEnd(line, at + 1);
            if (nameEnd == at + 1 || nameEnd == line.length() || line.charAt(nameEnd) != '=') {
                return Optional.empty();
            }
            int valueEnd = parameterEnd(line, nameEnd + 1);
            String name = line.substring(at + 1, nameEnd).toUpperCase(Locale.ROOT);
            if (parameters.put(name, line.substring(nameEnd + 1, valueEnd).replace("\"", "")) != null) {
                return Optional.empty();
            }
            at = valueEnd;
        }
        return at == 0 || at == line.length() || line.charAt(at) != ':'
                ? Optional.empty()
                : Optional.of(new ContentLine(nameIn(line), parameters, line.substring(at + 1), place));
    }

    private static int nameEnd(String line, int from) {
        int end = from;
        while (end < line.length() && isOfName(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }

    private static int parameterEnd(String line, int from) {
        boolean quoted = false;
        int end = from;
        while (end < line.length() && (quoted || line.charAt(end) != ';' && line.charAt(end) != ':')) {
            quoted ^= line.charAt(end) == '"';
            end++;
        }
        return end;
    }

    /** The value in upper case, without space around it. */
    String word() {
        return value.strip().toUpperCase(Locale.ROOT);
    }

    Optional<String> parameter(String key) {
        return Optional.ofNullable(parameters.get(key));
    }
}
