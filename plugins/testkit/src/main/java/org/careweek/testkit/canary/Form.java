package org.careweek.testkit.canary;

/**
 * One way to write a canary.
 *
 * @param field what the canary stands for
 * @param encoding the name of the way
 * @param written how the canary looks when it is written so
 */
record Form(String field, String encoding, String written) {

    static final String RAW = "raw";

    static final String CASE_FOLDED = "case-folded";

    /** The name of the way in which this stands at a place that is the same but perhaps for upper and lower case. */
    String encodingAt(String text, int start) {
        return encoding.equals(RAW) && !text.startsWith(written, start) ? CASE_FOLDED : encoding;
    }
}
