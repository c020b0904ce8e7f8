package org.careweek.example.clinic.input;

import java.util.regex.Pattern;

/** Shows what came in a message: short, on one line, and nothing that could tell something of a person. */
public final class Shown {

    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,5}(\\.[0-9]{1,3})?");
    private static final Pattern TIME_OF_DAY = Pattern.compile("[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?");
    private static final Pattern DATE_AND_TIME =
            Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}T[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?Z?");

    private Shown() {}

    /** Shows a text of the clinic, such as the id of a track: quoted, shortened, without control characters. */
    public static String text(String text) {
        return "\"" + plain(text) + "\"";
    }

    /** The same without quotes. */
    public static String plain(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(LONGEST).map(Shown::visible).forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    /** Shows what stands beside a person only if it is a small number; a long one may be a member's. */
    public static String number(String text) {
        return NUMBER.matcher(text).matches() ? text : "something else";
    }

    /** Shows what stands beside a person only if it looks like a time; a bare date may be one of birth. */
    public static String time(String text) {
        boolean time = TIME_OF_DAY.matcher(text).matches()
                || DATE_AND_TIME.matcher(text).matches();
        return time ? text : "something else";
    }

    private static int visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> '?';
            default -> codePoint;
        };
    }
}
