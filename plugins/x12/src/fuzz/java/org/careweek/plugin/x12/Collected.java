package org.careweek.plugin.x12;

import java.util.ArrayList;
import java.util.List;

/** Keeps all that it is told. */
final class Collected implements AnswerListener {

    final List<MemberAnswer> members = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    @Override
    public void member(MemberAnswer answer) {
        members.add(answer);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }
}
