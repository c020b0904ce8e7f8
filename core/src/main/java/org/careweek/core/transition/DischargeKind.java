package org.careweek.core.transition;

/**
 * How care ended: what Oklahoma's discharge types (odmhsas.org) and N.H. He-A 304.28(a) tell apart, transfers by where they
 * lead, deaths, and one for all the rest.
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
