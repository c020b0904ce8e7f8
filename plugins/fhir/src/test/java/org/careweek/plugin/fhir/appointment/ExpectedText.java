package org.careweek.plugin.fhir.appointment;

/** The exporter's promise about texts, worked out one char at a time. */
final class ExpectedText {

    private ExpectedText() {}

    /** Empty where the text says nothing. */
    static String of(String text) {
        StringBuilder out = new StringBuilder();
        boolean visible = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean next = i + 1 < text.length();
            if (c == '\r' && next && text.charAt(i + 1) == '\n') {
                continue;
            } else if (c == '\r' || c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                out.append('\n');
            } else if (c == '\t' || c == ' ' || Character.getType(c) == Character.SPACE_SEPARATOR) {
                out.append(c);
            } else if (Character.isHighSurrogate(c) && next && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
                visible |= Character.getType(Character.toCodePoint(c, text.charAt(i))) != Character.FORMAT;
            } else if (Character.isSurrogate(c)) {
                out.append('\uFFFD');
                visible = true;
            } else if (Character.getType(c) == Character.FORMAT) {
                out.append(c);
            } else if (Character.getType(c) != Character.CONTROL) {
                out.append(c);
                visible = true;
            }
        }
        return visible ? out.toString() : "";
    }
}
