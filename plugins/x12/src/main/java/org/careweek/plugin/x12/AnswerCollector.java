package org.careweek.plugin.x12;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what a short file holds, and no more than the largest transaction may hold, however long the file is. What is left out
 * is told as damage, so that nothing is concluded from the rest. Not safe for concurrent use.
 */
final class AnswerCollector implements AnswerListener {

    static final int MOST_STATEMENTS = 50_000;
    static final int MOST_PARTS = 1_000_000;
    static final int MOST_PROBLEMS = 1_000;

    private final List<MemberAnswer> members = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long statements;
    private long parts;
    private boolean isFull;

    @Override
    public void member(MemberAnswer answer) {
        statements += 1L + answer.benefits().size();
        parts += answer.parts();
        if (statements <= MOST_STATEMENTS && parts <= MOST_PARTS) {
            members.add(answer);
        } else if (!isFull) {
            isFull = true;
            Place place = answer.benefits().isEmpty()
                    ? Place.of(1)
                    : answer.benefits().get(0).place();
            // Comes before the rest of the problems may be left out.
            problems.add(0, new Problem(place, Problem.Kind.TOO_MANY_ANSWERS));
        }
    }

    @Override
    public void problem(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(new Problem(problem.place(), Problem.Kind.TOO_MANY_PROBLEMS));
        }
    }

    EligibilityAnswers answers() {
        return new EligibilityAnswers(members, problems);
    }
}
