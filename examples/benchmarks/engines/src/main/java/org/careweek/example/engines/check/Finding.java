package org.careweek.example.engines.check;

/** What is wrong with a schedule: a rule of {@code careweek/clinic-week/1}, by its number there. Holds nobody's id. */
public enum Finding {
    /** A plan of somebody who is not in the file. */
    STRANGER("a plan is somebody's who is not in the file"),
    /** A session that is not in the file. */
    NO_SESSION("a plan holds a session that is not in the file"),
    /** A plan without a session. */
    EMPTY("a plan holds no session"),
    /** Rule 1, the track. */
    TRACK("1: a session is not for the track of somebody who attends it"),
    /** Rule 1, the window. */
    WINDOW("1: a session lies outside the windows of somebody who attends it"),
    /** Rule 2. */
    OVERLAP("2: somebody attends two sessions at once"),
    /** Rule 3, below. */
    TOO_LITTLE("3: a week has too few minutes"),
    /** Rule 3, above. */
    TOO_MUCH("3: a week has too many minutes"),
    /** Rule 4. */
    LONG_DAY("4: a day has too many minutes"),
    /** Rule 5. */
    FEW_DAYS("5: a week has too few days"),
    /** Rule 6. */
    NEED("6: a week has too much or too little of a service"),
    /** Rule 7. */
    MUST("7: a week lacks what must be attended, or holds what must not"),
    /** Rule 8. */
    SEATS("8: a session has more people than seats"),
    /** Rule 9. */
    APART("9: two who must stay apart share a session"),
    /** The engine counted otherwise. */
    SCORE("the engine counts another score"),
    /** No bound is below what was reached. */
    BOUND("the bound is below the score"),
    /** Likewise, of people. */
    PLACED_BOUND("the bound on people is below those who are placed");

    private final String sentence;

    Finding(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String toString() {
        return sentence;
    }
}
