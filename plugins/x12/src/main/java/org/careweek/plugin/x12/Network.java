package org.careweek.plugin.x12;

/** Of which providers a benefit speaks (EB12). It does not say whether a program is one of them. */
public enum Network {
    IN,
    OUT,
    BOTH,
    /** It was not said, or by a code that is not known. */
    UNKNOWN;

    static Network of(String code) {
        return switch (code) {
            case "Y" -> IN;
            case "N" -> OUT;
            case "W" -> BOTH;
            default -> UNKNOWN;
        };
    }
}
