package org.careweek.example.clinic.benefits;

import java.util.ArrayList;
import java.util.List;

/** The first problems of a file of any length, and how many more there are. Not safe for concurrent use. */
final class KeptProblems {

    static final int MOST = 1_000;

    private final List<AnswerProblem> kept = new ArrayList<>();
    private String nextPlace = "";
    private long more;

    void add(AnswerProblem problem) {
        if (kept.size() < MOST) {
            kept.add(problem);
        } else {
            nextPlace = more == 0 ? problem.place() : nextPlace;
            more++;
        }
    }

    /** Those that are kept, and behind them one that says how many are not, at the place of the first of those. */
    List<AnswerProblem> all() {
        List<AnswerProblem> all = new ArrayList<>(kept);
        if (more > 0) {
            all.add(new AnswerProblem(
                    nextPlace, "here and behind it are " + more + " more problems, which are left out"));
        }
        return all;
    }
}
