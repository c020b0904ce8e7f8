package org.careweek.example.clinic.inquiry;

import java.time.LocalDateTime;
import org.careweek.plugin.x12.Delimiters;
import org.careweek.plugin.x12.Envelope;
import org.careweek.plugin.x12.Organization;

/**
 * Who asks, through whom, and how its questions are numbered.
 *
 * @param from the sender of the files
 * @param to who receives them, often a clearinghouse
 * @param provider the program that asks
 * @param origin who makes the trace numbers, 10 characters
 * @param firstNumber the control number of the first file; each further one has the next
 * @param writtenAt when, where the sender is
 * @param isTest whether the receiver is to take them for a test
 */
public record Sender(
        Envelope.Party from,
        Envelope.Party to,
        Organization provider,
        String origin,
        int firstNumber,
        LocalDateTime writtenAt,
        boolean isTest) {

    /** Invented, for trying it out; marked as a test. */
    public static Sender demonstration() {
        return new Sender(
                new Envelope.Party("ZZ", "HERONHOUSE"),
                new Envelope.Party("ZZ", "HARBORCARE"),
                new Organization("HERON HOUSE DEMONSTRATION", "XX", "0000000000"),
                "0HERONDEMO",
                1,
                LocalDateTime.of(2026, 1, 1, 0, 0),
                true);
    }

    /** The envelope of one of the files, counted from 0. */
    Envelope envelope(int index) {
        int number = firstNumber + index;
        return new Envelope(from, to, number, number, number, writtenAt, isTest, Delimiters.usual());
    }

    /** How many files it has numbers for. */
    int numbersLeft() {
        return 1_000_000_000 - firstNumber;
    }
}
