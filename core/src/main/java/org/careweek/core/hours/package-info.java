/**
 * A week that was lived: what attendance counts, and an entry for every counted and every refused minute that says why.
 *
 * <p>No argument or result is ever null. Values are immutable and safe to share between threads.
 */
package org.careweek.core.hours;
