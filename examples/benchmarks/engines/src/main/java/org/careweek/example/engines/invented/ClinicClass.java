package org.careweek.example.engines.invented;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of clinic a week is made up for. */
public enum ClinicClass {
    /** One site with an evening and a day track; about as many minutes of seats as are ordered. */
    TINY(12, 1, 2, 98),
    /** One site with four tracks, likewise. */
    SMALL(40, 1, 4, 98),
    /** Two sites with six tracks each, and half as many minutes again. */
    MEDIUM_LOOSE(200, 2, 6, 158),
    /** The same with about as many as are ordered. */
    MEDIUM_TIGHT(200, 2, 6, 99),
    /** All in six tracks, free nearly all day: everyone may choose among hundreds of sessions. */
    LARGE_POOLED(1_000, 1, 6, 155),
    /** Eleven sites. */
    LARGE_TIGHT(1_000, 11, 6, 100),
    /** A hundred and ten sites. */
    HUGE_TIGHT(10_000, 110, 6, 100),
    /**
     * Everyone may come to everything at any time and needs three services within narrow bounds; lengths in steps of five minutes.
     * Seats are short.
     */
    INTERCHANGEABLE(120, 1, 2, 85);

    private final int people;
    private final int sites;
    private final int tracks;
    private final int supply;

    ClinicClass(int people, int sites, int tracks, int supply) {
        this.people = people;
        this.sites = sites;
        this.tracks = tracks;
        this.supply = supply;
    }

    /** The class of a name such as {@code medium-tight}. */
    public static Optional<ClinicClass> named(String name) {
        return Arrays.stream(values()).filter(it -> it.toString().equals(name)).findFirst();
    }

    /** How many participants. */
    public int people() {
        return people;
    }

    int sites() {
        return sites;
    }

    /** At each site. */
    int tracks() {
        return tracks;
    }

    /** Minutes of seats, in hundredths of the minutes that are ordered; more or less. */
    public int supply() {
        return supply;
    }

    /** Whether nearly everyone is free nearly all day. */
    boolean isPooled() {
        return this == LARGE_POOLED;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
