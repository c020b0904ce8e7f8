package org.careweek.plugin.x12;

import java.time.Duration;
import org.careweek.spi.insurance.RetryAdvice;

/** What a payer says of asking again, by the follow-up code of a rejection (AAA04). */
public enum Resubmission {
    /** R and P: the same question may be sent again. */
    NOW,
    /** W and X: after 30 or 10 days. */
    LATER,
    /** C: after a correction. */
    CORRECTED,
    /** N, S and Y: not at all, a third party was asked, or the payer holds the question and answers it. */
    NO,
    /** No code, or one that is not known. */
    UNKNOWN;

    private static final Duration W = Duration.ofDays(30);
    private static final Duration X = Duration.ofDays(10);

    /** What a code means. */
    public static Resubmission of(String followUp) {
        return switch (followUp) {
            case "R", "P" -> NOW;
            case "W", "X" -> LATER;
            case "C" -> CORRECTED;
            case "N", "S", "Y" -> NO;
            default -> UNKNOWN;
        };
    }

    /** What a code advises. One that is not known advises against asking again. */
    static RetryAdvice advice(String followUp) {
        return switch (of(followUp)) {
            case NOW -> RetryAdvice.now();
            case LATER -> new RetryAdvice.After(followUp.equals("W") ? W : X);
            case CORRECTED -> new RetryAdvice.Corrected();
            case NO, UNKNOWN -> new RetryAdvice.Never();
        };
    }
}
