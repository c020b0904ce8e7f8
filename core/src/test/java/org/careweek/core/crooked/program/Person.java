package org.careweek.core.crooked.program;

/** Someone whom a clock must not know. */
public final class Person {

    public Person() {}
}
