package org.careweek.core.transition;

/**
 * How care ended. The kinds are those that Oklahoma's discharge types (odmhsas.org) and N.H. He-A 304.28(a) name, and one for
 * what is left.
 */
public enum DischargeKind {
    COMPLETED,
    TRANSFERRED_HIGHER,
    TRANSFERRED_LOWER,
    TRANSFERRED_OTHER,
    LEFT_AGAINST_ADVICE,
    ADMINISTRATIVE,
    /** Jailed, hospitalized, or otherwise out of reach. */
    INACCESSIBLE,
    DECEASED,
    MOVED,
    OTHER
}
