package org.careweek.core.scheduling.pricing;

/**
 * What it takes to meet a need.
 *
 * @param sessions those that serve it; not to be changed
 * @param fewest with fewer of them it is not met, 1 or more
 */
public record Needed(int[] sessions, int fewest) {}
