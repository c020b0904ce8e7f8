package org.careweek.plugin.benefits;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a table so far. Not safe for concurrent use. */
final class Problems {

    static final int MOST = 1_000;

    private final List<TableProblem> found = new ArrayList<>();

    void add(long line, Column column, String expected) {
        add(new TableProblem(line, column.title(), expected));
    }

    void add(long line, String expected) {
        add(new TableProblem(line, "", expected));
    }

    private void add(TableProblem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else if (found.size() == MOST) {
            found.add(new TableProblem(problem.line(), "", "fewer problems: from this line on no more are listed"));
        }
    }

    int count() {
        return found.size();
    }

    List<TableProblem> found() {
        return List.copyOf(found);
    }
}
