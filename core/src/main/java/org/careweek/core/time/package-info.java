/**
 * Amounts of time, slots, weeks and bands: clocks and calendars, but nothing of clinics.
 *
 * <p>Amounts are whole minutes or seconds that really elapsed. Dates lie from 1900-01-01 through 2200-12-31; others are
 * refused with an {@link java.lang.IllegalArgumentException}. No argument or result is ever null. Values are immutable
 * and safe to share between threads. The zone is always given, never the machine's own.
 */
package org.careweek.core.time;
