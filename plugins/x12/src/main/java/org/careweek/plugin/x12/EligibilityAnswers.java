package org.careweek.plugin.x12;

import java.util.List;

/**
 * All of a file of answers.
 *
 * @param members one for each loop of a subscriber or dependent, in the order of the file
 * @param problems what is not as it should be, in the order in which it was found
 */
public record EligibilityAnswers(List<MemberAnswer> members, List<Problem> problems) {

    public EligibilityAnswers {
        members = List.copyOf(members);
        problems = List.copyOf(problems);
    }

    /** Whether part of it may be lost or altered. */
    public boolean isDamaged() {
        return problems.stream().anyMatch(it -> it.kind().isDamage());
    }
}
