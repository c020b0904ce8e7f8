package org.careweek.example.clinic.input;

/** A level of care as files name it. */
public enum Level {
    OUTPATIENT,
    IOP,
    PHP,
    RESIDENTIAL,
    INPATIENT,
    /** In no program, such as after a discharge. */
    NONE
}
