/**
 * The rule by which hours are counted, in whole seconds of the epoch and days since 1970-01-01: for whoever hands over values and
 * for whoever hands over rows of numbers. Inside core only.
 *
 * <p>What is mutable here is for one thread at a time.
 */
package org.careweek.core.hours.counting;
