/**
 * Counts the attendance of many people at once, from rows of numbers and into numbers, by the rule of {@link
 * org.careweek.core.hours.CountedHours} and to the same second. What it leaves out is the entry for each minute that says
 * why.
 *
 * <p>A participant is a number that the caller gives, best from 0 on without gaps. Wall-clock times are whole minutes since
 * 1970-01-01T00:00 as the site's clocks write them; instants are whole seconds of the epoch. No argument or result is ever
 * null. Rows that are refused are refused with an {@link java.lang.IllegalArgumentException} that repeats nothing of them.
 */
package org.careweek.core.hours.tally;
