/**
 * Reading a clinic's week, {@code careweek/clinic-week/1}: the records it holds and the checks it passes.
 *
 * <p>No argument or result is ever null. Records are plain and unchecked: {@link
 * org.careweek.example.clinic.input.week.WeekReader} is the checked way to them. Ids of people never print. Values are
 * immutable and safe to share between threads.
 */
package org.careweek.example.clinic.input.week;
