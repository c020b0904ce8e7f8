package org.careweek.core.policy;

/**
 * By what the hours of a partial week are looked at: one in which a level of care does not hold on all seven days. It never
 * passes or fails by itself; this says what stands beside it. Payers differ and change: Medicare once asked for the weekly
 * minimum in the last week of care and not in the first, and took it back (sullivanstolier.com, revenuecycleadvisor.com).
 */
public enum PartialWeeks {
    /** By nothing. */
    EXEMPT,
    /** By the share of the band that its days have. */
    PRORATE,
    /** By the band of a full week. */
    FULL
}
