package org.careweek.core.transition;

import org.careweek.core.program.PrivateText;

/**
 * Who decided a move, and why. Prints neither.
 *
 * @param decidedBy the person or team, not blank
 * @param reason for people, not blank
 */
public record Decision(PrivateText decidedBy, PrivateText reason) {

    public Decision {
        if (decidedBy.disclose().isBlank() || reason.disclose().isBlank()) {
            throw new IllegalArgumentException("a decision must name who decided and why");
        }
    }

    /** @throws IllegalArgumentException if either is blank */
    public static Decision of(String decidedBy, String reason) {
        return new Decision(PrivateText.of(decidedBy), PrivateText.of(reason));
    }
}
