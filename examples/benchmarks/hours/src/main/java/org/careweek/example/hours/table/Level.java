package org.careweek.example.hours.table;

/** A level of care as {@code levels.csv} says it. */
public enum Level {
    NONE,
    OUTPATIENT,
    IOP,
    PHP,
    RESIDENTIAL,
    INPATIENT
}
