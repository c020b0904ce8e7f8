/**
 * Attendance as it became known: events that are added and never changed, and what holds by them.
 *
 * <p>No argument or result is ever null. All values are immutable and safe to share between threads.
 */
package org.careweek.core.hours.ledger;
