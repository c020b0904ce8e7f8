package org.careweek.core.scheduling.search;

/**
 * Somebody's plan that holds already.
 *
 * @param sessions those that are still offered, rising; not to be changed
 * @param isWhole whether these are all of the plan
 */
public record Held(int[] sessions, boolean isWhole) {}
