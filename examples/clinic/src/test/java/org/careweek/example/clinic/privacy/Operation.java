package org.careweek.example.clinic.privacy;

import java.util.concurrent.Callable;

/**
 * One thing that a program may do with participant data.
 *
 * @param area what it belongs to
 * @param name what it does
 * @param act does it; what it answers or throws is searched, and all that it says meanwhile
 */
record Operation(String area, String name, Callable<Object> act) {

    /** Where its answer is found. */
    String sink() {
        return area + ": " + name;
    }
}
