package org.careweek.example.quickstart;

import org.careweek.core.program.PrivateText;

/** Shows that what could identify a person does not print itself. */
public final class Quickstart {

    private Quickstart() {}

    /** Prints a private text, and so prints nothing of it. */
    public static void main(String[] args) {
        PrivateText note = PrivateText.of("came with a friend");
        System.out.println("A note in a log reads: " + note);
    }
}
