package org.careweek.core.crooked.time;

import org.careweek.core.crooked.program.Person;

/** An arrow that points back: from a package to its right. */
public final class KnowsAPerson {

    public KnowsAPerson() {}

    /** Whom it should not know. */
    public Person person() {
        return new Person();
    }
}
