package org.careweek.core.scheduling.pricing;

/**
 * Few classes of the states of needs, and what two of them are together. A week's sessions, added one by one, lead to a class that
 * has enough wherever the week has, and never to too much where the week has not. Nothing at all is class 0.
 */
interface NeedSums {

    /** What is too much. */
    int NONE = -1;

    /** How many classes there are. */
    int count();

    /** Two together, or {@link #NONE}. */
    int add(int one, int other);

    /** The class of a state. */
    int of(long state);

    /** Whether some state of the class has enough of all needs. */
    boolean isMet(int one);
}
