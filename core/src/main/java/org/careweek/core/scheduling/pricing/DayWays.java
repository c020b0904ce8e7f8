package org.careweek.core.scheduling.pricing;

/** What one day can give: its options, best first, where each unit is worth the {@link Slopes slope}. */
interface DayWays {

    /** Looks for all options that may be part of a week above a floor, over so many places at most; returns whether that was enough. */
    boolean look(int floor, int mostPlaces, Budget budget);

    /** Looks for good options that may be part of a week above a floor, so many of each class of needs at most. */
    void lookRoughly(int floor, int most, Budget budget);

    int size();

    /** The state of needs of an option; where classes are exact, that is the class. */
    long state(int option);

    int part(int option);

    int units(int option);

    int value(int option);

    /** Writes the choices of an option behind those that are there; returns how many there are then. */
    int choose(int option, int[] chosen, int before);
}
