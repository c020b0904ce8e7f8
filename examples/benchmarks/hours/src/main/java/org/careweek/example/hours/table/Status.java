package org.careweek.example.hours.table;

/** What a program says of someone's attendance. */
public enum Status {
    PRESENT,
    MAKEUP,
    ABSENT,
    EXCUSED,
    CANCELLED;

    private static final Status[] ALL = values();

    /** The status of a number in a column. */
    public static Status of(int number) {
        return ALL[number];
    }

    /** Whether minutes can count at all. */
    public boolean isCreditable() {
        return this == PRESENT || this == MAKEUP;
    }
}
