package org.careweek.testkit.fault;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of which cells of the matrix of faults a test is the evidence. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Shows.All.class)
@interface Shows {

    /** The number of the fault. */
    String[] value();

    Outcome outcome();

    Kind[] kinds() default {Kind.EXPORTER, Kind.VERIFIER, Kind.POLICIES, Kind.ENGINE};

    /** What lets a test be evidence of several outcomes. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface All {
        Shows[] value();
    }
}
