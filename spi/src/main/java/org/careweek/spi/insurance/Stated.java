package org.careweek.spi.insurance;

/** What a payer said to a question of yes or no. Silence is no answer. */
public enum Stated {
    YES,
    NO,
    NOT_STATED
}
