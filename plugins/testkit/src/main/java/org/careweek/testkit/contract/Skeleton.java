package org.careweek.testkit.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.careweek.spi.calendar.Exported;

/** What of a document is structure, so that no text may change it. */
final class Skeleton {

    private static final String LINE_ENDS = "\r\n|[\n\r\u0085\u2028\u2029\u000B\u000C]";

    private Skeleton() {}

    static String of(Exported document) {
        String text = new String(document.content(), StandardCharsets.UTF_8);
        String type = document.mediaType();
        if (type.startsWith("text/calendar")) {
            return names(unfolded(text));
        }
        if (type.contains("json")) {
            return withoutStrings(text);
        }
        if (type.startsWith("text/html") || type.contains("xml")) {
            return tags(text);
        }
        if (type.startsWith("text/csv")) {
            return "cells: "
                    + List.of(text.split("\r?\n")).stream()
                            .map(line -> cells(line).size())
                            .toList();
        }
        return "lines: " + text.split(LINE_ENDS, -1).length;
    }

    /** Whether a document is text that can be decoded and searched. */
    static boolean isText(Exported document) {
        String type = document.mediaType();
        return type.startsWith("text/") || type.contains("json") || type.contains("xml");
    }

    /** The cells of a table, without the quotes around them. */
    static List<String> cells(String table) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (c == ',' || c == '\n' || c == '\r')) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** Long lines of a calendar are cut, and each further piece begins with a space. */
    static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "").replace("\r\n\t", "");
    }

    private static String names(String calendar) {
        return calendar.lines().count() + " "
                + List.of(calendar.split(LINE_ENDS, -1)).stream()
                        .map(line -> line.split("[:;]", 2)[0])
                        .collect(Collectors.joining("\n"));
    }

    /** A JSON text with every string replaced by nothing. */
    private static String withoutStrings(String json) {
        StringBuilder structure = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inside && c == '\\') {
                i++;
            } else if (c == '"') {
                inside = !inside;
                structure.append('"');
            } else if (!inside && !Character.isDigit(c)) {
                structure.append(c);
            }
        }
        return structure.toString();
    }

    /** The tags of a page in order, without what stands in them besides their names. */
    private static String tags(String page) {
        List<String> tags = new ArrayList<>();
        int open = page.indexOf('<');
        while (open >= 0) {
            int end = open + 1;
            while (end < page.length()
                    && (Character.isLetterOrDigit(page.charAt(end))
                            || page.charAt(end) == '/'
                            || page.charAt(end) == '!')) {
                end++;
            }
            tags.add(page.substring(open, end));
            open = page.indexOf('<', end);
        }
        return String.join(" ", tags);
    }
}
