package org.careweek.plugin.x12;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * Around a question: from whom, to whom, under which control numbers, and when.
 *
 * @param sender who sends it
 * @param receiver who receives it
 * @param interchangeNumber of ISA13, 1 to 999,999,999; the caller never uses one twice
 * @param groupNumber of GS06, 1 to 999,999,999
 * @param transactionNumber of ST02, 1 to 999,999,999
 * @param writtenAt when it is written, where the sender is; of the years 2000 to 2099
 * @param isTest whether the receiver is to take it for a test
 * @param delimiters the four delimiters
 */
public record Envelope(
        Party sender,
        Party receiver,
        int interchangeNumber,
        int groupNumber,
        int transactionNumber,
        LocalDateTime writtenAt,
        boolean isTest,
        Delimiters delimiters) {

    private static final int MOST = 999_999_999;

    /**
     * One end of an exchange.
     *
     * @param qualifier what the id is, ISA05 or ISA07: two letters or digits, such as {@code ZZ}
     * @param id 2 to 15 letters, digits, dots, dashes or spaces; begins and ends with no space
     */
    public record Party(String qualifier, String id) {

        private static final int LONGEST = 15;

        public Party {
            boolean isQualifier = qualifier.length() == 2 && qualifier.chars().allMatch(Characters::isLetterOrDigit);
            if (!isQualifier) {
                throw new IllegalArgumentException("a party's qualifier must be two letters or digits");
            }
            boolean isId = id.length() >= 2
                    && id.length() <= LONGEST
                    && id.equals(id.strip())
                    && id.chars().allMatch(c -> Characters.isLetterOrDigit(c) || c == '.' || c == '-' || c == ' ');
            if (!isId) {
                throw new IllegalArgumentException(
                        "a party's id must be 2 to 15 letters, digits, dots, dashes or spaces");
            }
        }
    }

    public Envelope {
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(receiver, "receiver");
        Objects.requireNonNull(delimiters, "delimiters");
        check("an interchange number", interchangeNumber);
        check("a group number", groupNumber);
        check("a transaction number", transactionNumber);
        if (writtenAt.getYear() < 2000 || writtenAt.getYear() > 2099) {
            throw new IllegalArgumentException("a question must be written in a year from 2000 to 2099");
        }
        for (char allowed : new char[] {'.', '-', ' '}) {
            if (delimiters.has(allowed)) {
                throw new IllegalArgumentException(
                        "dots, dashes and spaces must not be delimiters: ids and dates hold them");
            }
        }
    }

    private static void check(String name, int number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException(name + " must be 1 to 999999999");
        }
    }
}
